// Owns what a lifter would miss on the skin: counts late, early, twice, or while the bar is not going down.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DescentView } from '../../shared/motion/motion';
import type { Cue } from '../../shared/tempo/cue';
import { createTempo, TEMPO, type Tempo } from '../../shared/tempo/tempo';
import { moment } from '../fakes/fake-motion';
import { countsOf, play, type Story, shifted, steadySamples } from './tempo-story';

const samples50Hz = steadySamples(0, 12_000, 20);
const heldDescent = { startMs: 1007, announcedMs: 1400, endedMs: 4100 };

function story(descents: Story['descents'], targetSeconds = 3): Story {
  return { targetSeconds, sampleMs: samples50Hz, descents };
}

describe('the counts of a descent', () => {
  it('come a whole number of seconds after the descent start, however late it was announced', () => {
    expect(countsOf(play(story([heldDescent])))).toEqual([
      [1, 2007],
      [2, 3007],
      [3, 4007],
    ]);
  });

  it('end with one that is marked last, and only it', () => {
    const last = play(story([heldDescent])).map((cue) => cue.kind === 'count' && cue.last);
    expect(last).toEqual([false, false, true]);
  });

  it('put the half second of a target of 2.5 s into the last one', () => {
    const cues = play(story([heldDescent], 2.5));
    expect(countsOf(cues)).toEqual([
      [1, 2007],
      [2, 3007],
      [3, 3507],
    ]);
    expect(cues[2]).toMatchObject({ last: true });
  });

  it('stop at the floor', () => {
    expect(countsOf(play(story([{ ...heldDescent, endedMs: 2900 }])))).toEqual([[1, 2007]]);
  });

  it('are none in a descent that is over on the sample that announces it', () => {
    expect(countsOf(play(story([{ startMs: 1000, announcedMs: 1990, endedMs: 1995 }])))).toEqual([]);
  });

  it('stop when the view says that the descent is over, even if no moment does', () => {
    expect(countsOf(play(story([{ ...heldDescent, endedMs: 2900, end: 'silent' }])))).toEqual([[1, 2007]]);
  });

  it('move with the refined start, except the one already given', () => {
    const refined = [{ atMs: 2500, startMs: 1240 }];
    expect(countsOf(play(story([{ ...heldDescent, refined, endedMs: 5000 }])))).toEqual([
      [1, 2007],
      [2, 3240],
      [3, 4240],
    ]);
  });

  it('are given on the sample, not back in time, when they become possible up to 150 ms late', () => {
    const cues = play(story([{ ...heldDescent, announcedMs: 2140 }]));
    expect(cues[0]).toEqual({ kind: 'count', count: 1, last: false, tMs: 2140, atMs: 2140 });
  });

  it('are skipped when they become possible later than that, and the next keeps its number', () => {
    expect(countsOf(play(story([{ ...heldDescent, announcedMs: 2160 }])))).toEqual([
      [2, 3007],
      [3, 4007],
    ]);
  });

  it('begin anew after a withdrawal', () => {
    const withdrawn = { startMs: 1007, announcedMs: 1400, endedMs: 2100, end: 'descentWithdrawn' as const };
    const again = { startMs: 2207, announcedMs: 2600, endedMs: 5000 };
    expect(countsOf(play(story([withdrawn, again])))).toEqual([
      [1, 2007],
      [1, 3207],
      [2, 4207],
    ]);
  });

  it('are not repeated at once when a withdrawn descent is announced again', () => {
    const withdrawn = { startMs: 1007, announcedMs: 1400, endedMs: 2100, end: 'descentWithdrawn' as const };
    const again = { startMs: 1307, announcedMs: 2120, endedMs: 5000 };
    expect(countsOf(play(story([withdrawn, again])))).toEqual([
      [1, 2007],
      [2, 3307],
      [3, 4307],
    ]);
  });

  it('go on, on time, through 300 ms without samples', () => {
    const sampleMs = samples50Hz.filter((tMs) => tMs <= 1720 || tMs >= 2020);
    const cues = play({ ...story([heldDescent]), sampleMs });
    expect(cues[0]).toEqual({ kind: 'count', count: 1, last: false, tMs: 2007, atMs: 2020 });
  });

  it('do not go on blindly when samples stop for longer', () => {
    const sampleMs = samples50Hz.filter((tMs) => tMs <= 1500 || tMs >= 2300);
    expect(countsOf(play({ ...story([heldDescent]), sampleMs }))).toEqual([
      [2, 3007],
      [3, 4007],
    ]);
  });
});

