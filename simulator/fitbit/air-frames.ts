// Owns how messages, pieces of files and their receipts are told apart on the radio. Refuses to be the platform's own way, which nobody
// has published: only the lengths matter.

export const FRAME = { message: 1, piece: 2, taken: 3 } as const;

export interface Frame {
  readonly kind: number;
  /** Of the link for a message, of the file else. */
  readonly serial: number;
  /** Of a file's pieces, from 0. */
  readonly index: number;
  readonly count: number;
  readonly body: Uint8Array;
}

const HEAD_BYTES = 13;

export function writeFrame({ kind, serial, index, count, body }: Frame): ArrayBuffer {
  const frame = new Uint8Array(HEAD_BYTES + body.length);
  const head = new DataView(frame.buffer);
  head.setUint8(0, kind);
  head.setUint32(1, serial);
  head.setUint32(5, index);
  head.setUint32(9, count);
  frame.set(body, HEAD_BYTES);
  return frame.buffer;
}

export function readFrame(frame: ArrayBuffer): Frame {
  const head = new DataView(frame);
  return {
    kind: head.getUint8(0),
    serial: head.getUint32(1),
    index: head.getUint32(5),
    count: head.getUint32(9),
    body: new Uint8Array(frame, HEAD_BYTES),
  };
}
