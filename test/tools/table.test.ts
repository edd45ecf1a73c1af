// What a person reads of a set: the table, the counts of each rep, and the coach's sentence.
import { describe, expect, it } from 'vitest';
import type { Recording } from '../../shared/motion/recording';
import type { Verdict } from '../../shared/training/rep';
import { coachSentence } from '../../tools/replay/coach-sentence';
import { tableText } from '../../tools/replay/table';
import { toldRepLine, toldSets } from '../../tools/replay/told-set';
import type { Announced } from '../../watch/coach/announced';
import { rep, TWO_REPS } from './made-announced';

const TIMES = { liftOffMs: 1000, lockoutMs: 2000, descentStartMs: 3000, floorContactMs: 5000 };
const STILL: Recording = {
  name: 'still',
  accel: {
    tMs: Float64Array.from({ length: 1001 }, (_, i) => i * 20),
    x: new Float64Array(1001),
    y: new Float64Array(1001),
    z: new Float64Array(1001).fill(9.81),
  },
};

function text(all: readonly Announced[], colour = false): string {
  return tableText('my.csv', STILL, all, { lift: 'conventional', targetSeconds: 3, useGyro: true, colour });
}

function verdicts(...given: Verdict[]) {
  return given.map((verdict, i) => {
    const announced = rep(i + 1, verdict, TIMES);
    if (announced.kind !== 'rep') throw new Error('not a rep');
    return announced.rep;
  });
}

describe('the table', () => {
  it('gives each rep its times in seconds, its counts and its verdict', () => {
    const rows = text(TWO_REPS)
      .split('\n')
      .map((line) => line.trim().split(/ {2,}/));
    expect(rows).toContainEqual(['1', '1.00', '2.50', '3.48', '6.50', '1.50', '3.02', '1 2 3', 'held']);
    expect(rows).toContainEqual(['2', '8.00', '9.50', '11.00', '12.20', '1.50', '1.20', 'brake 1', 'dropped']);
  });

  it('owns up to a count that came while no bar went down', () => {
    expect(text(TWO_REPS)).toContain("Given while no rep's bar was going down: 1 at 10.60 s.");
  });

  it('fits a terminal of 80 columns', () => {
    const rows = text(TWO_REPS)
      .split('\n')
      .filter((line) => /^ *(rep|\d) {2}/.test(line));
    expect(rows).toHaveLength(3);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(80);
  });

  it('says how it was recorded', () => {
    expect(text([])).toContain('20.0 s at 50 readings a second, without gyroscope; conventional, target 3 s');
  });

  it('is told once for every set', () => {
    const second = [rep(1, 'held', TIMES), { kind: 'set', reps: 1, atMs: 9000 } as const];
    expect(text([...TWO_REPS, ...second])).toMatch(/Set 1 of 2\n(.|\n)*Set 2 of 2\n(.|\n)*The one rep held/);
  });

  it('holds no colour unless asked for, and then the word too', () => {
    expect(text(TWO_REPS)).not.toContain('\u001b');
    expect(text(TWO_REPS, true)).toContain('\u001b[32mheld\u001b[39m');
  });

  it('says so where nothing was found', () => {
    expect(text([])).toContain('No rep was found.');
  });
});

it('a rep is told in plain words', () => {
  const [set] = toldSets(TWO_REPS);
  expect(set?.reps.map(toldRepLine)).toEqual([
    'Rep 1: up in 1.5 s, at lockout for 1.0 s, down in 3.0 s; felt 1 2 3: held.',
    'Rep 2: up in 1.5 s, at lockout for 1.5 s, down in 1.2 s; felt brake 1: dropped.',
  ]);
});

describe("the coach's sentence", () => {
  it.each<[Verdict[], string]>([
    [[], 'No rep was found.'],
    [['held', 'held'], 'All 2 reps held the 3-second way down. That is the work.'],
    [
      ['held', 'short', 'held'],
      '2 of 3 reps held the 3-second way down: rep 2 was short (2.0 s). A little more patience at the end of the way down.',
    ],
    [
      ['fast', 'dropped'],
      'None of 2 reps held the 3-second way down: rep 1 was fast (2.0 s) and rep 2 was dropped at the end. Stay on the bar until the plates touch the floor.',
    ],
  ])('%j', (given, sentence) => {
    expect(coachSentence(verdicts(...given), 3)).toBe(sentence);
  });
});