describe('between two samples', () => {
  const view: DescentView = { active: true, sure: true, startMs: 1000, fallenM: 0, speedMps: 0, travelM: 0.5 };

  function descending(): { tempo: Tempo; cues: Cue[] } {
    const cues: Cue[] = [];
    const tempo = createTempo({ targetSeconds: 2, onCue: (cue) => cues.push(cue) });
    tempo.onMoment(moment('descentStart', 1000, 1980));
    tempo.advance(1980, view);
    return { tempo, cues };
  }

  it('no count is due before the start is sure, and none is lost by that', () => {
    const cues: Cue[] = [];
    const tempo = createTempo({ targetSeconds: 2, onCue: (cue) => cues.push(cue) });
    tempo.onMoment(moment('descentStart', 1000, 1200));
    tempo.advance(1200, { ...view, sure: false });
    expect(tempo.nextDueMs()).toBeUndefined();
    tempo.onMoment(moment('descentRefined', 1100, 1600));
    expect(tempo.nextDueMs()).toBe(2100);
    tempo.advance(1900, view);
    tempo.advance(2110, view);
    expect(cues).toMatchObject([{ kind: 'count', count: 1, tMs: 2100 }]);
  });

  it('a platform can set a timer to the next due count', () => {
    const { tempo, cues } = descending();
    expect(tempo.nextDueMs()).toBe(2000);
    tempo.giveDue(1999);
    expect(tempo.nextDueMs()).toBe(2000);
    tempo.giveDue(2003);
    expect(tempo.nextDueMs()).toBe(3000);
    expect(cues).toEqual([{ kind: 'count', count: 1, last: false, tMs: 2000, atMs: 2003 }]);
  });

  it.each(['descentWithdrawn', 'floorContact'] as const)('nothing is due before a descent and after %s', (kind) => {
    expect(createTempo({ targetSeconds: 2, onCue: () => {} }).nextDueMs()).toBeUndefined();
    const { tempo } = descending();
    tempo.onMoment(moment(kind, 1990, 1990));
    expect(tempo.nextDueMs()).toBeUndefined();
  });

  it('a count that fell due is given as a timer would have given it, whatever the next sample says', () => {
    const count1 = { kind: 'count', count: 1, last: false, tMs: 2000, atMs: 2020 };
    const byMoment = descending();
    byMoment.tempo.onMoment(moment('descentWithdrawn', 2020, 2020));
    expect(byMoment.cues).toEqual([count1]);
    const byView = descending();
    byView.tempo.advance(2020, { ...view, active: false });
    expect(byView.cues).toEqual([count1]);
  });
});

describe('cues outside the descent', () => {
  function cuesOf(act: (tempo: Tempo) => void, cueLockout?: boolean): Cue[] {
    const cues: Cue[] = [];
    const onCue = (cue: Cue): unknown => cues.push(cue);
    act(createTempo({ targetSeconds: 3, onCue, ...(cueLockout === undefined ? {} : { cueLockout }) }));
    return cues;
  }

  it('say fast and dropped after the rep, and let held and short pass in silence', () => {
    const cues = cuesOf((tempo) => {
      for (const verdict of ['held', 'short', 'fast', 'dropped'] as const) tempo.onRep(verdict, 5000);
    });
    expect(cues).toEqual([
      { kind: 'fast', tMs: 5000, atMs: 5000 },
      { kind: 'dropped', tMs: 5000, atMs: 5000 },
    ]);
  });

  it('leave out lockout unless asked for', () => {
    expect(cuesOf((tempo) => tempo.onMoment(moment('lockout', 800, 900)))).toEqual([]);
    expect(cuesOf((tempo) => tempo.onMoment(moment('lockout', 800, 900)), true)).toEqual([
      { kind: 'lockout', tMs: 900, atMs: 900 },
    ]);
  });
});

describe('a target that cannot be set', () => {
  it.each([1.5, 6.5, 2.25, 0, -3, Number.NaN, Number.POSITIVE_INFINITY])('%s s is refused in one line', (seconds) => {
    const create = (): unknown => createTempo({ targetSeconds: seconds, onCue: () => {} });
    expect(create).toThrow(RangeError);
    expect(create).toThrow(/^[^\n]*2 to 6 s in steps of 0\.5 s$/);
  });
});

