// Owns one message of the socket as it goes over the air: a text, and the head that the platform's CBOR puts before it.
// Refuses other values than texts: what CBOR makes of those is not simulated.
import { fromUtf8, toUtf8 } from '../device/utf8';

/** Bytes of one message with its CBOR head: what people report of a watch; nothing published confirms it. */
export const MAX_MESSAGE_BYTES = 1027;
/** Before a text of 256 bytes to 64 KB. */
const CBOR_HEAD_BYTES = 3;

/** Throws where it is no text, and where it is too long. */
export function messageBytes(message: unknown, maxBytes: number): Uint8Array {
  if (typeof message !== 'string') throw new TypeError('the simulator takes texts as messages, and nothing else');
  const text = toUtf8(message);
  const bytes = new Uint8Array(CBOR_HEAD_BYTES + text.length);
  if (bytes.length > maxBytes) throw new RangeError(`a message of ${bytes.length} bytes is too long`);
  bytes.set(text, CBOR_HEAD_BYTES);
  return bytes;
}

export const messageText = (bytes: Uint8Array): string => fromUtf8(bytes.subarray(CBOR_HEAD_BYTES));
