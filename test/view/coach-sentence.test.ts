import { describe, expect, it } from 'vitest';
import { coachSentence } from '../../settings/view/coach-sentence';
import { sessionSentence } from '../../settings/view/session-sentence';
import type { Verdict } from '../../shared/training/rep';
import { madeSession, madeSet, sayIn } from './made-session';

function told(...verdicts: Verdict[]) {
  return verdicts.map((verdict, i) => ({ index: i + 1, eccentricSeconds: verdict === 'held' ? 3 : 2.04, verdict }));
}

describe('after a set', () => {
  it.each([
    ['en', '1 of 2 reps held the 2.5-second way down: rep 2 was fast (2.0 s). Wait for every count on the way down.'],
    [
      'de',
      '1 von 2 Wiederholungen gehalten (2,5 Sekunden Ablassen): Nr. 2 war schnell (2,0 s). Warte beim Ablassen auf jeden Impuls.',
    ],
    [
      'es',
      '1 de 2 repeticiones controladas (2,5 segundos de bajada): la 2 fue rápida (2,0 s). Espera cada pulso durante la bajada.',
    ],
    ['zh', '2 次中有 1 次稳住了 2.5 秒下放：第 2 次过快（2.0 秒）。下放时等到每一次振动。'],
  ] as const)('%s', (language, sentence) => {
    expect(coachSentence(told('held', 'fast'), 2.5, sayIn(language))).toBe(sentence);
  });

  it('names up to three reps, and counts more of them', () => {
    const say = sayIn('en');
    expect(coachSentence(told('short', 'fast', 'dropped'), 3, say)).toContain(
      'rep 1 was short (2.0 s), rep 2 was fast (2.0 s) and rep 3 was dropped at the end.',
    );
    expect(coachSentence(told('held', 'short', 'fast', 'dropped', 'fast'), 3, say)).toBe(
      '1 of 5 reps held the 3-second way down: 1 dropped at the end, 2 fast and 1 short. Stay on the bar until the plates touch the floor.',
    );
  });

  it('speaks of one rep as one', () => {
    expect(coachSentence(told('held'), 3, sayIn('en'))).toBe('The one rep held the 3-second way down.');
    expect(coachSentence(told('short'), 3, sayIn('en'))).toBe(
      'The one rep did not hold the 3-second way down: rep 1 was short (2.0 s). A little more patience at the end of the way down.',
    );
  });
});

describe('after a session', () => {
  const held = madeSet([
    [3.1, 'held'],
    [3, 'held'],
  ]);
  const mixed = madeSet([
    [3.1, 'held'],
    [1.2, 'fast'],
  ]);
  const sentence = (change: Parameters<typeof madeSession>[0]) => sessionSentence(madeSession(change), sayIn('en'));

  it('names the hardest set and the one thing to do', () => {
    expect(sentence({ sets: [held, mixed] })).toBe(
      '3 of 4 measured reps were held. Hardest to hold was set 2: 1 of 2. Wait for every count on the way down.',
    );
  });

  it('names no set where none stands out', () => {
    expect(sentence({ sets: [mixed, mixed] })).toBe(
      '2 of 4 measured reps were held. Wait for every count on the way down.',
    );
    expect(sentence({ sets: [held, held] })).toBe('Every rep was held (4). That is the work.');
  });

  it('does not say of entered reps that they were held', () => {
    const edits = [{ set: 0, field: 'reps', value: 3, atMs: 1 }] as const;
    expect(sentence({ sets: [held, held], edits })).toBe('Every measured rep was held (4).');
  });

  it('skips sets without a rep', () => {
    expect(sentence({ sets: [madeSet([]), held, mixed] })).toContain('set 3: 1 of 2');
    expect(sentence({ sets: [madeSet([])] })).toBe('No rep was found.');
  });

  it('tells an assessment as it was, without advice', () => {
    const set = madeSet([
      [1, 'fast'],
      [0.6, 'dropped'],
    ]);
    expect(sentence({ kind: 'assessment', sets: [set] })).toBe(
      'Without counts, the way down took 0.8 s on average; the fastest took 0.6 s. Dropped at the end: 1 of 2.',
    );
  });
});
