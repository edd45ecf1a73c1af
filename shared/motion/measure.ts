// Owns the refined times of a whole repetition, once its end is known: lift-off, lockout, contact, and how far the bar fell.
// Refuses the descent start: see onset.ts.
import type { BinClock } from './clock';
import type { History } from './history';
import { type Hypothesis, LAST_CONTACT, LAST_LIFT_OFF, LAST_LOCKOUT } from './hypothesis';
import type { Impact } from './impact';
import { BIN_MS } from './resampler';

const GRAVITY_MPS2 = 9.81;

export const MEASURE = {
  /** How much later than the moment a hypothesis takes to enter its phase, ms; medians on made sets with seeds below 1000. */
  liftOffLateMs: 0,
  lockoutLateMs: 0,
  /** A contact without an impact: speed fades, and the phase is entered before it is quite zero, ms. */
  softContactLateMs: -20,
  turnLateMs: 0,
  /** Where an impact is looked for about the end of the descent, and what before it is calm, ms. */
  impactBeforeMs: 800,
  impactAfterMs: 300,
  /** No rep is lowered faster, ms. */
  impactNotBeforeMs: 200,
  /** How long before the contact a fall may have begun, ms: from 30 cm it takes 247 ms, and the mean adds 80. */
  fallWithinMs: 340,
  /** A falling bar is accelerated downwards by more than this, m/s²: made drops 6.7 to 16, all else under 2.8. */
  fallMps2: 4.5,
  /** For so many bins. A rebound is shorter. */
  fallBins: 2,
  /** What is taken for a fall may be the rebound of the impact: it is looked for so much before, ms. */
  reboundMs: 120,
  /** And gains this speed, m/s: made drops .7 to 2.6, all else under .5; a real bar set down hard met the floor at .5 to .7. */
  fallMps: 0.65,
  /** It is falling while it is accelerated by more than this, m/s², which misses the beginning and the end, ms. */
  fallingMps2: 3,
  fallingMissedMs: 30,
  /** No fall that is one is shorter than DESIGN's 15 cm, m: the estimate is good to about 5 cm. */
  leastFallM: 0.15,
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
  const endMs = clock.msOf(h[LAST_CONTACT]);
  let floorContactMs = endMs - (turns ? MEASURE.turnLateMs : MEASURE.softContactLateMs);
  let fallM = 0;
  if (!turns) {
    const earliestMs = descentMs + MEASURE.impactNotBeforeMs;
    const latestMs = endMs + MEASURE.impactAfterMs;
    const fallMs = falls(earliestMs, latestMs, clock, history);
    const fromMs = Number.isNaN(fallMs)
      ? Math.max(earliestMs, endMs - MEASURE.impactBeforeMs)
      : fallMs - MEASURE.reboundMs;
    const toMs = Number.isNaN(fallMs) ? latestMs : fallMs + MEASURE.fallWithinMs;
    if (impact.find(descentMs, fromMs, toMs)) {
      floorContactMs = impact.tMs;
      fallM = fallBefore(floorContactMs, clock, history);
    }
  }
  return {
    liftOffMs: clock.msOf(h[LAST_LIFT_OFF]) - MEASURE.liftOffLateMs,
    lockoutMs: clock.msOf(h[LAST_LOCKOUT]) - MEASURE.lockoutLateMs,
    floorContactMs,
    fallM,
  };
}

/** When the bar has been accelerated downwards like a falling one for a while, ms; NaN where it never is. */
function falls(fromMs: number, toMs: number, clock: BinClock, history: History): number {
  const first = Math.round(clock.binAt(fromMs));
  const last = Math.min(history.count - 1, Math.round(clock.binAt(toMs)));
  if (!history.holds(first - 1)) return Number.NaN;
  let bins = 0;
  for (let bin = first; bin <= last; bin += 1) {
    const downMps2 = ((history.speedAt(bin - 1) - history.speedAt(bin)) * 1000) / BIN_MS;
    bins = downMps2 > MEASURE.fallMps2 ? bins + 1 : 0;
    if (bins >= MEASURE.fallBins) return clock.msOf(bin);
  }
  return Number.NaN;
}

/** Height from which the bar fell, m, from how long it was falling and how fast that made it; 0 where it was lowered. */
function fallBefore(contactMs: number, clock: BinClock, history: History): number {
  const last = Math.min(history.count - 1, Math.round(clock.binAt(contactMs)) + 1);
  const first = Math.round(clock.binAt(contactMs - MEASURE.fallWithinMs));
  if (!history.holds(first)) return 0;
  let fastest = history.speedAt(first);
  let gainedMps = 0;
  let mostMps2 = 0;
  let fallingBins = 0;
  for (let bin = first + 1; bin <= last; bin += 1) {
    const speed = history.speedAt(bin);
    const downMps2 = ((history.speedAt(bin - 1) - speed) * 1000) / BIN_MS;
    fastest = Math.max(fastest, speed);
    gainedMps = Math.max(gainedMps, fastest - speed);
    mostMps2 = Math.max(mostMps2, downMps2);
    if (downMps2 > MEASURE.fallingMps2) fallingBins += 1;
  }
  if (mostMps2 < MEASURE.fallMps2 || gainedMps < MEASURE.fallMps) return 0;
  const seconds = (fallingBins * BIN_MS + MEASURE.fallingMissedMs) / 1000;
  return Math.max(MEASURE.leastFallM, (Math.min(mostMps2, GRAVITY_MPS2) * seconds * seconds) / 2);
}
