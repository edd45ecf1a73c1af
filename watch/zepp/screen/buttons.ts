// Owns where a view's buttons stand: as low as they fit, side by side where their labels allow it, else one above the
// other, the primary one on top. Refuses to drop one: labels shrink to the least size, then rows are added.
import type { Action } from '../../coach/screen-view';
import type { ButtonElement } from './element';
import { PLAIN_BUTTON, PRIMARY_BUTTON } from './palette';
import type { Stage } from './stage';
import { textEm } from './text-width';

/** At 480. Zepp OS asks for 48 at least; chalky thumbs are given more. */
export const BUTTON_HEIGHT = 72;
const STACKED_HEIGHT = 64;
const GAP = 10;
const LARGEST_LABEL = 32;
const LEAST_LABEL = 24;
/** Room left and right of a label. */
const PADDING = 22;
const LEAST_WIDTH = 120;
const MOST_WIDTH = 380;
/** Air below the lowest button. */
const BOTTOM = 18;

export interface Buttons {
  readonly elements: readonly ButtonElement[];
  /** Where the room for everything else ends. */
  readonly topPx: number;
}

type Row = readonly Action[];

export function placeButtons(actions: readonly Action[], stage: Stage): Buttons {
  const bottomPx = stage.yPx + stage.hPx - BOTTOM * stage.unitPx;
  if (actions.length === 0) return { elements: [], topPx: bottomPx };
  const ordered = [...actions].sort((one, other) => Number(other.primary ?? false) - Number(one.primary ?? false));
  let best: Buttons | undefined;
  for (const rows of arrangements(ordered)) {
    const placed = stackUp(rows, ordered, stage, bottomPx);
    if (placed !== undefined && (best === undefined || placed.topPx > best.topPx)) best = placed;
  }
  return best ?? stackDown(ordered, stage, bottomPx);
}

/** Buttons in a column that begins at `yPx` and may go on below the glass: it is scrolled. */
export function stackDown(actions: readonly Action[], stage: Stage, yPx: number): Buttons {
  const hPx = Math.round(BUTTON_HEIGHT * stage.unitPx);
  const stepPx = hPx + Math.round(GAP * stage.unitPx);
  const elements = actions.map((action, index) => {
    const topPx = Math.ceil(yPx) + index * stepPx;
    const wPx = Math.max(stage.span(topPx, hPx).wPx, Math.floor(LEAST_WIDTH * stage.unitPx));
    const box = { xPx: Math.round(stage.xPx + (stage.wPx - wPx) / 2), yPx: topPx, wPx, hPx };
    return button(action, index, box, labelSizePx(action.label, wPx, stage.unitPx));
  });
  return { elements, topPx: yPx };
}

function arrangements(actions: readonly Action[]): Row[][] {
  const [first, ...others] = actions;
  if (first === undefined) return [];
  const stacked = actions.map((action) => [action]);
  if (others.length === 0) return [stacked];
  if (others.length === 1) return [[actions], stacked];
  return [[[first], others], stacked];
}

/** From the lowest row up, each as low as it fits; undefined where one fits nowhere in the lower three fifths. */
function stackUp(rows: readonly Row[], order: readonly Action[], stage: Stage, bottomPx: number): Buttons | undefined {
  const { unitPx } = stage;
  const gapPx = Math.round(GAP * unitPx);
  const highestPx = stage.yPx + stage.hPx * 0.4;
  const hPx = Math.round((rows.length > 1 ? STACKED_HEIGHT : BUTTON_HEIGHT) * unitPx);
  const elements: ButtonElement[] = [];
  let belowPx = bottomPx;
  for (const row of [...rows].reverse()) {
    const wantedPx = Math.max(...row.map((action) => widthPx(action, unitPx)));
    const rowPx = row.length * wantedPx + (row.length - 1) * gapPx;
    let yPx = Math.floor(belowPx - hPx);
    while (yPx > highestPx && stage.span(yPx, hPx).wPx < rowPx) yPx -= 1;
    const span = stage.span(yPx, hPx);
    if (yPx <= highestPx || span.wPx < rowPx) return undefined;
    let xPx = Math.round(span.xPx + (span.wPx - rowPx) / 2);
    const sizePx = Math.min(...row.map((action) => labelSizePx(action.label, wantedPx, unitPx)));
    for (const action of row) {
      const box = { xPx, yPx, wPx: wantedPx, hPx };
      elements.push(button(action, order.indexOf(action), box, sizePx));
      xPx += wantedPx + gapPx;
    }
    belowPx = yPx - gapPx;
  }
  return { elements, topPx: belowPx };
}

/** As wide as the label asks for at a good size, at the least size where that is too wide. */
function widthPx(action: Action, unitPx: number): number {
  const em = textEm(action.label);
  const goodPx = em * 28 * unitPx + 2 * PADDING * unitPx;
  const leastPx = em * LEAST_LABEL * unitPx + 2 * PADDING * unitPx;
  return Math.ceil(Math.max(LEAST_WIDTH * unitPx, Math.min(goodPx, Math.max(leastPx, MOST_WIDTH * unitPx))));
}

type Box = Pick<ButtonElement, 'xPx' | 'yPx' | 'wPx' | 'hPx'>;

function button(action: Action, index: number, box: Box, sizePx: number): ButtonElement {
  const colors = action.primary === true ? PRIMARY_BUTTON : PLAIN_BUTTON;
  return {
    kind: 'button',
    slot: `action-${index}`,
    ...box,
    label: action.label,
    sizePx,
    radiusPx: Math.floor(box.hPx / 2),
    ...colors,
    press: { kind: 'action', id: action.id },
  };
}

/** The largest size at which a label stays within its button. */
export function labelSizePx(label: string, wPx: number, unitPx: number): number {
  const fittingPx = (wPx - 2 * PADDING * unitPx) / Math.max(textEm(label), 0.1);
  return Math.floor(Math.max(LEAST_LABEL * unitPx, Math.min(LARGEST_LABEL * unitPx, fittingPx)));
}
