// Owns the choice of a text's size: the largest that fits its room, in one line or more. Refuses to cut anything off:
// what does not fit at the least size is placed all the same, and says so.
import type { TextElement } from './element';
import type { Span } from './stage';
import { breakable, linesIn, textEm } from './text-width';

export interface TextRoom {
  readonly slot: string;
  readonly text: string;
  readonly color: number;
  readonly yPx: number;
  readonly mostHeightPx: number;
  readonly largestPx: number;
  readonly leastPx: number;
  readonly mostLines: number;
  readonly span: (yPx: number, hPx: number) => Span;
}

export interface FittedText {
  readonly element: TextElement;
  readonly bottomPx: number;
  readonly fits: boolean;
}

/** Height of a line, em: Zepp OS asks for 1.16 in Latin and 1.25 in Chinese; the rest is air. */
export const LINE_EM = 1.3;

export function fitText(room: TextRoom): FittedText {
  const pieces = room.mostLines > 1 ? breakable(room.text) : [];
  const wholeEm = textEm(room.text);
  for (let sizePx = Math.floor(room.largestPx); sizePx >= room.leastPx; sizePx -= 1) {
    for (let lines = 1; lines <= room.mostLines; lines += 1) {
      const hPx = Math.ceil(lines * sizePx * LINE_EM);
      if (hPx > room.mostHeightPx) break;
      const span = room.span(room.yPx, hPx);
      const widthEm = span.wPx / sizePx;
      if (lines === 1 ? wholeEm <= widthEm && !room.text.includes('\n') : linesIn(pieces, widthEm) <= lines) {
        return placed(room, sizePx, lines, span, hPx, true);
      }
    }
  }
  const sizePx = Math.ceil(room.leastPx);
  const lines = Math.max(1, Math.min(room.mostLines, Math.floor(room.mostHeightPx / (sizePx * LINE_EM))));
  const hPx = Math.ceil(lines * sizePx * LINE_EM);
  return placed(room, sizePx, lines, room.span(room.yPx, hPx), hPx, false);
}

function placed(room: TextRoom, sizePx: number, lines: number, span: Span, hPx: number, fits: boolean): FittedText {
  const { slot, text, color, yPx } = room;
  return {
    element: { kind: 'text', slot, xPx: span.xPx, yPx, wPx: span.wPx, hPx, text, sizePx, color, lines },
    bottomPx: yPx + hPx,
    fits,
  };
}
