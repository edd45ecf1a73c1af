// Owns where a view's title stands. Refuses to shrink it until nobody reads it: a long one takes two rows, where there is room.
import { TONE_COLOR } from '../../coach/palette';
import { breakable, rowsOf } from '../../coach/text-width';
import { SUBTITLE, TITLE } from './ids';
import { fitPx, type Pen } from './pen';

export const MIDDLE_PX = 168;
const TITLE_PX = 30;
const END_PX = 48;
const LARGEST_PX = 28;
const LEAST_PX = 21;
/** The corners of the glass are round. */
const WIDTH_PX = 256;
const TWO_ROWS_PX = [26, 52] as const;
const TWO_ROWS_END_PX = 68;
const TWO_ROWS_SIZE_PX = 22;

/** Gives where it ends. */
export function drawTitle(pen: Pen, text: string, color: number = TONE_COLOR.muted, mostRows = 2): number {
  const sizePx = fitPx(text, WIDTH_PX, LARGEST_PX);
  const rows = sizePx < LEAST_PX && mostRows > 1 ? rowsOf(breakable(text), WIDTH_PX / TWO_ROWS_SIZE_PX) : undefined;
  if (rows === undefined || rows.length !== 2) {
    pen.line(TITLE, text, MIDDLE_PX, TITLE_PX, sizePx, color);
    pen.line(SUBTITLE, '', 0, 0, 1, color);
    return END_PX;
  }
  pen.line(TITLE, rows[0], MIDDLE_PX, TWO_ROWS_PX[0], TWO_ROWS_SIZE_PX, color);
  pen.line(SUBTITLE, rows[1], MIDDLE_PX, TWO_ROWS_PX[1], TWO_ROWS_SIZE_PX, color);
  return TWO_ROWS_END_PX;
}
