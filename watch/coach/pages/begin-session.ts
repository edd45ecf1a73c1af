// Owns the line with which a session begins in the journal. Refuses to say whether it may.
import type { BarLift } from '../../../shared/motion/bar-event';
import type { WeightUnit } from '../../../shared/settings/settings';
import type { SessionKind } from '../../../shared/training/session';
import { makeSessionId } from '../../../shared/training/session-id';
import type { Journal } from '../journal';
import type { WatchSettings } from '../watch-settings';

export interface ToBegin {
  readonly kind: SessionKind;
  readonly lift: BarLift;
  readonly unit: WeightUnit;
  readonly weight: number;
  readonly goodMorningWeight: number;
  readonly sets: number;
  readonly reps: number;
}

/** @param random from 0 up to but not 1. */
export function beginSession(
  journal: Journal,
  kept: WatchSettings,
  { kind, lift, unit, weight, goodMorningWeight, sets, reps }: ToBegin,
  atMs: number,
  random: () => number,
): void {
  const { wrist, hapticStrength } = kept.settings();
  const sensor = kept.sensorReport();
  journal.append({
    kind: 'sessionBegan',
    id: makeSessionId(atMs, random),
    atMs,
    session: kind,
    lift,
    unit,
    wrist,
    hapticStrength,
    plannedSets: sets,
    plannedReps: reps,
    ...(sensor === undefined ? {} : { sensor }),
    weights: { main: weight, goodMorning: goodMorningWeight },
  });
}
