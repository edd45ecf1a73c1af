// Owns the drawing of a set: one bar a rep against the target line. Refuses numbers and words.
import type { Verdict } from '../../shared/training/rep';
import { BACKGROUND, TONE_COLOR, VERDICT_COLOR } from './palette';
import type { Bar } from './screen-view';

export interface Area {
  readonly xPx: number;
  readonly yPx: number;
  readonly wPx: number;
  readonly hPx: number;
}

export interface BarRect extends Area {
  readonly kind: 'rect';
  readonly slot: string;
  readonly color: number;
  readonly radiusPx: number;
}

/** Share of the height at which the target line stands where every rep is near it; longer reps push it down, to half. */
const TARGET_SHARE = 0.75;
const LEAST_TARGET_SHARE = 0.5;
/** Share of its place that a bar is wide; and no wider than this share of the area, so that one rep is no wall. */
const BAR_SHARE = 0.66;
const MOST_BAR_SHARE = 0.12;
/**
 * Stripes cut out of a bar tell the verdicts apart without colour: a held one is whole, a short one has one stripe, a
 * fast one two, a dropped one is cut off from the floor.
 */
const STRIPES: Readonly<Record<Verdict, readonly number[]>> = {
  held: [],
  short: [0.72],
  fast: [0.72, 0.44],
  dropped: [0.16],
};

/** Beginning with the bars, ending with the target line above them; `unitPx` is one 480th of the screen. */
export function placeBars(bars: readonly Bar[], targetSeconds: number, area: Area, unitPx: number): BarRect[] {
  const longest = bars.reduce((most, { eccentricSeconds }) => Math.max(most, eccentricSeconds), targetSeconds);
  const targetShare = Math.max(LEAST_TARGET_SHARE, Math.min(TARGET_SHARE, targetSeconds / longest));
  const perSecondPx = (area.hPx * targetShare) / targetSeconds;
  const placePx = area.wPx / Math.max(1, bars.length);
  const wPx = Math.max(4, Math.floor(Math.min(placePx * BAR_SHARE, area.wPx * MOST_BAR_SHARE)));
  const stepPx = Math.min(placePx, (wPx / BAR_SHARE) * 1.2);
  const firstPx = area.xPx + (area.wPx - stepPx * bars.length) / 2;
  const floorPx = area.yPx + area.hPx;
  const stripePx = Math.max(2, Math.round(5 * unitPx));
  const elements: BarRect[] = [];
  bars.forEach((bar, index) => {
    const hPx = Math.round(Math.max(4, Math.min(area.hPx, bar.eccentricSeconds * perSecondPx)));
    const xPx = Math.round(firstPx + stepPx * index + (stepPx - wPx) / 2);
    const color = VERDICT_COLOR[bar.verdict];
    elements.push(rect(`bar-${index}`, xPx, floorPx - hPx, wPx, hPx, color, Math.min(4, Math.floor(wPx / 2))));
    STRIPES[bar.verdict].forEach((share, stripe) => {
      const yPx = Math.round(floorPx - hPx * share);
      elements.push(rect(`bar-${index}-cut-${stripe}`, xPx, yPx, wPx, stripePx, BACKGROUND, 0));
    });
  });
  const lineYPx = Math.round(floorPx - targetSeconds * perSecondPx);
  const linePx = Math.max(2, Math.round(3 * unitPx));
  return [...elements, rect('target', area.xPx, lineYPx - linePx, area.wPx, linePx, TONE_COLOR.plain, 0)];
}

function rect(
  slot: string,
  xPx: number,
  yPx: number,
  wPx: number,
  hPx: number,
  color: number,
  radiusPx: number,
): BarRect {
  return { kind: 'rect', slot, xPx, yPx, wPx, hPx, color, radiusPx };
}
