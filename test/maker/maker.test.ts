// Owns that a made set's truth keeps DESIGN's definitions and that conditions do what their names say. Physics: physics.test.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDaily } from './make-daily';
import { CONDITIONS, type Conditions, type MadeSet, makeSet } from './make-set';
import { createRandom } from './random';
import { writeCsv } from './write-csv';

const seeds = fc.integer({ min: 1, max: 999 });
const styles = fc.constantFrom<Conditions>(
  CONDITIONS.conventional,
  CONDITIONS.touchAndGo,
  CONDITIONS.romanian,
  CONDITIONS.givenUpPulls,
);
const runs = { numRuns: 25 };

function speedAt(made: MadeSet, tMs: number): number {
  return (made.heightAt(tMs + 2) - made.heightAt(tMs - 2)) / 0.004;
}

function many(conditions: Conditions, count: number): MadeSet[] {
  return Array.from({ length: count }, (_, i) => makeSet(i + 1, conditions));
}

describe('truth', () => {
  it('is in order, and the bar is where the definitions say', () => {
    fc.assert(
      fc.property(seeds, styles, (seed, conditions) => {
        const made = makeSet(seed, conditions);
        expect(made.reps).toHaveLength(5);
        let before = 0;
        for (const rep of made.reps) {
          expect(rep.liftOffMs).toBeGreaterThanOrEqual(before);
          expect(rep.lockoutMs).toBeGreaterThan(rep.liftOffMs + 500);
          expect(rep.descentStartMs).toBeGreaterThanOrEqual(rep.lockoutMs + 1000 * conditions.holdSeconds[0]);
          expect(rep.eccentricMs).toBe(rep.floorContactMs - rep.descentStartMs);
          expect(rep.eccentricMs).toBeGreaterThan(500);
          const bottomM = conditions.style === 'romanian' ? made.heightAt(rep.floorContactMs) : 0;
          expect(made.heightAt(rep.floorContactMs)).toBeCloseTo(bottomM, 3);
          expect(made.heightAt(rep.lockoutMs) - bottomM).toBeCloseTo(rep.travelM, 3);
          before = rep.floorContactMs;
        }
      }),
      runs,
    );
  });

  it('puts lockout where the upward speed ends, and descent start where 0.02 m/s is passed for the last time', () => {
    fc.assert(
      fc.property(seeds, styles, (seed, conditions) => {
        const made = makeSet(seed, conditions);
        for (const rep of made.reps) {
          expect(speedAt(made, rep.lockoutMs - 60)).toBeGreaterThan(0.001);
          expect(Math.abs(speedAt(made, rep.lockoutMs))).toBeLessThan(0.03);
          expect(speedAt(made, rep.descentStartMs - 4)).toBeGreaterThan(-0.02);
          expect(speedAt(made, rep.descentStartMs + 4)).toBeLessThan(-0.02);
          // Nothing turns back between descent start and floor contact.
          for (let t = rep.descentStartMs + 4; t < rep.floorContactMs - 4; t += 10) {
            expect(speedAt(made, t)).toBeLessThanOrEqual(0);
          }
        }
      }),
      runs,
    );
  });

  it('calls dropped what fell, in slow reps as well as in fast ones', () => {
    const reps = many(CONDITIONS.conventional, 60).flatMap((made) => made.reps.map((rep) => ({ made, rep })));
    const dropped = reps.filter(({ rep }) => rep.dropped);
    expect(dropped.length / reps.length).toBeGreaterThan(0.05);
    expect(dropped.length / reps.length).toBeLessThan(0.16);
    expect(dropped.some(({ rep }) => rep.eccentricMs > 2700)).toBe(true);
    expect(dropped.some(({ rep }) => rep.eccentricMs < 2400)).toBe(true);
    const lastMps2 = reps.map(({ made, rep }) => {
      const t = rep.floorContactMs - 10;
      return { dropped: rep.dropped, down: -(speedAt(made, t) - speedAt(made, t - 40)) / 0.04 };
    });
    expect(Math.min(...lastMps2.filter((rep) => rep.dropped).map((rep) => rep.down))).toBeGreaterThan(6);
    expect(Math.max(...lastMps2.filter((rep) => !rep.dropped).map((rep) => rep.down))).toBeLessThan(6);
  });

  it('has eccentrics that mostly aim at the target and a quarter to a third that do not', () => {
    const all = many(CONDITIONS.conventional, 60).flatMap((made) => made.reps);
    const careless = all.filter((rep) => rep.eccentricMs < 2300).length / all.length;
    expect(careless).toBeGreaterThan(0.2);
    expect(careless).toBeLessThan(0.42);
    const aimed = all.filter((rep) => rep.eccentricMs > 2300 && !rep.dropped).map((rep) => rep.eccentricMs);
    expect(aimed.reduce((sum, ms) => sum + ms, 0) / aimed.length / 1000).toBeCloseTo(3, 0);
  });
});

