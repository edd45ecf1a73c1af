// Owns the drawing of one big number, read in a glance from an arm's length. Refuses a second row beneath it.
import { TONE_COLOR, VERDICT_COLOR } from '../../coach/palette';
import type { Mark, NumberView } from '../../coach/screen-view';
import { textEm } from '../../coach/text-width';
import { drawButtons } from './buttons';
import { CAPTION, MARK, NUMBER, RIM, TITLE, TRACK, WORD } from './ids';
import { fitPx, type Pen, put } from './pen';
import { MIDDLE_PX } from './title';

/** About 45 % of the glass. */
const LARGEST_NUMBER_PX = 150;
/** Digits have nothing below the line. */
const NUMBER_EM = 1.05;
export const MARK_PX = 44;
const MARK_GAP_PX = 10;
const WORD_PX = 215;
const CAPTION_ROW_PX = 38;
const GAP_PX = 3;
const TITLE_ROW_PX = 32;
/** Where things begin and end, and how wide they may be: the whole glass, and what is left within the rim. */
const WHOLE = { topPx: 14, footPx: 314, titlePx: 256, captionPx: 300, numberPx: 300 };
const WITHIN = { topPx: 54, footPx: 262, titlePx: 206, captionPx: 240, numberPx: 250 };
/** Above a button the rim leaves more. */
const CAPTION_ABOVE_PX = 256;

export function drawNumber(pen: Pen, view: NumberView): void {
  const { title, caption, mark, rim } = view;
  const within = rim !== undefined;
  if (within) turnRim(pen, rim);
  const buttons = view.actions.map(({ label, primary }) => label + (primary ?? ''));
  // While a bar goes down the rim alone moves, ten times a second.
  if (!pen.fresh('all', [view.number, view.tone, title, caption, mark?.word, within, buttons].join())) return;
  pen.show(TRACK, within);
  pen.show(RIM, within);
  const room = within ? WITHIN : WHOLE;
  let { topPx } = room;
  pen.line(TITLE, title, MIDDLE_PX, topPx + TITLE_ROW_PX / 2, fitPx(title, room.titlePx, 28), TONE_COLOR.muted);
  if (title !== undefined) topPx += TITLE_ROW_PX;
  let bottomPx = drawButtons(pen, view.actions, within);
  const above = view.actions.length > 0;
  bottomPx = above ? bottomPx - GAP_PX : room.footPx;
  if (mark !== undefined) bottomPx -= MARK_PX;
  drawMark(pen, mark, bottomPx);
  if (caption !== undefined) bottomPx -= CAPTION_ROW_PX;
  const captionPx = fitPx(caption, within && above ? CAPTION_ABOVE_PX : room.captionPx, 30);
  pen.line(CAPTION, caption, MIDDLE_PX, bottomPx + CAPTION_ROW_PX / 2, captionPx, TONE_COLOR.plain);
  const hPx = bottomPx - topPx;
  const sizePx = fitPx(view.number, room.numberPx, Math.min(LARGEST_NUMBER_PX, hPx / NUMBER_EM));
  pen.line(NUMBER, view.number, MIDDLE_PX, topPx + hPx / 2, sizePx, TONE_COLOR[view.tone]);
}

function turnRim(pen: Pen, rim: number): void {
  const angleDeg = Math.round(360 * Math.min(1, rim));
  if (pen.fresh(RIM, String(angleDeg))) put(pen.at(RIM), 'sweepAngle', angleDeg);
}

/** Picture and word beside one another, centred together. */
function drawMark(pen: Pen, mark: Mark | undefined, yPx: number): void {
  pen.show(MARK, mark !== undefined);
  const word = mark?.word;
  const sizePx = fitPx(word, WORD_PX, 34);
  const leftPx = MIDDLE_PX - (MARK_PX + MARK_GAP_PX + textEm(word ?? '') * sizePx) / 2;
  const color = VERDICT_COLOR[mark?.verdict ?? 'held'];
  pen.line(WORD, word, MIDDLE_PX + (MARK_PX + MARK_GAP_PX) / 2, yPx + MARK_PX / 2, sizePx, color);
  if (mark === undefined) return;
  const picture = pen.at(MARK);
  put(picture, 'href', `verdict-${mark.verdict}.png`);
  put(picture, 'x', Math.round(leftPx));
  put(picture, 'y', Math.round(yPx));
}
