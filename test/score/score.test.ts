// Owns the proof that the scoreboard scores as it says, on cases small enough to work out by hand.
import { describe, expect, it } from 'vitest';
import type { BarMoment, RepMeasured } from '../../shared/motion/bar-event';
import type { Announced } from '../../watch/coach/announced';
import { CONDITIONS } from '../maker/conditions';
import { makeSet } from '../maker/make-set';
import { figuresOf } from './figures';
import { type FoundRep, type FoundSet, foundLive, foundOffline, type GivenCount } from './found';
import { matchReps } from './match';
import { scoreSet, trueVerdictOf } from './measure';
import { missesOf } from './misses';
import { scoreRecorded } from './recorded';
import { percentile } from './statistics';
import { CONDITION_NAMES, FIRST_REPORTED_SEED, seedsFrom } from './synthetic';
import { reaches } from './targets';
import type { TruthOfRep } from './truth';

const span = (lockoutMs: number, floorContactMs: number) => ({ lockoutMs, floorContactMs });

/** A rep of 1 s up and 1 s held, whose descent begins at `startMs`. */
function truthAt(startMs: number, eccentricMs = 3000, dropped = false): TruthOfRep {
  const lockoutMs = startMs - 1000;
  const floorContactMs = startMs + eccentricMs;
  return { liftOffMs: lockoutMs - 1000, lockoutMs, descentStartMs: startMs, floorContactMs, eccentricMs, dropped };
}

function foundAs(truth: TruthOfRep, changed: Partial<FoundRep> = {}): FoundRep {
  return { ...truth, verdict: 'held', announcedMs: truth.descentStartMs + 400, ...changed };
}

function heard(reps: FoundRep[], counts: GivenCount[] = []): FoundSet {
  return { reps, counts, brakesMs: [] };
}

const count = (number: number, givenMs: number): GivenCount => ({ count: number, givenMs });

describe('percentile', () => {
  it('is the nearest rank', () => {
    const tens = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10];
    expect(percentile(tens, 0.5)).toBe(50);
    expect(percentile(tens, 0.9)).toBe(90);
    expect(percentile([7], 0.9)).toBe(7);
  });

  it('lets a miss take part: one in ten is beyond the 90th percentile, two are not', () => {
    const miss = Number.POSITIVE_INFINITY;
    expect(percentile([1, 1, 1, 1, 1, 1, 1, 1, 1, miss], 0.9)).toBe(1);
    expect(percentile([1, 1, 1, 1, 1, 1, 1, 1, miss, miss], 0.9)).toBe(miss);
  });

  it('knows no percentile of nothing', () => {
    expect(percentile([], 0.5)).toBeUndefined();
  });
});

describe('matching', () => {
  it('pairs one to one, the larger overlap first', () => {
    const truths = [span(0, 3000), span(5000, 8000)];
    const whole = span(100, 3100);
    const half = span(1400, 2900);
    const { pairs, missed, ghosts } = matchReps(truths, [half, whole]);
    expect(pairs).toEqual([{ truth: truths[0], found: whole }]);
    expect(missed).toEqual([truths[1]]);
    expect(ghosts).toEqual([half]);
  });

  it('asks for floor contacts within 500 ms or an overlap of over half', () => {
    const truth = span(0, 4000);
    const pairsOf = (found: ReturnType<typeof span>) => matchReps([truth], [found]).pairs.length;
    expect(pairsOf(span(3400, 4500))).toBe(1);
    expect(pairsOf(span(0, 2500))).toBe(1);
    expect(pairsOf(span(0, 1900))).toBe(0);
    expect(pairsOf(span(-6000, 6000))).toBe(0);
    expect(pairsOf(span(4000, 4100))).toBe(0);
  });
});

