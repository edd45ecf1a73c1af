// Owns the refined times of a whole repetition, once its end is known: lift-off, lockout, contact, and how far the bar fell.
// Refuses the descent start: see onset.ts.
import type { BinClock } from './clock';
import type { History } from './history';
import type { Hypothesis } from './hypothesis';
import type { Impact } from './impact';

export const MEASURE = {
  /** How much later than the moment a hypothesis takes to enter its phase, ms; medians on made sets with seeds below 1000. */
  liftOffLateMs: 0,
  lockoutLateMs: 0,
  /** A contact without an impact: speed fades, and the phase is entered before it is quite zero, ms. */
  softContactLateMs: -60,
  turnLateMs: 0,
  /** Where an impact is looked for about the end of the descent, and what before it is calm, ms. */
  impactBeforeMs: 800,
  impactAfterMs: 300,
  /** The bar falls while it is accelerated downwards by more than this, m/s²; a controlled one stays under 3. */
  fallMps2: 4,
  /** How long before the contact a fall may have begun, ms: from 30 cm it takes 247 ms. */
  fallWithinMs: 420,
} as const;

export interface Measured {
  readonly liftOffMs: number;
  readonly lockoutMs: number;
  readonly floorContactMs: number;
  readonly fallM: number;
}

/** Of the last whole repetition of `h`; `descentMs` is its descent start. */
export function measureRep(
  h: Hypothesis,
  descentMs: number,
  turns: boolean,
  clock: BinClock,
  history: History,
  impact: Impact,
): Measured {
  const endMs = clock.msOf(h.lastContact);
  let floorContactMs = endMs - (turns ? MEASURE.turnLateMs : MEASURE.softContactLateMs);
  let fallM = 0;
  if (!turns) {
    const fromMs = Math.max(descentMs + 200, endMs - MEASURE.impactBeforeMs);
    if (impact.find(descentMs, fromMs, endMs + MEASURE.impactAfterMs)) {
      floorContactMs = impact.tMs;
      fallM = fallBefore(floorContactMs, clock, history);
    }
  }
  return {
    liftOffMs: clock.msOf(h.lastLiftOff) - MEASURE.liftOffLateMs,
    lockoutMs: clock.msOf(h.lastLockout) - MEASURE.lockoutLateMs,
    floorContactMs,
    fallM,
  };
}

/** Height lost while the bar was accelerated downwards like a falling one: speed gained, squared, over twice the acceleration, m. */
function fallBefore(contactMs: number, clock: BinClock, history: History): number {
  const last = Math.min(history.count - 1, Math.round(clock.binAt(contactMs)));
  const first = Math.max(0, Math.round(clock.binAt(contactMs - MEASURE.fallWithinMs)));
  if (!history.holds(first)) return 0;
  let gained = 0;
  let most = 0;
  for (let bin = first + 1; bin <= last; bin += 1) {
    const change = history.speedAt(bin - 1) - history.speedAt(bin);
    const accelMps2 = change * 50;
    if (accelMps2 > MEASURE.fallMps2) {
      gained += change;
      most = Math.max(most, accelMps2);
    }
  }
  return most > 0 ? (gained * gained) / (2 * most) : 0;
}
