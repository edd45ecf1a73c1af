// Owns what the next session loads, from the last one, with the reason for it.
// Refuses the weeks: a program is a later matter, this is one step of it.
import type { Settings, WeightUnit } from '../settings/settings';
import type { Session } from './session';
import { tallySession } from './tally';
import { inUnit, toPlates } from './weight';

/**
 * `allHeld`: more. `plates`: all were held, but the plates at hand allow no step that is small enough.
 * `short`, `missed`: the same again. `fastOrDropped`: less. `nothingDone`: nothing to conclude from.
 */
export const ADVICE_REASONS = ['allHeld', 'plates', 'short', 'missed', 'fastOrDropped', 'nothingDone'] as const;
export type AdviceReason = (typeof ADVICE_REASONS)[number];

export interface Advice {
  /** In the unit of the settings, in whole plate steps. */
  readonly weight: number;
  readonly unit: WeightUnit;
  readonly reason: AdviceReason;
}

export interface AdviceParams {
  /** Least and largest step up by unit. The product's rule: 5 to 10 lb, 2.5 to 5 kg. */
  readonly stepUp: Readonly<Record<WeightUnit, { readonly least: number; readonly most: number }>>;
  /** Never more than this share of the weight at once (ACSM 2009: 2 to 10 %). */
  readonly mostShare: number;
  /** Share of the weight by which a step down goes. A choice: what the rule allows for a step up. */
  readonly downShare: number;
}

export const ADVICE: AdviceParams = {
  stepUp: { kg: { least: 2.5, most: 5 }, lb: { least: 5, most: 10 } },
  mostShare: 0.1,
  downShare: 0.1,
};

export interface DayAsked {
  readonly sets: number;
  readonly reps: number;
}

/** @param asked sets and reps that the day asked for: fewer are `missed`. */
export function adviseNext(last: Session, asked: DayAsked, settings: Pick<Settings, 'unit' | 'plateStep'>): Advice {
  const { unit, plateStep } = settings;
  const tally = tallySession(last);
  const sets = tally.sets.filter((set) => set.reps > 0);
  // The heaviest set that was lifted: a set with plates taken off says nothing against it that its verdicts do not say.
  const heaviest = sets.reduce((most, set) => Math.max(most, set.weight), 0);
  const weight = toPlates(inUnit(heaviest, last.unit, unit), plateStep);
  const verdicts = last.sets.flatMap((set) => set.reps.map((rep) => rep.verdict));
  if (sets.length === 0) return { weight, unit, reason: 'nothingDone' };
  if (verdicts.some((verdict) => verdict === 'fast' || verdict === 'dropped')) {
    return { weight: less(weight, plateStep), unit, reason: 'fastOrDropped' };
  }
  if (verdicts.includes('short')) return { weight, unit, reason: 'short' };
  const whole = sets.filter((set) => set.reps >= asked.reps).length;
  // Reps that were added by hand have no verdict: they were done, and nobody knows that they were held.
  if (whole < asked.sets || tally.held < tally.reps) return { weight, unit, reason: 'missed' };
  const up = stepUp(weight, unit, plateStep);
  return up > 0
    ? { weight: toPlates(weight + up, plateStep), unit, reason: 'allHeld' }
    : { weight, unit, reason: 'plates' };
}

/** The least step that plates and rule both allow; 0 where there is none. */
function stepUp(weight: number, unit: WeightUnit, plateStep: number): number {
  const { least, most } = ADVICE.stepUp[unit];
  const limit = Math.min(most, weight * ADVICE.mostShare);
  const wanted = Math.ceil(least / plateStep) * plateStep;
  if (wanted <= limit) return wanted;
  return Math.floor(limit / plateStep) * plateStep;
}

function less(weight: number, plateStep: number): number {
  const down = Math.max(plateStep, Math.floor((weight * ADVICE.downShare) / plateStep) * plateStep);
  return toPlates(weight - down, plateStep);
}
