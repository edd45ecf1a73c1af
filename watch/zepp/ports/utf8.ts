// Owns text as bytes and back: the engine has no TextEncoder. Refuses nothing: bytes that are no UTF-8 become U+FFFD.

const UNREADABLE = 0xfffd;
/** Letters made at a time: the engine's stack bounds the arguments of a call. */
const PIECE = 1024;

export function utf8Bytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? UNREADABLE;
    const safe = code >= 0xd800 && code <= 0xdfff ? UNREADABLE : code;
    if (safe < 0x80) bytes.push(safe);
    else if (safe < 0x800) bytes.push(0xc0 | (safe >> 6), tail(safe));
    else if (safe < 0x10000) bytes.push(0xe0 | (safe >> 12), tail(safe >> 6), tail(safe));
    else bytes.push(0xf0 | (safe >> 18), tail(safe >> 12), tail(safe >> 6), tail(safe));
  }
  return Uint8Array.from(bytes);
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

export function utf8Text(bytes: Uint8Array): string {
  let text = '';
  let codes: number[] = [];
  for (let index = 0; index < bytes.length; ) {
    const length = lengthAt(bytes, index);
    codes.push(length === 0 ? UNREADABLE : codeAt(bytes, index, length));
    index += Math.max(1, length);
    if (codes.length === PIECE) {
      text += String.fromCodePoint(...codes);
      codes = [];
    }
  }
  return text + String.fromCodePoint(...codes);
}

/** Bytes of the letter that begins here; 0 where none does. */
function lengthAt(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
  for (let more = 1; more < length; more += 1) {
    if (((bytes[index + more] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const code = length === 0 ? UNREADABLE : codeAt(bytes, index, length);
  const overlong = (length === 3 && code < 0x800) || (length === 4 && (code < 0x10000 || code > 0x10ffff));
  return overlong || (code >= 0xd800 && code <= 0xdfff) ? 0 : length;
}

function codeAt(bytes: Uint8Array, index: number, length: number): number {
  const first = bytes[index] ?? 0;
  let code = length === 1 ? first : first & (0xff >> (length + 1));
  for (let more = 1; more < length; more += 1) code = (code << 6) | ((bytes[index + more] ?? 0) & 0x3f);
  return code;
}
