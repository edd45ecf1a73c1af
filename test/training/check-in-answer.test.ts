// Owns what follows from a check-in, and when the next one is due.
import { describe, expect, it } from 'vitest';
import { WARNING_SIGNS } from '../../shared/training/check-in';
import { answerCheckIn, asksLasting, checkInDue, lowerBackSore } from '../../shared/training/check-in-answer';
import { checkIn, day, HOUR_MS, MOVING, SORE, SPOT } from './made-history';

describe('the answer to a check-in', () => {
  it.each([
    ['nowhere', {}, 'asItShouldBe', 'nothingSore'],
    ['hamstrings and glutes', { place: 'hamstringsGlutes' }, 'asItShouldBe', 'hamstringsGlutes'],
    ['broad and dull', SORE, 'holdWeight', 'lowerBackDull'],
    ['broad, dull, worse on moving', MOVING, 'rest', 'worseOnMoving'],
    ['sharp', { ...SORE, feeling: 'sharp' }, 'seeDoctor', 'sharp'],
    ['one spot', SPOT, 'seeDoctor', 'oneSpot'],
    ['still there after 72 h', { ...SORE, lasting: true }, 'seeDoctor', 'lasting'],
    ['gone by then', { ...SORE, lasting: false }, 'holdWeight', 'lowerBackDull'],
    ['cleared by a doctor', { cleared: true }, 'asItShouldBe', 'cleared'],
    ['cleared, but sharp', { ...SORE, feeling: 'sharp', cleared: true }, 'seeDoctor', 'sharp'],
  ] as const)('%s', (_, answers, answer, reason) => {
    expect(answerCheckIn(checkIn(1, answers))).toEqual({ answer, reason });
  });

  it.each(WARNING_SIGNS)('%s needs a doctor at once, wherever it is sore', (sign) => {
    for (const answers of [{}, SORE, { cleared: true }] as const) {
      expect(answerCheckIn(checkIn(1, { ...answers, signs: [sign] }))).toEqual({ answer: 'seeDoctor', reason: 'sign' });
    }
  });

  it('finds the lower back sore, broad or in one spot', () => {
    expect(
      [{}, { place: 'hamstringsGlutes' } as const, SORE, SPOT].map((one) => lowerBackSore(checkIn(1, one))),
    ).toEqual([false, false, true, true]);
  });
});

describe('a check-in is due', () => {
  const endedMs = day(0);
  const dueAt = (hours: number, made: readonly (readonly [hours: number, answers?: object])[] = []) => {
    const checkIns = made.map(([at, answers]) => checkIn(at / 24, answers));
    return checkInDue(endedMs, checkIns, endedMs + hours * HOUR_MS);
  };

  it('the next day, and again at 48 h, while it is not answered', () => {
    expect([0, 15, 16, 35, 36, 39, 40, 119, 120].map((hours) => dueAt(hours))).toEqual([
      undefined,
      undefined,
      'nextDay',
      'nextDay',
      undefined,
      undefined,
      'after48h',
      'after48h',
      undefined,
    ]);
    expect(dueAt(20, [[17]])).toBeUndefined();
    expect(dueAt(20, [[10]])).toBeUndefined();
    expect(dueAt(20, [[3]])).toBe('nextDay');
    expect(dueAt(41, [[17]])).toBe('after48h');
    expect(dueAt(41, [[17], [38]])).toBeUndefined();
  });

  it('once more at 72 h, only while the lower back is sore and no doctor was named', () => {
    expect(dueAt(73, [[17], [48, SORE]])).toBe('after72h');
    expect(dueAt(73, [[48, SORE], [17]])).toBe('after72h');
    expect(dueAt(73, [[17, SORE], [48]])).toBeUndefined();
    expect(dueAt(73, [[48, SPOT]])).toBeUndefined();
    expect(
      dueAt(80, [
        [48, SORE],
        [74, SORE],
      ]),
    ).toBeUndefined();
    expect(dueAt(24 * 7, [[48, SORE]])).toBeUndefined();
  });

  it('no more once answered on a clock ahead of this one', () => {
    const ahead = checkIn(400, { afterMs: endedMs });
    expect(checkInDue(endedMs, [ahead], endedMs + 20 * HOUR_MS)).toBeUndefined();
    expect(checkInDue(endedMs, [{ ...ahead, afterMs: day(-7) }], endedMs + 20 * HOUR_MS)).toBe('nextDay');
  });

  it('and asks whether it has lasted from 72 h on', () => {
    expect([71, 72].map((hours) => asksLasting(endedMs, endedMs + hours * HOUR_MS))).toEqual([false, true]);
    expect(asksLasting(0, endedMs)).toBe(false);
  });
});
