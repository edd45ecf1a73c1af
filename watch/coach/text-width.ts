// Owns the estimate of how wide a text is and in which rows it breaks, in a font that nobody here has seen.
// Refuses to be exact: it is on the safe side, and a test holds it above a real font's widths.

/**
 * Widths in em by letter, each at least 1.08 times that of Noto Sans Regular, to which the watch's own font is alike.
 * The 8 % are a choice: fonts of this kind differ by less.
 */
const CLASSES: readonly (readonly [widthEm: number, letters: string])[] = [
  [0.3, " ijlìíîï|!,.:;·`'"],
  [0.4, '()[]It-fÌÍ'],
  [0.5, '{}r?¿°"_/\\'],
  [0.59, 'zcsçvykxyxFL–'],
  [0.81, 'AÄÁBDGURKHÜÚ#&'],
  [0.88, 'NOQÑÓÖw…'],
  [1.06, 'MWm%@—'],
];
const OTHER_EM = 0.69;
/** Chinese, and full-width signs. */
const WIDE_EM = 1.1;
/** From here on a letter is as wide as it is high, and a line may break on either side of it. */
const FIRST_WIDE = 0x2e80;

function isWide(letter: string): boolean {
  return letter.charCodeAt(0) >= FIRST_WIDE;
}

export function letterEm(letter: string): number {
  if (isWide(letter)) return WIDE_EM;
  for (const [widthEm, letters] of CLASSES) if (letters.indexOf(letter) >= 0) return widthEm;
  return OTHER_EM;
}

export function textEm(text: string): number {
  let sumEm = 0;
  for (let i = 0; i < text.length; i += 1) sumEm += letterEm(text.charAt(i));
  return sumEm;
}

/** The text in pieces between which a line may break. */
export function breakable(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of text) {
    if (isWide(letter) && piece !== '' && !isClosing(letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
    if (letter === ' ' || letter === '-' || letter === '\n') {
      pieces.push(piece);
      piece = '';
    }
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

/** Signs that never begin a line. */
function isClosing(letter: string): boolean {
  return '，。：；！？、）”'.indexOf(letter) >= 0;
}

/** The rows in which pieces fill a width, without the air at their ends; undefined where one piece alone is wider. */
export function rowsOf(
  pieces: readonly string[],
  widthEm: number,
  em: (text: string) => number = textEm,
): string[] | undefined {
  const rows: string[] = [];
  let row = '';
  let filledEm = 0;
  for (const piece of pieces) {
    const bareEm = em(bare(piece));
    if (bareEm > widthEm) return undefined;
    if (filledEm + bareEm > widthEm) {
      rows.push(bare(row));
      row = '';
      filledEm = 0;
    }
    row += piece;
    filledEm += em(piece);
    if (piece.charAt(piece.length - 1) === '\n') {
      rows.push(bare(row));
      row = '';
      filledEm = 0;
    }
  }
  rows.push(bare(row));
  return rows;
}

function bare(text: string): string {
  return text.replace(/\s+$/, '');
}

/** Lines that the text takes in a width; Infinity where one piece alone is wider. */
export function linesIn(pieces: readonly string[], widthEm: number, em?: (text: string) => number): number {
  return rowsOf(pieces, widthEm, em)?.length ?? Number.POSITIVE_INFINITY;
}
