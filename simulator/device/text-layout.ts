// Owns a rough guess at how wide a text is. Refuses to be a font: a watch's own is not known here.

/** Widths in em: wide signs of Chinese, capitals, the rest. A choice, on the wide side. */
const emOf = (character: string): number =>
  character > '\u2e7f' ? 1 : /[A-ZMW\u00c0-\u00de]/.test(character) ? 0.68 : /[il.,:;'| ]/.test(character) ? 0.3 : 0.55;

export const LINE_EM = 1.3;

export interface TextLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: number;
}

export function layOutText(text: string, textSize: number, widthLimit: number, wrapped: boolean): TextLayout {
  const rows: number[] = [];
  for (const line of text.split('\n')) {
    let width = 0;
    for (const character of line) {
      const em = emOf(character) * textSize;
      if (wrapped && width > 0 && width + em > widthLimit) {
        rows.push(width);
        width = 0;
      }
      width += em;
    }
    rows.push(width);
  }
  return {
    width: Math.ceil(Math.max(...rows)),
    height: Math.ceil(rows.length * textSize * LINE_EM),
    rows: rows.length,
  };
}
