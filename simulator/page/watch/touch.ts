// Owns what a finger on the glass means: a tap, a page that moves along, a swipe. Refuses to do it.
import type { Gesture } from '../../device/keys';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface TouchEnds {
  /** Where a finger lies; undefined when it has left. */
  onFinger(point: Point | undefined): void;
  onTap(point: Point): void;
  /** By how much the page is moved, px of the watch. */
  onScroll(px: number): void;
  onSwipe(gesture: Gesture): void;
}

/** What moves less than this is a tap, px of the watch: a choice. */
const TAP_PX = 14;
/** What moves more than this is a swipe. */
const SWIPE_PX = 60;

export interface Touch {
  down(point: Point): void;
  move(point: Point): void;
  up(point: Point): void;
  cancel(): void;
}

export function createTouch(ends: TouchEnds): Touch {
  let from: Point | undefined;
  let last: Point | undefined;
  let way: 'tap' | 'across' | 'along' = 'tap';

  function end(): void {
    from = undefined;
    last = undefined;
    ends.onFinger(undefined);
  }

  return {
    down(point) {
      from = point;
      last = point;
      way = 'tap';
      ends.onFinger(point);
    },
    move(point) {
      if (from === undefined || last === undefined) return;
      const [dx, dy] = [point.x - from.x, point.y - from.y];
      if (way === 'tap' && Math.hypot(dx, dy) > TAP_PX) {
        way = Math.abs(dx) > Math.abs(dy) ? 'across' : 'along';
        ends.onFinger(undefined);
      }
      if (way === 'along') ends.onScroll(last.y - point.y);
      last = point;
    },
    up(point) {
      if (from === undefined) return;
      const [dx, dy] = [point.x - from.x, point.y - from.y];
      if (way === 'tap') ends.onTap(from);
      else if (way === 'across' && Math.abs(dx) > SWIPE_PX) ends.onSwipe(dx > 0 ? 'RIGHT' : 'LEFT');
      else if (way === 'along' && Math.abs(dy) > SWIPE_PX) ends.onSwipe(dy > 0 ? 'DOWN' : 'UP');
      end();
    },
    cancel: end,
  };
}
