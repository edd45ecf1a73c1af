// Owns one piece of the scoreboard's work, as plain data that can go to another thread. Refuses to know who does it.

import type { SetScored } from '../../test/score/measure';
import { type ConditionName, type Hearing, scoreSeed } from '../../test/score/synthetic';

export interface Job {
  readonly condition: ConditionName;
  readonly seed: number;
  readonly hearings: readonly Hearing[];
}

/** One scored set for each of the job's hearings. */
export function doJob({ condition, seed, hearings }: Job): SetScored[] {
  return scoreSeed(condition, seed, hearings);
}
