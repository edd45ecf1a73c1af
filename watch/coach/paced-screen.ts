// Owns the pace of the screen: what is the same is not drawn again, and nothing is drawn more than ten times a second.
// Refuses to draw, and to decide what is seen.
import type { Cancel, Clock, Screen, Timers } from './ports';
import type { ScreenView } from './screen-view';

/** Least time between two views, ms: ten a second is more than an eye follows on a wrist, and a watch draws dearly. */
export const PACE_MS = 100;

export interface PacedScreen extends Screen {
  /** A view that still waits is not shown any more, nor is any that comes. */
  close(): void;
}

export function createPacedScreen(clock: Clock, timers: Timers, screen: Screen): PacedScreen {
  let shown: ScreenView | undefined;
  let shownMs = -Infinity;
  /** The newest view that came too soon; those between were never seen by anyone. */
  let waiting: ScreenView | undefined;
  let cancel: Cancel | undefined;
  let closed = false;

  function draw(view: ScreenView): void {
    shown = view;
    shownMs = clock.nowMs();
    screen.show(view);
  }

  function drawWaiting(): void {
    cancel = undefined;
    const view = waiting;
    waiting = undefined;
    if (view !== undefined) draw(view);
  }

  function forgetWaiting(): void {
    cancel?.();
    cancel = undefined;
    waiting = undefined;
  }

  return {
    show(view) {
      if (closed) return;
      if (shown !== undefined && same(shown, view)) {
        forgetWaiting();
        return;
      }
      const freeMs = shownMs + PACE_MS;
      if (clock.nowMs() >= freeMs) {
        forgetWaiting();
        draw(view);
        return;
      }
      waiting = view;
      if (cancel === undefined) cancel = timers.at(freeMs, drawWaiting);
    },
    close() {
      closed = true;
      forgetWaiting();
    },
  };
}

/** Equal as plain data; a place that is undefined is as one that is absent. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const a = one as Readonly<Record<string, unknown>>;
  const b = other as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(a)) if (!same(a[key], b[key])) return false;
  for (const key of Object.keys(b)) if (!(key in a) && b[key] !== undefined) return false;
  return true;
}