describe('whatever the descents', () => {
  const arbitraryStory: fc.Arbitrary<Story> = fc
    .record({
      targetSeconds: fc.integer({ min: 4, max: 12 }).map((halves) => halves / 2),
      intervalsMs: fc.array(fc.integer({ min: 8, max: 90 }), { minLength: 150, maxLength: 300 }),
      descents: fc.array(
        fc.record({
          // Longer than any interval: no sample belongs to two descents.
          pauseMs: fc.integer({ min: 100, max: 900 }),
          knownAfterMs: fc.integer({ min: 0, max: 1600 }),
          lastsMs: fc.integer({ min: 20, max: 7000 }),
          refined: fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: -400, max: 400 })), {
            maxLength: 3,
          }),
          end: fc.constantFrom('floorContact' as const, 'descentWithdrawn' as const, 'silent' as const),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ targetSeconds, intervalsMs, descents }) => {
      let tMs = 0;
      const sampleMs = intervalsMs.map((intervalMs) => {
        tMs += intervalMs;
        return tMs;
      });
      let freeMs = 0;
      const told = descents.map(({ pauseMs, knownAfterMs, lastsMs, refined, end }) => {
        const announcedMs = freeMs + pauseMs;
        const startMs = announcedMs - knownAfterMs;
        const endedMs = announcedMs + lastsMs;
        freeMs = endedMs;
        const kept = refined
          .map(([afterMs, byMs]) => ({ atMs: announcedMs + afterMs, startMs: startMs + byMs }))
          .filter((r) => r.atMs < endedMs)
          .sort((a, b) => a.atMs - b.atMs);
        return { startMs, announcedMs, endedMs, refined: kept, end };
      });
      return { targetSeconds, sampleMs, descents: told };
    });

  /** The first sample that could know what was known at `knownMs`. */
  function sampleKnowing(story: Story, knownMs: number): number {
    return story.sampleMs.find((tMs) => tMs >= knownMs) ?? Infinity;
  }

  it('no count is given before the descent is known, after its end is, or from the future', () => {
    fc.assert(
      fc.property(arbitraryStory, (told) => {
        for (const cue of play(told)) {
          expect(cue.tMs).toBeLessThanOrEqual(cue.atMs);
          const within = told.descents.some(
            (d) => cue.tMs >= sampleKnowing(told, d.announcedMs) && cue.tMs <= sampleKnowing(told, d.endedMs),
          );
          expect(within).toBe(true);
        }
      }),
    );
  });

  it('every count is on its due time, or at most 150 ms after it on a sample', () => {
    fc.assert(
      fc.property(arbitraryStory, (told) => {
        for (const [count, tMs] of countsOf(play(told))) {
          const dueAfterMs = Math.min(count, told.targetSeconds) * 1000;
          const lates = told.descents
            .flatMap((d) => [d.startMs, ...(d.refined ?? []).map((r) => r.startMs)])
            .map((startMs) => tMs - startMs - dueAfterMs);
          const exact = lates.includes(0);
          const late = told.sampleMs.includes(tMs) && lates.some((ms) => ms >= 0 && ms <= TEMPO.lateMs);
          expect(exact || late).toBe(true);
        }
      }),
    );
  });

  it('counts rise within a descent, end at the target, and none is given twice within half a second', () => {
    fc.assert(
      fc.property(arbitraryStory, (told) => {
        const cues = play(told);
        for (const d of told.descents) {
          const counts = countsOf(
            cues.filter(
              (cue) => cue.tMs >= sampleKnowing(told, d.announcedMs) && cue.atMs <= sampleKnowing(told, d.endedMs),
            ),
          ).map(([count]) => count);
          expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
          expect(counts.length).toBeLessThanOrEqual(Math.ceil(told.targetSeconds));
        }
        for (const [i, [count, tMs]] of countsOf(cues).entries()) {
          for (const [other, otherMs] of countsOf(cues).slice(0, i)) {
            if (other === count) expect(tMs - otherMs).toBeGreaterThanOrEqual(TEMPO.repeatMs);
          }
        }
        for (const cue of cues) {
          if (cue.kind === 'count') expect(cue.last).toBe(cue.count === Math.ceil(told.targetSeconds));
        }
      }),
    );
  });

  it('the counts do not depend on the time of day', () => {
    fc.assert(
      fc.property(arbitraryStory, fc.integer({ min: 0, max: 2_000_000_000 }), (told, byMs) => {
        const moved = play(told).map((cue) => ({ ...cue, tMs: cue.tMs + byMs, atMs: cue.atMs + byMs }));
        expect(play(shifted(told, byMs))).toEqual(moved);
      }),
    );
  });

  it('a timer that fires, on time or at random, changes no count and no start of the motor', () => {
    fc.assert(
      fc.property(
        arbitraryStory,
        fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 50 }),
        fc.boolean(),
        (told, firesMs, timerOnDue) => {
          const timerMs = firesMs.sort((a, b) => a - b);
          expect(countsOf(play({ ...told, timerMs, timerOnDue }))).toEqual(countsOf(play(told)));
        },
      ),
    );
  });
});