describe('a set', () => {
  it('takes a missed rep as a miss everywhere', () => {
    const truths = [truthAt(5000), truthAt(12_000)];
    const [first, second] = truths as [TruthOfRep, TruthOfRep];
    const score = scoreSet(
      { targetSeconds: 3, reps: truths },
      heard([foundAs(first)], [count(1, 6000), count(2, 7000)]),
    );
    const figures = figuresOf([score]);
    expect(figures).toMatchObject({ trueReps: 2, foundReps: 1, ghosts: 0, exactSets: 0, verdictsRight: 0.5 });
    expect(figures.f1).toBeCloseTo(2 / 3, 12);
    expect(figures.floorContactMs).toEqual({ median: 0, p90: Number.POSITIVE_INFINITY });
    expect(figures.delayMs).toEqual({ median: 400, p90: Number.POSITIVE_INFINITY });
    // A count due with the contact itself is not wanted: two are, for each rep.
    expect(figures.wantedCounts).toBe(4);
    expect(figures.onTime).toBe(0.5);
    expect(missesOf(score).map(({ tMs }) => tMs)).toEqual([second.lockoutMs, 13_000, 14_000]);
  });

  it('counts a ghost against the set', () => {
    const truth = truthAt(5000);
    const ghost = foundAs(truthAt(20_000));
    const figures = figuresOf([scoreSet({ targetSeconds: 3, reps: [truth] }, heard([foundAs(truth), ghost]))]);
    expect(figures).toMatchObject({ ghosts: 1, ghostShare: 1, exactSets: 0 });
    expect(figures.f1).toBeCloseTo(2 / 3, 12);
  });

  it('tells counts on time, off time and stray apart', () => {
    const truth = truthAt(5000, 3500);
    const counts = [count(1, 6150), count(2, 7151), count(3, 8000), count(3, 8100), count(1, 8640), count(2, 8660)];
    const score = scoreSet({ targetSeconds: 3, reps: [truth] }, heard([foundAs(truth)], counts));
    expect(figuresOf([score]).onTime).toBeCloseTo(2 / 3, 12);
    expect(score.offTime).toEqual([count(2, 7151), count(3, 8100), count(1, 8640)]);
    expect(score.stray).toEqual([count(2, 8660)]);
    expect(missesOf(score).map(({ words }) => words)).toContain('rep 1 count 2 151 ms late (due 7.00 s)');
  });

  it('does not take another number for the one that was due', () => {
    const truth = truthAt(5000, 2500);
    const score = scoreSet({ targetSeconds: 3, reps: [truth] }, heard([], [count(2, 6000), count(1, 7000)]));
    expect(figuresOf([score]).onTime).toBe(0);
  });

  it('wants the last count of a target between two seconds at the target', () => {
    const truth = truthAt(5000, 3000);
    const { wanted } = scoreSet({ targetSeconds: 2.5, reps: [truth] }, heard([]));
    expect(wanted.map(({ count: number, dueMs }) => [number, dueMs])).toEqual([
      [1, 6000],
      [2, 7000],
      [3, 7500],
    ]);
  });

  it('leaves out verdicts near a boundary, but never a drop', () => {
    const truths = [
      truthAt(5000, 2600),
      truthAt(15_000, 2951),
      truthAt(25_000, 2600, true),
      truthAt(35_000, 1000),
      truthAt(45_000, 2949),
    ];
    const found = truths.map((truth) => foundAs(truth));
    const figures = figuresOf([scoreSet({ targetSeconds: 3, reps: truths }, heard(found))]);
    expect(figures.verdictsRight).toBeCloseTo(1 / 3, 12);
    expect(figures).toMatchObject({ drops: 1, dropsFound: 0, heldCalledDropped: 0 });
  });

  it('names a held rep that was called dropped', () => {
    const truth = truthAt(5000);
    const score = scoreSet({ targetSeconds: 3, reps: [truth] }, heard([foundAs(truth, { verdict: 'dropped' })]));
    expect(figuresOf([score]).heldCalledDropped).toBe(1);
    expect(missesOf(score).map(({ words }) => words)).toContain('rep 1 called dropped, was held (3.00 s)');
  });

  it('takes a rep that began before the recording for neither right nor wrong', () => {
    const cutRep = truthAt(500);
    const reps = [truthAt(9000)] as const;
    const found = heard([foundAs(cutRep), foundAs(reps[0])], [count(1, 1700), count(1, 10_000), count(2, 11_000)]);
    const score = scoreSet({ targetSeconds: 3, reps, cutRep }, found);
    expect(figuresOf([score])).toMatchObject({
      trueReps: 1,
      ghosts: 0,
      exactSets: 1,
      onTime: 1,
      strayPer100: 0,
      offTimePer100: 0,
    });
  });
});

