// Owns the rim: how far something has gone, around the glass from twelve o'clock. Refuses to say what.
import type { ArcElement, Element } from './element';
import { TONE_COLOR, TRACK } from './palette';
import type { ScreenSize } from './stage';
import { createRing } from './stage';

/** At 480. */
const WIDTH = 20;
/** Half the width, so that the line is whole whether a platform draws it inside its box or on the box's edge. */
const INSET = WIDTH / 2 + 2;
/** What stands within the rim keeps this far from the edge of the glass. */
export const WITHIN_RIM = WIDTH + INSET + 4;
const TWELVE_DEG = -90;

export function placeRim(rim: number, screen: ScreenSize): Element[] {
  return [arc('rim-track', 1, screen, TRACK), ...placeFilled(rim, screen)];
}

/** The rim without its track, which never moves. */
export function placeFilled(rim: number, screen: ScreenSize): Element[] {
  return rim > 0 ? [arc('rim', rim, screen, TONE_COLOR.progress)] : [];
}

function arc(slot: string, share: number, screen: ScreenSize, color: number): ArcElement {
  const { xPx, yPx, wPx, unitPx } = createRing(screen, 0);
  const insetPx = Math.round(INSET * unitPx);
  const sidePx = Math.floor(wPx) - 2 * insetPx;
  return {
    kind: 'arc',
    slot,
    xPx: Math.round(xPx) + insetPx,
    yPx: Math.round(yPx) + insetPx,
    wPx: sidePx,
    hPx: sidePx,
    fromDeg: TWELVE_DEG,
    toDeg: TWELVE_DEG + Math.round(360 * Math.min(1, share)),
    widthPx: Math.round(WIDTH * unitPx),
    color,
  };
}
