// Owns the end of what scrolls: air, so that the last line can be brought to where round glass is wide.
import type { Element } from './element';
import { BACKGROUND } from './palette';
import type { ScreenSize } from './stage';

/** Share of the height. */
const ROUND_AIR = 0.22;
const SQUARE_AIR = 0.05;

export function bottomOf(elements: readonly Element[]): number {
  return elements.reduce((lowestPx, { yPx, hPx }) => Math.max(lowestPx, yPx + hPx), 0);
}

/** Nothing where all is on the glass at once, and nothing of it reaches into the narrow lower part of round glass. */
export function placeEnd(elements: readonly Element[], screen: ScreenSize, mayReachPx: number): Element[] {
  const bottomPx = bottomOf(elements);
  if (bottomPx <= mayReachPx) return [];
  const hPx = Math.ceil(screen.heightPx * (screen.round ? ROUND_AIR : SQUARE_AIR));
  return [
    { kind: 'rect', slot: 'end', xPx: 0, yPx: bottomPx, wPx: screen.widthPx, hPx, color: BACKGROUND, radiusPx: 0 },
  ];
}
