// Owns the drawing of something to be read while standing still. Refuses to scroll: all of it is on the glass at once.
import { TONE_COLOR } from '../../coach/palette';
import type { TextView } from '../../coach/screen-view';
import { drawButtons } from './buttons';
import { TEXT_ROWS } from './ids';
import type { Pen } from './pen';
import { breakRows, drawRows } from './rows';
import { drawTitle } from './title';

const SIZES_PX = [30, 27, 24, 22, 21] as const;
const GAP_PX = 4;

/** A rim is left out: no page asks for one around a text. */
export function drawText(pen: Pen, view: TextView): void {
  const topPx = drawTitle(pen, view.title, TONE_COLOR.progress);
  const roomPx = drawButtons(pen, view.actions) - GAP_PX - topPx;
  const body = breakRows(view.body, roomPx, TEXT_ROWS, SIZES_PX);
  drawRows(pen, body, topPx + Math.max(0, (roomPx - body.hPx) / 2), TEXT_ROWS, TONE_COLOR.plain);
}
