// Owns where a view's buttons stand: at the foot of the glass, the primary one first, side by side where their words allow it.
// Refuses to drop one.
import { PLAIN_BUTTON, PRIMARY_BUTTON } from '../../coach/palette';
import type { Action } from '../../coach/screen-view';
import { textEm } from '../../coach/text-width';
import { ACTIONS, LEFT, MIDDLE, NAME, RIGHT, TOUCH } from './ids';
import { fitPx, hex, type Pen, put } from './pen';

const SIDE_PX = 336;
const MIDDLE_PX = SIDE_PX / 2;
/** Where the lowest row ends. */
const FOOT_PX = 320;
/** Alone, and with another row above or below. */
const HEIGHT_PX = 56;
const STACKED_PX = 46;
const GAP_PX = 6;
/** What the lowest row takes: the corners of the glass are round. */
const ROW_PX = 268;
/** Within the rim. */
const RIM_FOOT_PX = 300;
const RIM_ROW_PX = 138;
/** Of the height. */
const NAME_SHARE = 0.5;
const LEAST_PX = 21;
const PADDING_PX = 9;

/**
 * The order in which buttons are drawn and pressed: primary first, but of three that one whose word is too wide for half a
 * row. Not sorted: an old engine's sort is not stable.
 */
export function inOrder(actions: readonly Action[]): Action[] {
  const first = actions.filter(({ primary }) => primary === true);
  const ordered = first.concat(actions.filter(({ primary }) => primary !== true));
  const [, ...pair] = ordered;
  const wide = pair.filter((action) => isWide(action, ROW_PX))[0];
  return pair.length < 2 || wide === undefined ? ordered : [wide].concat(ordered.filter((action) => action !== wide));
}

function isWide({ label }: Action, rowPx: number): boolean {
  return textEm(label) * LEAST_PX > (rowPx - GAP_PX) / 2 - 2 * PADDING_PX;
}

/** Draws them, and gives where they begin: all else stands above that. */
export function drawButtons(pen: Pen, actions: readonly Action[], rim = false): number {
  const ordered = inOrder(actions);
  const rowPx = rim ? RIM_ROW_PX : ROW_PX;
  const wide = ordered.some((action) => isWide(action, rowPx));
  const rows =
    ordered.length > 2 || (ordered.length === 2 && wide) ? [ordered.slice(0, 1), ordered.slice(1)] : [ordered];
  const hPx = rows.length > 1 || rim ? STACKED_PX : HEIGHT_PX;
  let yPx = (rim ? RIM_FOOT_PX : FOOT_PX) + GAP_PX - rows.length * (hPx + GAP_PX);
  const topPx = ordered.length === 0 ? FOOT_PX : yPx;
  let index = 0;
  for (const row of rows) {
    const wPx = (rowPx - GAP_PX * (row.length - 1)) / row.length;
    // Side by side, one word is not smaller than the other.
    const wordPx = row.reduce((least, { label }) => Math.min(least, wordSizePx(label, wPx, hPx)), hPx);
    let xPx = MIDDLE_PX - rowPx / 2;
    for (const { label, primary } of row) {
      drawButton(pen, index, label, primary === true, xPx, yPx, wPx, hPx, wordPx);
      xPx += wPx + GAP_PX;
      index += 1;
    }
    yPx += hPx + GAP_PX;
  }
  for (; index < ACTIONS; index += 1) drawButton(pen, index, '', false, 0, 0, 0, 0);
  return topPx;
}

function wordSizePx(label: string, wPx: number, hPx: number): number {
  return fitPx(label, wPx - 2 * PADDING_PX, hPx * NAME_SHARE);
}

/** None where it has no word. */
export function drawButton(
  pen: Pen,
  index: number,
  label: string,
  primary: boolean,
  xPx: number,
  yPx: number,
  wPx: number,
  hPx: number,
  wordPx = wordSizePx(label, wPx, hPx),
): void {
  if (!pen.fresh(TOUCH + index, [label, primary, xPx, yPx, wPx, wordPx].join())) return;
  const { color, fill } = primary ? PRIMARY_BUTTON : PLAIN_BUTTON;
  const shown = label !== '';
  const seenPx = shown ? wPx : 0;
  const rPx = hPx / 2;
  for (const [id, cx] of [
    [LEFT + index, xPx + rPx],
    [RIGHT + index, xPx + wPx - rPx],
  ] as const) {
    pen.show(id, shown);
    const end = pen.at(id);
    put(end, 'cx', cx);
    put(end, 'cy', yPx + rPx);
    put(end, 'r', rPx);
    put(end.style, 'fill', hex(fill));
  }
  pen.rect(MIDDLE + index, xPx + rPx, yPx, seenPx - hPx, hPx, fill);
  pen.rect(TOUCH + index, xPx, yPx, seenPx, hPx, fill);
  pen.line(NAME + index, label, xPx + wPx / 2, yPx + rPx, wordPx, color);
}

/** A button answers the finger at once: brighter while it is pressed. */
export function press(pen: Pen, index: number, primary: boolean, pressed: boolean): void {
  const { fill, pressedFill } = primary ? PRIMARY_BUTTON : PLAIN_BUTTON;
  for (const id of [LEFT, RIGHT, MIDDLE]) pen.fill(id + index, pressed ? pressedFill : fill);
}
