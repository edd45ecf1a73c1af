// Owns what each haptic word is: pulses and pauses, for a motor that is only told when to run and how hard.
// Refuses a platform's own scenes and types: its adapter maps the character and the lengths to them.
import type { HapticStrength } from '../../shared/settings/settings';
import type { HapticWord } from './haptic-word';
import { MOTOR_PULSE, type MotorPulse } from './motor-pulse';

export interface HapticPulse {
  /** The motor runs, ms: 100 or more, for shorter ones are not felt on some watches. */
  readonly onMs: number;
  /** The motor rests afterwards, ms; 0 after the last pulse. */
  readonly offMs: number;
}

export interface HapticPattern {
  readonly pulses: readonly HapticPulse[];
  /** How each pulse is to feel: the platform chooses the nearest it has. */
  readonly character: HapticStrength;
  /** From the first movement of the motor to its last, ms. */
  readonly spanMs: number;
}

/**
 * Pause within a word, ms: long enough for an eccentric-mass motor to slow down, so that two pulses are felt as two. All
 * lengths here are choices, still to be felt on a real watch; those of cues are in `MotorPulse`.
 */
const PAUSE_MS = 100;
/** Two pulses: the lifter waits for this one, standing at the bar, so it may be short. */
const READY_MS = 340;
/** One long pulse: nothing in a set is as long. */
const SET_OVER_MS = 600;
/** One pulse, half as long as the one at the end: it says "nearly". */
const LAST_TEN_MS = 300;
/** Three pulses, spread widely: it must be noticed in the middle of a walk through the gym. */
const REST_OVER = { pulses: 3, onMs: 250, offMs: 150 } as const;
/** At 25 readings a second, seven of them fall into it: enough to see the motor rise and stay. */
export const SENSOR_CHECK_PULSE_MS = 300;

/** The lengths of the cues come from `pulse`, the same that motion is told of, so that both always agree. */
export function hapticPattern(
  word: HapticWord,
  strength: HapticStrength,
  pulse: MotorPulse = MOTOR_PULSE,
): HapticPattern {
  switch (word) {
    case 'count':
      return once(strength, pulse.countMs);
    case 'lastCount':
      return once(strength, pulse.lastCountMs);
    case 'lockout':
      return once(strength, pulse.lockoutMs);
    case 'brake':
      return inPulses(2, strength, pulse.brakeMs);
    case 'fast':
      return inPulses(2, strength, pulse.fastMs);
    case 'dropped':
      return inPulses(3, strength, pulse.droppedMs);
    case 'ready':
      return inPulses(2, strength, READY_MS);
    case 'setOver':
      return once(strength, SET_OVER_MS);
    case 'lastTen':
      return once(strength, LAST_TEN_MS);
    case 'restOver':
      return repeated(strength, REST_OVER.pulses, REST_OVER.onMs, REST_OVER.offMs);
    case 'sensorCheck':
      return once(strength, SENSOR_CHECK_PULSE_MS);
  }
}

function once(character: HapticStrength, spanMs: number): HapticPattern {
  return { pulses: [{ onMs: spanMs, offMs: 0 }], character, spanMs };
}

function inPulses(times: number, character: HapticStrength, spanMs: number): HapticPattern {
  return repeated(character, times, (spanMs - (times - 1) * PAUSE_MS) / times, PAUSE_MS);
}

function repeated(character: HapticStrength, times: number, onMs: number, offMs: number): HapticPattern {
  const pulses: HapticPulse[] = [];
  for (let pulse = 1; pulse <= times; pulse += 1) pulses.push({ onMs, offMs: pulse === times ? 0 : offMs });
  return { pulses, character, spanMs: times * onMs + (times - 1) * offMs };
}