describe('conditions', () => {
  it('make the same set again from the same seed, and another from another', () => {
    const names = fc.constantFrom(...Object.values<Conditions>(CONDITIONS));
    fc.assert(
      fc.property(seeds, names, (seed, conditions) => {
        const { heightAt: _, ...made } = makeSet(seed, conditions);
        const { heightAt: __, ...again } = makeSet(seed, conditions);
        expect(again).toEqual(made);
        expect(makeSet(seed + 1, conditions).reps).not.toEqual(made.reps);
      }),
      runs,
    );
  });

  it('change nothing but what they name: no gyroscope, the same accelerometer', () => {
    const seen = makeSet(7, CONDITIONS.conventional);
    const unseen = makeSet(7, { ...CONDITIONS.conventional, gyro: false });
    expect(unseen.recording.gyro).toBeUndefined();
    expect(unseen.recording.accel).toEqual(seen.recording.accel);
  });

  it('touchAndGo leaves the floor at once, deadStop rests', () => {
    const rests = (conditions: Conditions): number[] =>
      many(conditions, 10).flatMap(({ reps }) =>
        reps.slice(1).map((rep, i) => rep.liftOffMs - (reps[i]?.floorContactMs ?? 0)),
      );
    expect(Math.max(...rests(CONDITIONS.touchAndGo))).toBeLessThan(600);
    expect(Math.min(...rests(CONDITIONS.conventional))).toBeGreaterThan(500);
  });

  it('romanian turns above the floor and puts the bar down once more without a rep', () => {
    for (const made of many(CONDITIONS.romanian, 10)) {
      const last = made.reps[made.reps.length - 1];
      const top = Math.max(...made.reps.map((rep) => made.heightAt(rep.lockoutMs)));
      for (const rep of made.reps) {
        expect(rep.travelM / top).toBeGreaterThan(0.5);
        expect(rep.travelM / top).toBeLessThan(0.9);
      }
      const afterwards = Array.from({ length: 100 }, (_, i) => made.heightAt((last?.floorContactMs ?? 0) + i * 100));
      expect(Math.max(...afterwards)).toBeCloseTo(top, 1);
      expect(afterwards[99]).toBeCloseTo(0, 3);
    }
  });

  it('goodMorning begins at the top, sinks at least 15 cm, turns, and comes back up; nothing else sinks as far', () => {
    for (const made of many(CONDITIONS.goodMorning, 10)) {
      expect(made.lift).toBe('goodMorning');
      expect(made.reps).toHaveLength(12);
      expect(made.reps[0]?.liftOffMs).toBe(made.reps[0]?.lockoutMs);
      for (const [i, rep] of made.reps.entries()) {
        const before = made.reps[i - 1];
        if (before) {
          expect(rep.liftOffMs).toBeGreaterThanOrEqual(before.floorContactMs);
          expect(rep.lockoutMs - rep.liftOffMs).toBeGreaterThan(700);
        }
        expect(rep.descentStartMs).toBeGreaterThan(rep.lockoutMs);
        expect(rep.eccentricMs).toBeGreaterThan(500);
        expect(rep.dropped).toBe(false);
        expect(rep.travelM).toBeGreaterThan(0.15);
        expect(rep.travelM).toBeLessThan(0.6);
        expect(speedAt(made, rep.descentStartMs - 4)).toBeGreaterThan(-0.02);
        expect(speedAt(made, rep.descentStartMs + 4)).toBeLessThan(-0.02);
        expect(Math.abs(made.heightAt(rep.lockoutMs))).toBeLessThan(0.03);
      }
      const { tMs } = made.recording.accel;
      for (let t = 0; t < (tMs[tMs.length - 1] ?? 0); t += 50) {
        const inRep = made.reps.some((rep) => t >= rep.lockoutMs && t <= rep.floorContactMs + 3000);
        if (!inRep) expect(made.heightAt(t)).toBeGreaterThan(-0.06);
      }
    }
  });

  it('givenUpPulls raises the bar twice by less than 15 cm outside of the reps', () => {
    for (const made of many(CONDITIONS.givenUpPulls, 10)) {
      let pulls = 0;
      let raised = false;
      const end = made.recording.accel.tMs.length * 20;
      for (let t = 0; t < end; t += 10) {
        const within = made.reps.some((rep) => t >= rep.liftOffMs && t <= rep.floorContactMs + 500);
        const h = within ? 0 : made.heightAt(t);
        expect(h).toBeLessThan(0.15);
        if (h > 0.03 && !raised) pulls++;
        raised = h > 0.03;
      }
      expect(pulls).toBe(2);
    }
  });

  it('gap300ms leaves out samples, begunMidRep the beginning of the first rep', () => {
    for (const made of many(CONDITIONS.gap300ms, 10)) {
      const t = made.recording.accel.tMs;
      const longest = Math.max(...t.slice(1).map((ms, i) => ms - (t[i] ?? 0)));
      expect(longest).toBeGreaterThan(280);
    }
    for (const made of many(CONDITIONS.begunMidRep, 10)) {
      expect(made.cutRep?.liftOffMs).toBeLessThan(0);
      expect(made.cutRep?.floorContactMs).toBeGreaterThan(0);
      expect(made.reps).toHaveLength(4);
    }
  });

  it('ownMotor counts on time and only while the bar goes down', () => {
    for (const made of many(CONDITIONS.ownMotor, 10)) {
      for (const span of made.motorSpans) {
        const rep = made.reps.find((r) => span.startMs > r.descentStartMs && span.startMs < r.floorContactMs);
        const count = (span.startMs - (rep?.descentStartMs ?? Number.NaN)) / 1000;
        expect([1, 2, 3].some((n) => Math.abs(count - n) < 1e-6)).toBe(true);
        expect(span.durationMs).toBe(count > 2.5 ? 300 : 120);
      }
    }
  });

  it('ownMotor shakes the accelerometer during the pulses and their ring-down, and never else', () => {
    for (const made of many(CONDITIONS.ownMotor, 10)) {
      const still = makeSet(Number(made.recording.name.split('-')[2]), CONDITIONS.conventional).recording.accel;
      const { tMs, x, y, z } = made.recording.accel;
      let most = 0;
      tMs.forEach((t, i) => {
        const added = Math.hypot(
          (x[i] ?? 0) - (still.x[i] ?? 0),
          (y[i] ?? 0) - (still.y[i] ?? 0),
          (z[i] ?? 0) - (still.z[i] ?? 0),
        );
        const shaken = made.motorSpans.some(
          (span) => t >= span.startMs - 30 && t < span.startMs + span.durationMs + 600,
        );
        if (!shaken) expect(added).toBe(0);
        const rung = made.motorSpans.every((span) => t < span.startMs || t > span.startMs + span.durationMs + 330);
        if (rung) expect(added).toBeLessThan(0.15);
        most = Math.max(most, added);
      });
      expect(most).toBeGreaterThan(1);
      expect(most).toBeLessThan(9);
    }
  });
});

