// Owns a scenario for each recording: one set of it on a new watch, ended by the key where it does not end by itself.
import { recorded } from '../recorded';
import type { Scenario } from './scenario';

export interface RecordingScenario extends Scenario {
  /** Whether there is more to hear than an accelerometer tells. */
  readonly gyro: boolean;
}

const NAMES = [
  ['story-5-1193', 'held, fast and dropped', 5],
  ['first-set-5-1008', 'a first set', 4],
  ['coached-8-1102', 'eight reps', 8],
  ['touch-and-go-6-1203', 'touch and go', 6],
  ['given-up-4-1405', 'a rep given up', 4],
  ['loose-strap-5-1506', 'a loose strap', 5],
  ['25hz-5-1607', 'half the rate', 6],
  ['romanian-5-1304', 'a lift that this set is not for', 5],
  ['no-lift-0-1708', 'anything but lifting', 1],
] as const;

export const RECORDINGS: readonly RecordingScenario[] = NAMES.map(([name, what, reps]) => ({
  gyro: recorded(name).gyro.length > 0,
  name: `${name}: ${what}`,
  holds: [[reps]],
  play(person) {
    person.firstRun();
    person.doSet('Start', recorded(name));
    person.finish();
  },
}));
