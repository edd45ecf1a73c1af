// Owns the drawing of a list to choose from, a page at a time. Refuses to turn the pages.
import { PLAIN_BUTTON, TONE_COLOR } from '../../coach/palette';
import type { MenuView } from '../../coach/screen-view';
import { drawButton } from './buttons';
import { BACK, DETAIL, LABEL, MIDDLE, NUMBER, ON, TILES, TOUCH } from './ids';
import { fitPx, type Pen } from './pen';
import { drawTitle, MIDDLE_PX } from './title';

/** From entry to entry: five have less room than four. */
const STEP_PX = 68;
const TIGHT_STEP_PX = 55;
const BETWEEN_PX = 4;
/** Entries of a list that is too long for one page: the turning buttons have the room of the others. */
const OF_MANY = 3;
const WIDTH_PX = 300;
/** How far a label and the value beneath it stand from the middle of their tile. */
const APART_PX = 15;
const TURN_Y_PX = 256;
const TURN_W_PX = 96;
const TURN_H_PX = 52;
const TURN_LEFT_PX = 30;

/** Entries on a page. */
export function onPage(items: readonly unknown[]): number {
  return items.length > TILES ? OF_MANY : TILES;
}

export function drawMenu(pen: Pen, view: MenuView, page: number): void {
  const many = onPage(view.items);
  const pages = Math.ceil(view.items.length / many);
  const stepPx = view.items.length === TILES ? TIGHT_STEP_PX : STEP_PX;
  // A full page leaves no room for two rows.
  const topPx = drawTitle(pen, view.title, TONE_COLOR.muted, view.items.length < TILES - 1 ? 2 : 1);
  for (let index = 0; index < TILES; index += 1) {
    const item = index < many ? view.items[page * many + index] : undefined;
    drawTile(pen, index, topPx + index * stepPx, stepPx - BETWEEN_PX, item);
  }
  drawButton(pen, BACK, page > 0 ? '<' : '', false, TURN_LEFT_PX, TURN_Y_PX, TURN_W_PX, TURN_H_PX);
  const onPx = 2 * MIDDLE_PX - TURN_LEFT_PX - TURN_W_PX;
  drawButton(pen, ON, page < pages - 1 ? '>' : '', false, onPx, TURN_Y_PX, TURN_W_PX, TURN_H_PX);
  const place = pages > 1 ? `${page + 1}/${pages}` : '';
  pen.line(NUMBER, place, MIDDLE_PX, TURN_Y_PX + TURN_H_PX / 2, 24, TONE_COLOR.muted);
}

type Item = MenuView['items'][number];

function drawTile(pen: Pen, index: number, yPx: number, hPx: number, item: Item | undefined): void {
  const middlePx = yPx + hPx / 2;
  const value = item?.value ?? '';
  const apartPx = value === '' ? 0 : APART_PX;
  const widthPx = item === undefined ? 0 : 2 * MIDDLE_PX;
  for (const id of [MIDDLE, TOUCH]) pen.rect(id + index, 0, yPx, widthPx, hPx, PLAIN_BUTTON.fill);
  pen.line(
    LABEL + index,
    item?.label,
    MIDDLE_PX,
    middlePx - apartPx,
    fitPx(item?.label, WIDTH_PX, value === '' ? 28 : 25),
    PLAIN_BUTTON.color,
  );
  pen.line(DETAIL + index, value, MIDDLE_PX, middlePx + apartPx, fitPx(value, WIDTH_PX, 22), TONE_COLOR.progress);
}
