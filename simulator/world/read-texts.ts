// Owns the `.btxt` form of texts: a count and offsets, 32 bits big endian, then the texts in UTF-8. Refuses a broken file.
import { fromUtf8 } from '../device/utf8';

const WORD_BYTES = 4;

export function readTexts(bytes: Uint8Array): string[] {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = words.getUint32(0);
  if (WORD_BYTES * (count + 1) > bytes.byteLength) throw new Error('a .btxt file ends within its offsets');
  return Array.from({ length: count }, (_, i) => {
    const from = words.getUint32(WORD_BYTES * (i + 1));
    const to = i + 1 < count ? words.getUint32(WORD_BYTES * (i + 2)) : bytes.byteLength;
    if (from > to || to > bytes.byteLength) throw new Error('a .btxt file points beyond its end');
    return fromUtf8(bytes.subarray(from, to));
  });
}
