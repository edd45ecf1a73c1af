// Owns the drawing of one value between a minus and a plus. Refuses to change it.
import { TONE_COLOR } from '../../coach/palette';
import type { AdjustView } from '../../coach/screen-view';
import { drawButton, drawButtons } from './buttons';
import { CAPTION, LESS, MORE, NOTE_ROWS, VALUE } from './ids';
import { fitPx, type Pen } from './pen';
import { breakLines, drawRows } from './rows';
import { drawTitle, MIDDLE_PX } from './title';

const KNOB_PX = 66;
const EDGE_PX = 12;
const GAP_PX = 4;
const CAPTION_ROW_PX = 28;
/** Three rows of a note: while it has no more, a row that comes or goes does not move what a finger is on. */
const NOTE_PX = 90;

export function drawAdjust(pen: Pen, view: AdjustView): void {
  const titlePx = drawTitle(pen, view.title);
  const valueHPx = KNOB_PX + (view.caption === undefined ? GAP_PX : CAPTION_ROW_PX);
  const roomPx = drawButtons(pen, view.actions) - titlePx - valueHPx;
  const note = breakLines(view.note ?? '', roomPx, NOTE_ROWS);
  const notePx = view.note === undefined ? 0 : Math.max(NOTE_PX, note.hPx);
  const yPx = titlePx + Math.max(0, Math.round((roomPx - notePx) / 2));
  drawButton(pen, LESS, '–', false, EDGE_PX, yPx, KNOB_PX, KNOB_PX);
  drawButton(pen, MORE, '+', false, 2 * MIDDLE_PX - EDGE_PX - KNOB_PX, yPx, KNOB_PX, KNOB_PX);
  const valuePx = fitPx(view.value, 2 * (MIDDLE_PX - EDGE_PX - KNOB_PX - GAP_PX), 56);
  pen.line(VALUE, view.value, MIDDLE_PX, yPx + KNOB_PX / 2, valuePx, TONE_COLOR.plain);
  const captionPx = yPx + KNOB_PX + CAPTION_ROW_PX / 2;
  pen.line(CAPTION, view.caption, MIDDLE_PX, captionPx, fitPx(view.caption, 300, 24), TONE_COLOR.plain);
  drawRows(pen, note, yPx + valueHPx, NOTE_ROWS, TONE_COLOR.muted);
}
