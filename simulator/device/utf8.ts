// Owns UTF-8 by hand: the engine of a watch has no TextEncoder, and the simulator runs in that engine too.
// Refuses broken bytes silently: they become U+FFFD, as everywhere else.

export function toUtf8(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return Uint8Array.from(bytes);
}

const tail = (bits: number): number => 0x80 | (bits & 0x3f);

/** The lowest code point that may be written in 2, 3 and 4 bytes. */
const LOWEST = [0, 0, 0x80, 0x800, 0x10000];

export function fromUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xc0 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf8 ? 4 : 0;
    const point = length === 0 ? undefined : decode(bytes, at, first, length);
    text += point === undefined ? '\ufffd' : String.fromCodePoint(point);
    at += point === undefined ? 1 : length;
  }
  return text;
}

function decode(bytes: Uint8Array, at: number, first: number, length: number): number | undefined {
  if (length === 1) return first;
  let point = first & (0xff >> (length + 1));
  for (let i = 1; i < length; i += 1) {
    const byte = bytes[at + i];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  if (point < (LOWEST[length] ?? 0) || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return undefined;
  return point;
}
