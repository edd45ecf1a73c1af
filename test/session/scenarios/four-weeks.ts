// Owns the four weeks of one lifter as scenarios: calm, and with a phone that was away and a watch that was killed.
import { liveFourWeeks, type Troubles } from '../four-weeks-story';
import type { Scenario } from './scenario';

const weeks = (name: string, troubles: Troubles): Scenario => ({
  name: `four weeks ${name}`,
  holds: [[5], [5, 5, 5, 12], [5, 5, 5], [5, 5, 5], [5, 5, 5], [5]],
  play: (person) => void liveFourWeeks(person, troubles),
});

export const FOUR_WEEKS: readonly Scenario[] = [
  weeks('in which all goes well', { phoneAway: false, killed: false }),
  weeks('with a phone that was away and a watch that was killed', { phoneAway: true, killed: true }),
];
