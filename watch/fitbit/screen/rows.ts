// Owns a text in rows, each an element of its own: how the platform would break Chinese is not known. Refuses to cut off: rows
// get smaller until they fit.
import { breakable, rowsOf } from '../../coach/text-width';
import { ROW } from './ids';
import type { Pen } from './pen';
import { MIDDLE_PX } from './title';

/** From row to row, em. */
const LINE_EM = 1.25;
const WIDTH_PX = 316;
const LINES_PX = [24, 23, 22, 21] as const;

export interface Rows {
  readonly rows: readonly string[];
  readonly sizePx: number;
  readonly hPx: number;
}

/** In the largest of these sizes, px, in which it fits the room; the last is taken whatever comes of it. */
export function breakRows(text: string, mostHeightPx: number, mostRows: number, sizesPx: readonly number[]): Rows {
  const pieces = breakable(text);
  let fitted: Rows = { rows: [], sizePx: 1, hPx: 0 };
  if (text === '') return fitted;
  for (const sizePx of sizesPx) {
    const rows = rowsOf(pieces, WIDTH_PX / sizePx) ?? [text];
    fitted = { rows, sizePx, hPx: Math.ceil(rows.length * LINE_EM * sizePx) };
    if (fitted.hPx <= mostHeightPx && rows.length <= mostRows) break;
  }
  return fitted;
}

/** Short lines: a little smaller where that spares a row, so that no unit stands apart from its number. */
export function breakLines(text: string, mostHeightPx: number, mostRows: number): Rows {
  const fewest = breakRows(text, 0, 0, LINES_PX.slice(-1));
  return breakRows(text, mostHeightPx, Math.min(mostRows, fewest.rows.length), LINES_PX);
}

/** From `yPx` down. */
export function drawRows(pen: Pen, { rows, sizePx }: Rows, yPx: number, most: number, color: number): void {
  for (let index = 0; index < most; index += 1) {
    pen.line(ROW + index, rows[index], MIDDLE_PX, yPx + (index + 0.5) * LINE_EM * sizePx, sizePx, color);
  }
}
