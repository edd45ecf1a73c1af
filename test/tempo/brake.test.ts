// Owns what a lifter would not forgive of the brake: that it scolds a held descent, or is silent in a dropped one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DescentView } from '../../shared/motion/motion';
import type { Cue } from '../../shared/tempo/cue';
import { createTempo } from '../../shared/tempo/tempo';
import { moment } from '../fakes/fake-motion';
import { type HeightError, LOWERINGS, type Lowering, minimumJerk, viewOf } from './lowering';

interface Lowered {
  readonly lowering: Lowering;
  readonly totalSeconds: number;
  readonly travelM: number;
  readonly targetSeconds?: number;
  readonly error?: HeightError;
  /** When motion announces the descent, s after its start. */
  readonly announcedSeconds?: number;
}

/** Seconds after the descent start at which the brake was given, over the whole way down at 50 Hz. */
function brakesIn({
  lowering,
  totalSeconds,
  travelM,
  targetSeconds = 3,
  error,
  announcedSeconds = 0,
}: Lowered): number[] {
  const cues: Cue[] = [];
  const tempo = createTempo({ targetSeconds, onCue: (cue) => cues.push(cue) });
  const startMs = 10_000;
  tempo.onMoment(moment('descentStart', startMs, startMs + announcedSeconds * 1000));
  for (let ms = announcedSeconds * 1000; ms < totalSeconds * 1000; ms += 20) {
    tempo.advance(startMs + ms, viewOf(lowering, totalSeconds, travelM, ms / 1000, error));
  }
  return cues.filter((cue) => cue.kind === 'brake').map((cue) => (cue.tMs - startMs) / 1000);
}

/** From a short Romanian to a tall lifter's conventional, m (Escamilla 2000: 21 to 26 % of height from the floor). */
const anyTravelM = fc.double({ min: 0.35, max: 0.6, noNaN: true });
const upTo8Percent = fc.double({ min: -0.08, max: 0.08, noNaN: true });
const anyError = fc.record({ fallen: upTo8Percent, speed: upTo8Percent, travel: upTo8Percent });
const worstError = { fallen: 0.08, speed: 0.08, travel: -0.08 };

describe.each(Object.entries(LOWERINGS))('a descent, %s', (_name, lowering) => {
  it('is never braked while it will be held, even where heights and speed are 8 % wrong', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 12 }).map((halves) => halves / 2),
        fc.double({ min: 0.9, max: 2, noNaN: true }),
        anyTravelM,
        fc.oneof(anyError, fc.constant(worstError)),
        (targetSeconds, share, travelM, error) => {
          expect(brakesIn({ lowering, totalSeconds: share * targetSeconds, travelM, targetSeconds, error })).toEqual(
            [],
          );
        },
      ),
    );
    for (const travelM of [0.35, 0.5, 0.6]) {
      expect(brakesIn({ lowering, totalSeconds: 2.7, travelM, error: worstError })).toEqual([]);
    }
  });

  it('of 1.2 s against 3 s, or as hasty against 6 s, is always braked, once, while there is time to slow it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 12 }).map((halves) => halves / 2),
        fc.double({ min: 0.4, max: 0.6, noNaN: true }),
        (targetSeconds, travelM) => {
          const totalSeconds = 0.4 * targetSeconds;
          const brakes = brakesIn({ lowering, totalSeconds, travelM, targetSeconds });
          expect(brakes).toHaveLength(1);
          const [atSeconds = 0] = brakes;
          expect(atSeconds).toBeGreaterThanOrEqual(0.3);
          expect(totalSeconds - atSeconds).toBeGreaterThanOrEqual(0.25);
        },
      ),
    );
  });
});

describe('the brake', () => {
  const fast = { lowering: minimumJerk, totalSeconds: 1.2, travelM: 0.5 };

  it('comes before half of the way is gone', () => {
    const [atSeconds = Infinity] = brakesIn(fast);
    expect(minimumJerk(atSeconds / 1.2)).toBeLessThan(0.5);
  });

  it('still comes when the descent is announced late', () => {
    expect(brakesIn({ ...fast, announcedSeconds: 0.6 })).toEqual([0.6]);
  });

  it('is silent when nothing can be slowed any more', () => {
    expect(brakesIn({ ...fast, announcedSeconds: 0.9 })).toEqual([]);
    expect(brakesIn({ ...fast, totalSeconds: 0.4 })).toEqual([]);
  });

  it('is silent where the lockout is not known to be the height of a rep', () => {
    expect(brakesIn({ ...fast, totalSeconds: 0.8, travelM: 0.14 })).toEqual([]);
  });

  it('does not say it twice when a descent is taken back and announced again, and says it anew in the next', () => {
    const cues: Cue[] = [];
    const tempo = createTempo({ targetSeconds: 3, onCue: (cue) => cues.push(cue) });
    const tooFast: DescentView = { active: true, sure: true, startMs: 0, fallenM: 0.15, speedMps: 0.8, travelM: 0.5 };
    tempo.onMoment(moment('descentStart', 1000, 1500));
    tempo.advance(1500, tooFast);
    tempo.onMoment(moment('descentWithdrawn', 1520, 1520));
    tempo.onMoment(moment('descentStart', 1040, 1540));
    tempo.advance(1540, tooFast);
    tempo.onMoment(moment('floorContact', 2200, 2300));
    tempo.onMoment(moment('descentStart', 5000, 5500));
    tempo.advance(5500, tooFast);
    expect(cues.map((cue) => cue.tMs)).toEqual([1500, 5500]);
  });
});
