// Owns what the log needs of a storage: texts by key. Refuses to say which: the settings storage of either platform.

/** `setItem` throws where there is no room, and then the old text stands. */
export interface KeyValue {
  getItem(key: string): string | undefined;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
  keys(): readonly string[];
}

/** Bytes of a text in UTF-8, without the encoder that phones lack. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}
