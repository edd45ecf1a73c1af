// Owns running the detectors over made sets and scoring them against their truth. Refuses files: see recorded.ts.
import type { BarLift } from '../../shared/motion/bar-event';
import type { Recording } from '../../shared/motion/recording';
import { announceRecording } from '../../tools/replay/run-recording';
import { MOTOR_PULSE, NO_MOTOR } from '../../watch/coach/motor-pulse';
import { CONDITIONS, type ConditionName } from '../maker/conditions';
import { makeSet } from '../maker/make-set';
import { referenceReps } from '../reference/reference';
import { type Figures, figuresOf } from './figures';
import { type FoundSet, foundLive, foundOffline } from './found';
import { type SetScored, scoreSet } from './measure';
import { type Miss, missesOf, weightOf } from './misses';

export type { ConditionName };
export type Detector = 'streaming' | 'reference';

/** One way of hearing a set: by which detector, and with or without the gyroscope. */
export interface Hearing {
  readonly detector: Detector;
  readonly useGyro: boolean;
}

/** Seeds below this are for tuning; what is reported is measured from it on. */
export const FIRST_REPORTED_SEED = 1001;

function isCondition(name: string): name is ConditionName {
  return name in CONDITIONS;
}

export const CONDITION_NAMES: readonly ConditionName[] = Object.keys(CONDITIONS).filter(isCondition);

export function seedsFrom(first: number, sets: number): number[] {
  return Array.from({ length: sets }, (_, i) => first + i);
}

export interface HearOptions extends Hearing {
  readonly lift: BarLift;
  readonly targetSeconds: number;
  /** The wrist's own motor shook the recording at each count: motion is told when, as it is on a watch. */
  readonly motor?: boolean;
}

export function hear(recording: Recording, { detector, useGyro, lift, targetSeconds, motor }: HearOptions): FoundSet {
  return detector === 'streaming'
    ? foundLive(
        announceRecording(recording, {
          lift,
          targetSeconds,
          useGyro,
          motorPulse: motor === true ? MOTOR_PULSE : NO_MOTOR,
        }),
      )
    : foundOffline(referenceReps(recording, { lift, useGyro }), targetSeconds);
}

/** Makes one set and scores it as each hearing has it. The recording has a gyroscope whether or not it is listened to. */
export function scoreSeed(condition: ConditionName, seed: number, hearings: readonly Hearing[]): SetScored[] {
  const made = makeSet(seed, { ...CONDITIONS[condition], gyro: true });
  return hearings.map((hearing) => {
    const { lift, targetSeconds } = made;
    const found = hear(made.recording, { ...hearing, lift, targetSeconds, motor: CONDITIONS[condition].motor });
    return scoreSet(made, found);
  });
}

export interface SeedMissed {
  readonly seed: number;
  readonly misses: readonly Miss[];
  readonly weight: number;
}

/** The sets in which something went wrong, the worst first. `scored[i]` is the set made from `seeds[i]`. */
export function worstFirst(seeds: readonly number[], scored: readonly SetScored[]): SeedMissed[] {
  return scored
    .map((set, i) => ({ seed: seeds[i] ?? Number.NaN, misses: missesOf(set) }))
    .map((missed) => ({ ...missed, weight: weightOf(missed.misses) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

export interface MadeScored {
  readonly figures: Figures;
  readonly worst: readonly SeedMissed[];
  readonly sets: readonly SetScored[];
}

/**
 * Scores one detector on made sets, for scripts and tests:
 * `scoreMade('conventional', seedsFrom(1, 50), false).figures.onTime`. `worst[0].misses[0].words` says what went wrong.
 */
export function scoreMade(
  condition: ConditionName,
  seeds: readonly number[],
  useGyro: boolean,
  detector: Detector = 'streaming',
): MadeScored {
  const sets = seeds.flatMap((seed) => scoreSeed(condition, seed, [{ detector, useGyro }]));
  return { figures: figuresOf(sets, detector === 'streaming'), worst: worstFirst(seeds, sets), sets };
}