describe('the watch', () => {
  it('stamps whole ms, strictly rising, from 0, within 3 % of the nominal rate', () => {
    for (const conditions of Object.values<Conditions>({ ...CONDITIONS, gap300ms: CONDITIONS.conventional })) {
      const { tMs } = makeSet(11, conditions).recording.accel;
      expect(tMs[0]).toBe(0);
      expect(tMs.every((t, i) => Number.isInteger(t) && (i === 0 || t > (tMs[i - 1] ?? t)))).toBe(true);
      const hz = (1000 * (tMs.length - 1)) / (tMs[tMs.length - 1] ?? 0);
      expect(Math.abs(hz / conditions.sampleHz - 1)).toBeLessThan(0.032);
    }
  });

  it('jitters as Wear OS does: intervals of 4, 10 and 14 ms at p1, p50 and p99', () => {
    const intervals = many(CONDITIONS.conventional100Hz, 10)
      .flatMap(({ recording: { accel } }) => [...accel.tMs].slice(1).map((t, i) => t - (accel.tMs[i] ?? 0)))
      .sort((a, b) => a - b);
    const at = (share: number): number => intervals[Math.floor(share * intervals.length)] ?? 0;
    expect(Math.abs(at(0.01) - 5)).toBeLessThanOrEqual(1.5);
    expect(at(0.5)).toBe(10);
    expect(Math.abs(at(0.99) - 14.5)).toBeLessThanOrEqual(1.5);
  });

  it('is written as the recording contract has it', () => {
    const made = makeSet(3, CONDITIONS.conventional);
    const { accel, gyro } = writeCsv(made);
    const rows = accel.trimEnd().split('\n');
    expect(rows[0]).toBe('t_ms,ax,ay,az');
    expect(gyro?.startsWith('t_ms,gx,gy,gz\n')).toBe(true);
    expect(rows).toHaveLength(made.recording.accel.tMs.length + 1);
    const third = rows[3]?.split(',').map(Number) ?? [];
    expect(third[0]).toBe(made.recording.accel.tMs[2]);
    expect(third[2]).toBeCloseTo(made.recording.accel.y[2] ?? Number.NaN, 3);
  });
});

describe('a day without a bar', () => {
  it('moves the wrist as much as lifting does, has no rep, and is the same again', () => {
    const made = makeDaily(5, 60);
    expect(made.reps).toHaveLength(0);
    const { x, y, z } = made.recording.accel;
    const lengths = [...x].map((v, i) => Math.hypot(v, y[i] ?? 0, z[i] ?? 0));
    expect(lengths.filter((f) => Math.abs(f - 9.81) > 2).length / lengths.length).toBeGreaterThan(0.05);
    expect(makeDaily(5, 60).recording).toEqual(made.recording);
  });
});

describe('chance', () => {
  it('is even and bell-shaped, and its streams are their own', () => {
    const random = createRandom(1, 'a');
    const normals = Array.from({ length: 20000 }, () => random.normal());
    const mean = normals.reduce((sum, v) => sum + v, 0) / normals.length;
    const variance = normals.reduce((sum, v) => sum + (v - mean) ** 2, 0) / normals.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
    expect(createRandom(1, 'a').next()).not.toBe(createRandom(1, 'b').next());
    expect(createRandom(1, 'a').next()).not.toBe(createRandom(2, 'a').next());
  });
});
