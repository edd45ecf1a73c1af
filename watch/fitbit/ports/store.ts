// Owns texts as the files of Fitbit OS: ASCII alone, so that no reader meets half of a letter where the watch died in a write.
// Refuses what becomes of them then: watch/coach/kept-texts.ts has that.
import { asciiBytes, hex } from '../../../shared/sync/numbered';
import { createKeptTexts } from '../../coach/kept-texts';
import type { Store } from '../../coach/ports';
import type { Files } from './files';

export function createStore(files: Files): Store {
  function write(path: string, text: string, flags: 'a' | 'w'): void {
    const bytes = asciiBytes(toAscii(text));
    const file = files.openSync(path, flags);
    try {
      const written = bytes.byteLength === 0 ? 0 : files.writeSync(file, bytes);
      if (written !== bytes.byteLength) throw new Error(`${path}: ${written} of ${bytes.byteLength} bytes written`);
    } finally {
      files.closeSync(file);
    }
  }

  return createKeptTexts({
    has: (path) => files.existsSync(path),
    // What the platform makes of an empty file is not documented; a watch that died before the first write leaves one.
    read: (path) => (files.statSync(path).size === 0 ? '' : fromAscii(files.readFileSync(path, 'utf-8'))),
    append: (path, text) => write(path, text, 'a'),
    write: (path, text) => write(path, text, 'w'),
    rename: (from, to) => files.renameSync(from, to),
    remove: (path) => files.unlinkSync(path),
  });
}

/** Each letter that is not ASCII as DEL and four digits; what the app keeps has none, or it would be long. */
function toAscii(text: string): string {
  return text.replace(/[\u007f-\uffff]/g, (letter) => `\u007f${hex(letter)}`);
}

function fromAscii(text: string): string {
  if (text.indexOf('\u007f') < 0) return text;
  return text.replace(/\u007f([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(Number(`0x${digits}`)));
}
