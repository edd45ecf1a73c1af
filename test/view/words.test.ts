import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateTime } from '../../settings/view/words';
import { decimal, minutes, plainNumber, weightWords } from '../../shared/texts/numbers';
import { LANGUAGES } from '../../shared/texts/text';
import { START_MS, sayIn } from './made-session';

const UTC = () => 0;

describe('date and time', () => {
  it.each([
    ['en', 'Sun 22 Nov 2026, 18:05'],
    ['de', 'So 22. Nov. 2026, 18:05'],
    ['es', 'dom 22 nov 2026, 18:05'],
    ['zh', '2026年11月22日 周日 18:05'],
  ] as const)('%s', (language, text) => {
    expect(dateTime(START_MS, UTC, sayIn(language))).toBe(text);
  });

  it('are those of the place, on the other side of midnight too', () => {
    expect(dateTime(START_MS, () => 8 * 60, sayIn('en'))).toBe('Mon 23 Nov 2026, 02:05');
    expect(dateTime(START_MS, () => -11 * 60 - 30, sayIn('en'))).toBe('Sun 22 Nov 2026, 06:35');
  });

  it('take the zone as it was at that moment', () => {
    const julyMs = Date.UTC(2026, 6, 1, 12);
    const berlin = (tMs: number) => (tMs < Date.UTC(2026, 9, 25, 1) ? 120 : 60);
    expect(dateTime(julyMs, berlin, sayIn('de'))).toBe('Mi 1. Juli 2026, 14:00');
    expect(dateTime(START_MS, berlin, sayIn('de'))).toBe('So 22. Nov. 2026, 19:05');
  });

  it('of any moment are shown, those of no calendar too', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.constantFrom(...LANGUAGES), (tMs, language) => {
        expect(dateTime(tMs, UTC, sayIn(language))).not.toMatch(/NaN|undefined|\{/);
      }),
    );
  });
});

it('numbers have the mark of the language and no more decimals than they need', () => {
  expect(decimal(3, 1, sayIn('de'))).toBe('3,0');
  expect(decimal(2.96, 1, sayIn('en'))).toBe('3.0');
  expect(plainNumber(2.5, sayIn('es'))).toBe('2,5');
  expect(plainNumber(3, sayIn('es'))).toBe('3');
  expect(weightWords(102.5, 'kg', sayIn('de'))).toBe('102,5 kg');
  expect(weightWords(225, 'lb', sayIn('zh'))).toBe('225 lb');
  expect([30, 180, 605].map(minutes)).toEqual(['0:30', '3:00', '10:05']);
});
