// Owns the room that a screen gives: how much width there is at which height, on round and square glass.
// Refuses contents. All lengths in real pixels of the device.

export interface ScreenSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly round: boolean;
}

export interface Span {
  readonly xPx: number;
  readonly wPx: number;
}

export interface Stage {
  /** Narrow at the top and the bottom. */
  readonly round: boolean;
  /** One 480th of its width, px: every length is drawn at 480 and scaled by this. */
  readonly unitPx: number;
  readonly xPx: number;
  readonly yPx: number;
  readonly wPx: number;
  readonly hPx: number;
  /** What is visible of a row from `yPx` down to `yPx + hPx`; a width of 0 where nothing is. */
  span(yPx: number, hPx: number): Span;
}

/** Square watches draw a status bar of about this height over the page; it is hidden, and nothing lies under it. */
export const STATUS_BAR_PX = 64;
/** Square glass has rounded corners: what would touch its edge is kept this much farther in, at 480. */
const SQUARE_INSET = 10;
/** Design width of all lengths. */
const DESIGN_WIDTH = 480;
/** Share of the width that a row below the first screenful takes: it can be scrolled to where the glass is widest. */
const SCROLLED_SHARE = 0.76;

/** The whole glass less `inset` (at 480). */
export function createStage(screen: ScreenSize, inset: number): Stage {
  if (screen.round) return circle(screen.widthPx / 2, screen.heightPx / 2, screen.widthPx, inset);
  const unitPx = screen.widthPx / DESIGN_WIDTH;
  const insetPx = Math.ceil((inset + SQUARE_INSET) * unitPx);
  const wPx = screen.widthPx - 2 * insetPx;
  return {
    round: false,
    unitPx,
    xPx: 0,
    yPx: STATUS_BAR_PX,
    wPx: screen.widthPx,
    hPx: screen.heightPx - STATUS_BAR_PX - Math.ceil(inset * unitPx),
    span: () => ({ xPx: insetPx, wPx }),
  };
}

/** The largest circle on the glass less `inset` (at 480): the whole of a round one, below the status bar of a square one. */
export function createRing(screen: ScreenSize, inset: number): Stage {
  if (screen.round) return createStage(screen, inset);
  const diameterPx = Math.min(screen.widthPx, screen.heightPx - STATUS_BAR_PX - 2);
  return circle(screen.widthPx / 2, STATUS_BAR_PX + diameterPx / 2, diameterPx, inset);
}

function circle(centreXPx: number, centreYPx: number, diameterPx: number, inset: number): Stage {
  const unitPx = diameterPx / DESIGN_WIDTH;
  const radiusPx = diameterPx / 2 - inset * unitPx;
  const scrolledPx = Math.floor(diameterPx * SCROLLED_SHARE);
  return {
    round: true,
    unitPx,
    xPx: centreXPx - diameterPx / 2,
    yPx: centreYPx - diameterPx / 2,
    wPx: diameterPx,
    hPx: diameterPx,
    span(yPx, hPx) {
      if (yPx >= centreYPx + diameterPx / 2) return { xPx: Math.ceil(centreXPx - scrolledPx / 2), wPx: scrolledPx };
      const awayPx = Math.max(Math.abs(yPx - centreYPx), Math.abs(yPx + hPx - centreYPx));
      const halfPx = awayPx < radiusPx ? Math.floor(Math.sqrt(radiusPx * radiusPx - awayPx * awayPx)) : 0;
      return { xPx: Math.ceil(centreXPx - halfPx), wPx: Math.max(0, 2 * halfPx - 1) };
    },
  };
}
