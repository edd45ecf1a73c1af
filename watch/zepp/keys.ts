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

/** Turn of the crown for one step, degrees: 24 steps a turn, a choice. */
const STEP_DEG = 15;

export interface Keys {
  /** Whether a value is being changed: then crown, up and down are steps; else the crown scrolls, as the platform has it. */
  setAdjusting(adjusting: boolean): void;
  stop(): void;
}

/** @param give true where the page took it; else the platform does what it does. */
export function listenToKeys(give: (input: Input) => boolean): Keys {
  let adjusting = false;
  let turnedDeg = 0;

  onKey({
    callback: (key, event) => (event === KEY_EVENT_CLICK ? give(inputOf(key, adjusting)) : false),
  });
  onGesture({
    callback: (gesture) => (gesture === GESTURE_RIGHT ? give({ kind: 'back' }) : false),
  });

  function onTurn(degree: number): void {
    // Counterclockwise is positive; clockwise is more.
    turnedDeg -= degree;
    const by = Math.trunc(turnedDeg / STEP_DEG);
    if (by === 0) return;
    turnedDeg -= by * STEP_DEG;
    give({ kind: 'step', by });
  }

  return {
    setAdjusting(now) {
      if (now === adjusting) return;
      adjusting = now;
      turnedDeg = 0;
      if (adjusting) onDigitalCrown({ callback: (_key, degree) => onTurn(degree) });
      else offDigitalCrown();
    },
    stop() {
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
