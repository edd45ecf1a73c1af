// Owns what every haptic word must be on any watch: felt, finite, and as long as motion is told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SensorReport } from '../../shared/settings/sensor-report';
import { HAPTIC_STRENGTHS } from '../../shared/settings/settings';
import { hapticPattern } from '../../watch/coach/haptic-pattern';
import { HAPTIC_WORDS } from '../../watch/coach/haptic-word';
import { MOTOR_PULSE, pulseMs } from '../../watch/coach/motor-pulse';
import { concludeMotor } from '../../watch/coach/sensor-conclusions';

const anyMotor = fc.record({
  peakMps2: fc.double({ min: 0, max: 30, noNaN: true }),
  riseMs: fc.double({ min: 0, max: 1000, noNaN: true }),
  ringMs: fc.double({ min: 0, max: 1000, noNaN: true }),
});
const anyReport: fc.Arbitrary<SensorReport> = fc.record({
  atMs: fc.constant(0),
  rateHz: fc.double({ min: 20, max: 100, noNaN: true }),
  medianStepMs: fc.constant(20),
  longestStepMs: fc.constant(40),
  noiseMps2: fc.double({ min: 0, max: 0.5, noNaN: true }),
  gravityMps2: fc.constant(9.81),
  motor: fc.record({ light: anyMotor, medium: anyMotor, strong: anyMotor }),
});

function reportWith(motor: Partial<SensorReport['motor']['strong']>): SensorReport {
  const seen = { peakMps2: 5, riseMs: 20, ringMs: 40, ...motor };
  return {
    atMs: 0,
    rateHz: 50,
    medianStepMs: 20,
    longestStepMs: 40,
    noiseMps2: 0.05,
    gravityMps2: 9.81,
    motor: { light: seen, medium: seen, strong: seen },
  };
}

describe('a haptic word', () => {
  it('is pulses that can be felt, told apart by pauses, on every watch that a sensor check may find', () => {
    fc.assert(
      fc.property(
        anyReport,
        fc.constantFrom(...HAPTIC_WORDS),
        fc.constantFrom(...HAPTIC_STRENGTHS),
        (report, word, strength) => {
          const { pulses, spanMs, character } = hapticPattern(word, strength, concludeMotor(report, strength).pulse);
          expect(character).toBe(strength);
          for (const { onMs } of pulses) expect(onMs).toBeGreaterThanOrEqual(100);
          for (const { offMs } of pulses.slice(0, -1)) expect(offMs).toBeGreaterThanOrEqual(100);
          expect(pulses[pulses.length - 1]?.offMs).toBe(0);
          expect(pulses.reduce((sum, { onMs, offMs }) => sum + onMs + offMs, 0)).toBe(spanMs);
          expect(spanMs).toBeLessThan(1500);
        },
      ),
    );
  });

  it('tells fast from dropped by the number of pulses', () => {
    const pulses = (word: 'fast' | 'dropped') => hapticPattern(word, 'strong').pulses.length;
    expect([pulses('fast'), pulses('dropped')]).toEqual([2, 3]);
  });

  it('lasts for each cue as long as motion is told', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { pulse } = concludeMotor(report, 'strong');
        const at = { tMs: 0, atMs: 0 };
        const span = (word: (typeof HAPTIC_WORDS)[number]) => hapticPattern(word, 'strong', pulse).spanMs;
        expect(span('count')).toBe(pulseMs({ kind: 'count', count: 1, last: false, ...at }, pulse));
        expect(span('lastCount')).toBe(pulseMs({ kind: 'count', count: 3, last: true, ...at }, pulse));
        expect(span('brake')).toBe(pulseMs({ kind: 'brake', ...at }, pulse));
        expect(span('fast')).toBe(pulseMs({ kind: 'fast', ...at }, pulse));
        expect(span('dropped')).toBe(pulseMs({ kind: 'dropped', ...at }, pulse));
        expect(span('lockout')).toBe(pulseMs({ kind: 'lockout', ...at }, pulse));
      }),
    );
  });
});

describe('a sensor check', () => {
  it('makes the pulses of a slow motor longer, within bounds, and the last count always clearly longer', () => {
    expect(concludeMotor(reportWith({ riseMs: 20 }), 'strong').pulse).toEqual(MOTOR_PULSE);
    expect(concludeMotor(reportWith({ riseMs: 40 }), 'strong').pulse.countMs).toBe(180);
    expect(concludeMotor(reportWith({ riseMs: 500 }), 'strong').pulse.countMs).toBe(200);
    fc.assert(
      fc.property(anyReport, fc.constantFrom(...HAPTIC_STRENGTHS), (report, strength) => {
        const { pulse } = concludeMotor(report, strength);
        expect(pulse.countMs).toBeGreaterThanOrEqual(100);
        expect(pulse.countMs).toBeLessThanOrEqual(200);
        expect(pulse.lastCountMs).toBeGreaterThanOrEqual(pulse.countMs + 150);
      }),
    );
  });

  it('says how long motion looks away, within bounds', () => {
    expect(concludeMotor(reportWith({ ringMs: 90 }), 'light').motorRingMs).toBe(90);
    expect(concludeMotor(reportWith({ ringMs: 0 }), 'light').motorRingMs).toBe(20);
    expect(concludeMotor(reportWith({ ringMs: 900 }), 'light').motorRingMs).toBe(200);
  });

  it('that hardly saw the motor, or was never done, leaves what holds for any watch', () => {
    const unseen = reportWith({ peakMps2: 0.1, riseMs: 400, ringMs: 400 });
    expect(concludeMotor(unseen, 'strong')).toEqual({ pulse: MOTOR_PULSE });
    expect(concludeMotor(undefined, 'strong')).toEqual({ pulse: MOTOR_PULSE });
  });
});
