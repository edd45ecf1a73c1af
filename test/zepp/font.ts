// Owns the letters of a font like the watch's: Noto Sans, and a square of one em for each Chinese letter.
// Refuses letters that neither has: a text with one would be a box on the glass.
/// <reference path="./opentype.d.ts" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Command, Font } from 'opentype.js';

const require = createRequire(import.meta.url);
// Node finds no names in what the package exports.
const { parse } = require('opentype.js') as typeof import('opentype.js');
const FIRST_WIDE = 0x2e80;
/** Of a Chinese letter's square, em. */
const SQUARE_EM = 0.84;

function readFont(subset: string): Font {
  const bytes = readFileSync(require.resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-400-normal.woff`));
  return parse(new Uint8Array(bytes).buffer);
}

const FONTS = [readFont('latin'), readFont('latin-ext')];
const known = new Map<string, number>();

function isWide(letter: string): boolean {
  return letter.charCodeAt(0) >= FIRST_WIDE;
}

function fontOf(letter: string): Font {
  const font = FONTS.find((candidate) => candidate.charToGlyph(letter).index !== 0);
  if (font === undefined) throw new Error(`no letter for ${JSON.stringify(letter)} in the font`);
  return font;
}

function letterEm(letter: string): number {
  if (isWide(letter)) return 1;
  const font = fontOf(letter);
  return (font.charToGlyph(letter).advanceWidth ?? 0) / font.unitsPerEm;
}

/** Width of a text, em. A line break has none. */
export function trueEm(text: string): number {
  let sumEm = 0;
  for (const letter of text) {
    if (letter === '\n') continue;
    const widthEm = known.get(letter) ?? letterEm(letter);
    known.set(letter, widthEm);
    sumEm += widthEm;
  }
  return sumEm;
}

/** One line as the data of an SVG path, from `x` on the baseline `y`. */
export function linePath(text: string, x: number, y: number, size: number): string {
  let data = '';
  let at = x;
  for (const letter of text) {
    if (letter === '\n') continue;
    if (isWide(letter)) {
      const side = SQUARE_EM * size;
      data += `M${at + 0.08 * size} ${y + 0.1 * size}v${-side}h${side}v${side}z`;
    } else {
      data += fontOf(letter).getPath(letter, at, y, size).commands.map(step).join('');
    }
    at += trueEm(letter) * size;
  }
  return data;
}

function step({ type, x1, y1, x2, y2, x, y }: Command): string {
  return type + [x1, y1, x2, y2, x, y].flatMap((value) => (value === undefined ? [] : [value.toFixed(1)])).join(' ');
}
