// Owns a history for the exports to write: a training with all that a session can hold, an assessment in pounds, two check-ins.
import type { Exported } from '../../shared/export/exported';
import { UNSET_SETTINGS } from '../../shared/settings/stamped';
import type { CheckIn } from '../../shared/training/check-in';
import type { Verdict } from '../../shared/training/rep';
import type { Session, SessionRep } from '../../shared/training/session';

/** Sunday 22 November 2026, 18:05:07 UTC. */
export const TRAINED_MS = Date.UTC(2026, 10, 22, 18, 5, 7, 250);
const ASSESSED_MS = Date.UTC(2026, 10, 15, 23, 58);

type ToldRep = readonly [eccentricMs: number, verdict: Verdict];

/** Eight seconds each, from the moment on. */
export function madeReps(fromMs: number, told: readonly ToldRep[]): SessionRep[] {
  return told.map(([eccentricMs, verdict], place) => {
    const liftOffMs = fromMs + place * 8000;
    return {
      liftOffMs,
      lockoutMs: liftOffMs + 1210 + place,
      descentStartMs: liftOffMs + 2000,
      floorContactMs: liftOffMs + 2000 + eccentricMs,
      travelM: 0.51 + place / 1000,
      fallM: verdict === 'dropped' ? 0.21 : 0,
      verdict,
    };
  });
}

/**
 * Five with the third none of the lifter's, the last two entered by hand; then three at a weight that was mended; a set with nothing in it;
 * good mornings; a plank.
 */
export const TRAINING: Session = {
  id: 'mhtz0001-abcdefg',
  revision: 7,
  kind: 'training',
  lift: 'conventional',
  unit: 'kg',
  wrist: 'right',
  hapticStrength: 'strong',
  startedMs: TRAINED_MS,
  endedMs: TRAINED_MS + 3_905_500,
  sets: [
    {
      startedMs: TRAINED_MS + 60_000,
      endedMs: TRAINED_MS + 118_333,
      weight: 102.5,
      targetSeconds: 3,
      reps: madeReps(TRAINED_MS + 65_000, [
        [3120, 'held'],
        [2870, 'held'],
        [900, 'dropped'],
        [2440, 'short'],
        [2040, 'fast'],
      ]),
    },
    {
      startedMs: TRAINED_MS + 300_000,
      weight: 100,
      targetSeconds: 3.5,
      reps: madeReps(TRAINED_MS + 305_000, [
        [3456, 'held'],
        [3333, 'held'],
        [3151, 'held'],
      ]),
    },
    { startedMs: TRAINED_MS + 500_000, endedMs: TRAINED_MS + 520_000, weight: 100, targetSeconds: 3, reps: [] },
    {
      startedMs: TRAINED_MS + 700_000,
      endedMs: TRAINED_MS + 760_000,
      lift: 'goodMorning',
      weight: 20,
      targetSeconds: 3,
      reps: madeReps(TRAINED_MS + 705_000, [
        [3000, 'held'],
        [2999, 'held'],
      ]),
    },
  ],
  planks: [{ startedMs: TRAINED_MS + 900_000, heldMs: 44_600, targetMs: 45_000 }],
  edits: [
    { set: 0, field: 'notMine', rep: 2, value: 1, atMs: TRAINED_MS + 4_000_000 },
    { set: 0, field: 'reps', value: 6, atMs: TRAINED_MS + 4_000_100 },
    { set: 1, field: 'weight', value: 92.25, atMs: TRAINED_MS + 4_000_200 },
  ],
};

export const ASSESSMENT: Session = {
  id: 'mhtz0000-abcdefg',
  revision: 1,
  kind: 'assessment',
  lift: 'trapBar',
  unit: 'lb',
  wrist: 'right',
  hapticStrength: 'light',
  startedMs: ASSESSED_MS,
  endedMs: ASSESSED_MS + 125_000,
  sets: [
    {
      startedMs: ASSESSED_MS + 20_000,
      endedMs: ASSESSED_MS + 90_000,
      weight: 225,
      targetSeconds: 3,
      reps: madeReps(ASSESSED_MS + 25_000, [
        [1010, 'fast'],
        [990, 'fast'],
      ]),
    },
  ],
  planks: [],
  edits: [],
  sensor: {
    atMs: ASSESSED_MS - 1000,
    rateHz: 52.34,
    medianStepMs: 19,
    longestStepMs: 41.5,
    noiseMps2: 0.031,
    gravityMps2: 9.79,
    motor: {
      light: { peakMps2: 0.4, riseMs: 60, ringMs: 90 },
      medium: { peakMps2: 1.1, riseMs: 50, ringMs: 110 },
      strong: { peakMps2: 2.6, riseMs: 40, ringMs: 140 },
    },
  },
};

const CHECK_INS: readonly CheckIn[] = [
  {
    id: 'mhtz0002-abcdefg',
    atMs: TRAINED_MS + 90_000_000,
    afterMs: TRAINED_MS + 3_905_500,
    place: 'lowerBackBroad',
    feeling: 'dull',
    worseOnMoving: false,
    signs: [],
  },
  {
    id: 'mhtz0003-abcdefg',
    atMs: TRAINED_MS + 180_000_000,
    afterMs: TRAINED_MS + 3_905_500,
    place: 'hamstringsGlutes',
    signs: [],
  },
];

export const HISTORY: Exported = {
  sessions: [ASSESSMENT, TRAINING],
  checkIns: CHECK_INS,
  settings: { ...UNSET_SETTINGS, unit: ['kg', 5], targetSeconds: [3.5, TRAINED_MS] },
};

export const utc = (): number => 0;
