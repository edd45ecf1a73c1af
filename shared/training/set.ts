// Owns the set in progress: measured reps in, judged and numbered reps out. Refuses to say when a set ends: see motion.
import type { RepMeasured } from '../motion/bar-event';
import type { Rep } from './rep';
import { judge } from './verdict';

export interface SetInProgress {
  /** Judges one rep against the target and gives it the next index, from 1. */
  add(measured: RepMeasured): Rep;
  /** The set's reps, in order; the next rep added is the first of a new set. */
  end(): readonly Rep[];
  /** The reps so far, in order. */
  readonly reps: readonly Rep[];
}

/** @param targetSeconds the eccentric to be held, s; not checked here, see settings/limits. */
export function createSet(targetSeconds: number): SetInProgress {
  let reps: Rep[] = [];
  return {
    add(measured) {
      const eccentricMs = measured.floorContactMs - measured.descentStartMs;
      const rep: Rep = {
        index: reps.length + 1,
        measured,
        concentricSeconds: (measured.lockoutMs - measured.liftOffMs) / 1000,
        eccentricSeconds: eccentricMs / 1000,
        verdict: judge(eccentricMs, measured.fallM, targetSeconds),
      };
      reps.push(rep);
      return rep;
    },
    end() {
      const ended = reps;
      reps = [];
      return ended;
    },
    get reps() {
      return reps;
    },
  };
}
