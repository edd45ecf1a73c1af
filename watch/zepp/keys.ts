// Owns what keys, crown and swipes mean. Refuses to decide what follows: that is the page's.
import {
  GESTURE_RIGHT,
  KEY_BACK,
  KEY_DOWN,
  KEY_EVENT_CLICK,
  KEY_UP,
  offDigitalCrown,
  offGesture,
  offKey,
  onDigitalCrown,
  onGesture,
  onKey,
} from '@zos/interaction';
import type { Input } from '../coach/page';
import type { Clock, Timers } from '../coach/ports';
import { createCrown } from './crown';

export interface Keys {
  /** Whether a value is being changed: then crown, up and down are steps; else the crown scrolls, as the platform has it. */
  setAdjusting(adjusting: boolean): void;
  stop(): void;
}

/** @param give true where the page took it; else the platform does what it does. */
export function listenToKeys(clock: Clock, timers: Timers, give: (input: Input) => boolean): Keys {
  const crown = createCrown(clock, timers, (by) => give({ kind: 'step', by }));
  let adjusting = false;

  onKey({
    callback: (key, event) => (event === KEY_EVENT_CLICK ? give(inputOf(key, adjusting)) : false),
  });
  onGesture({
    callback: (gesture) => (gesture === GESTURE_RIGHT ? give({ kind: 'back' }) : false),
  });

  return {
    setAdjusting(now) {
      if (now === adjusting) return;
      adjusting = now;
      crown.stop();
      // To the platform counterclockwise is positive.
      if (adjusting) onDigitalCrown({ callback: (_key, degree) => crown.turn(-degree) });
      else offDigitalCrown();
    },
    stop() {
      crown.stop();
      offKey();
      offGesture();
      if (adjusting) offDigitalCrown();
    },
  };
}

function inputOf(key: number, adjusting: boolean): Input {
  if (key === KEY_BACK) return { kind: 'back' };
  if (adjusting && key === KEY_UP) return { kind: 'step', by: 1 };
  if (adjusting && key === KEY_DOWN) return { kind: 'step', by: -1 };
  return { kind: 'key' };
}