describe('made sets', () => {
  it.each(CONDITION_NAMES)('%s: whoever says the truth has every figure right', (condition) => {
    const scores = seedsFrom(FIRST_REPORTED_SEED, 5).map((seed) => {
      const made = makeSet(seed, CONDITIONS[condition]);
      const reps = made.reps.map((truth) => foundAs(truth, { verdict: trueVerdictOf(truth, made.targetSeconds) }));
      const due = reps.flatMap((rep) =>
        [1, 2, 3].map((number) => ({ rep, ...count(number, rep.descentStartMs + 1000 * number) })),
      );
      return scoreSet(
        made,
        heard(
          reps,
          due.filter(({ rep, givenMs }) => givenMs < rep.floorContactMs),
        ),
      );
    });
    const right = { ghosts: 0, f1: 1, exactSets: 1, onTime: 1, strayPer100: 0, offTimePer100: 0, verdictsRight: 1 };
    expect(figuresOf(scores)).toMatchObject({ ...right, eccentricMs: { median: 0, p90: 0 } });
  });
});

describe('what was announced', () => {
  const measured: RepMeasured = {
    kind: 'rep',
    atMs: 9000,
    liftOffMs: 3000,
    lockoutMs: 4000,
    descentStartMs: 5000,
    floorContactMs: 8000,
    travelM: 0.5,
    fallM: 0,
  };
  const moment = (kind: BarMoment['kind'], tMs: number, atMs: number): Announced => ({
    kind: 'moment',
    moment: { kind, tMs, atMs },
  });

  it('takes the delay from the descent that was not withdrawn', () => {
    const announced: Announced[] = [
      moment('descentStart', 4200, 4500),
      moment('descentWithdrawn', 4700, 4700),
      moment('descentStart', 5050, 5400),
      moment('descentRefined', 5010, 6000),
      {
        kind: 'rep',
        rep: { index: 1, measured, concentricSeconds: 1, eccentricSeconds: 3, verdict: 'held' },
        atMs: 9000,
      },
    ];
    expect(foundLive(announced).reps[0]?.announcedMs).toBe(5400);
    expect(foundLive(announced.slice(0, 2).concat(announced.slice(4))).reps[0]?.announcedMs).toBeUndefined();
  });

  it('gives the reference the counts it would have given, and its verdict', () => {
    const found = foundOffline([{ ...measured, fallM: 0.2 }], 3);
    expect(found.counts).toEqual([count(1, 6000), count(2, 7000)]);
    expect(found.reps[0]?.verdict).toBe('dropped');
  });
});

describe('a recording', () => {
  const rep = foundAs(truthAt(5000));

  it('contradicts its documents by reps, by contacts and after the put-down', () => {
    const documented = { reps: [2, 2], noneAfterMs: 4000, contactsMs: [8030, 20_000], contactsWithinMs: 40 } as const;
    const { faults } = scoreRecorded(heard([rep]), documented);
    expect(faults).toEqual(['1 reps, not 2', '1 after the put-down', '1 contacts off by > 40 ms']);
    expect(scoreRecorded(heard([rep]), { reps: [1, 2], contactsMs: [8030] }).faults).toEqual([]);
  });

  it('may not even count where it is silent', () => {
    const documented = { reps: [0, 0], silent: true } as const;
    expect(scoreRecorded(heard([], [count(1, 100)]), documented).faults).toEqual(['1 counts']);
    expect(scoreRecorded(heard([], [count(1, 100)]), { reps: [0, 0] }).faults).toEqual([]);
  });
});

describe('a target', () => {
  it('is not reached by a miss, nor by nothing', () => {
    expect(reaches({ median: 30, p90: 120 }, { within: [30, 120] })).toBe(true);
    expect(reaches({ median: 30, p90: Number.POSITIVE_INFINITY }, { within: [30, 120] })).toBe(false);
    expect(reaches(undefined, { atLeast: 0 })).toBe(false);
    expect(reaches(0.01, { below: 0.01 })).toBe(false);
    expect(reaches(0, { atMost: 0 })).toBe(true);
  });
});
