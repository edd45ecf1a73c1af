// Owns the set in progress: measured reps in, judged and numbered reps out. Refuses to say when a set ends: see motion.
import type { RepMeasured } from '../motion/bar-event';
import type { Rep } from './rep';
import { judge } from './verdict';

export interface SetInProgress {
  /** Judges one rep against the target and gives it the next index, from 1. */
  add(measured: RepMeasured): Rep;
  /** How many reps the set had; the next rep added is the first of a new set. */
  end(): number;
}

/**
 * @param targetSeconds the eccentric to be held, s; not checked here, see settings/limits.
 * Keeps no rep: a set may last for hours on a watch, and the journal holds what was announced.
 */
export function createSet(targetSeconds: number): SetInProgress {
  let reps = 0;
  return {
    add(measured) {
      const eccentricMs = measured.floorContactMs - measured.descentStartMs;
      reps += 1;
      return {
        index: reps,
        measured,
        concentricSeconds: (measured.lockoutMs - measured.liftOffMs) / 1000,
        eccentricSeconds: eccentricMs / 1000,
        verdict: judge(eccentricMs, measured.fallM, targetSeconds),
      };
    },
    end() {
      const ended = reps;
      reps = 0;
      return ended;
    },
  };
}
