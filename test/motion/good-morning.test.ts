// Owns what motion promises of good mornings; how well it hears them is for the scoreboard.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMotion } from '../../shared/motion/any-motion';
import type { BarEvent } from '../../shared/motion/bar-event';
import type { Recording } from '../../shared/motion/recording';
import { CONDITIONS, makeSet } from '../maker/make-set';
import { changed, eventsOf, repsOf } from './hear';

const set = makeSet(1002, { ...CONDITIONS.goodMorning, reps: 5, walkTo: 1, walkAway: 1 });
const lift = 'goodMorning' as const;
const plain = eventsOf(set.recording, { lift });

/** Two seconds of standing, then a turn of the forearm by 60° in 1.5 s, while the wrist gains `upM` of height as smoothly. */
function turning(upM: number): Recording {
  const hz = 50;
  const seconds = 1.5;
  const tMs = Float64Array.from({ length: 5 * hz }, (_, i) => (i * 1000) / hz);
  const u = Array.from(tMs, (t) => Math.min(1, Math.max(0, (t / 1000 - 2) / seconds)));
  const angle = u.map((v) => (Math.PI / 3) * v ** 3 * (10 - 15 * v + 6 * v * v));
  const force = u.map((v) => 9.81 + (upM / seconds ** 2) * (60 * v - 180 * v ** 2 + 120 * v ** 3));
  const x = Float64Array.from(angle, (rad, i) => (force[i] ?? 0) * Math.sin(rad));
  const z = Float64Array.from(angle, (rad, i) => (force[i] ?? 0) * Math.cos(rad));
  return { name: 'turning', accel: { tMs, x, y: new Float64Array(tMs.length), z } };
}

describe('good mornings', () => {
  it('are heard with and without a gyroscope, each by a way down and a turn where it was made', () => {
    for (const useGyro of [false, true]) {
      const reps = repsOf(eventsOf(set.recording, { lift, useGyro }));
      expect(reps).toHaveLength(set.reps.length);
      reps.forEach((rep, i) => {
        expect(Math.abs(rep.descentStartMs - (set.reps[i]?.descentStartMs ?? 0))).toBeLessThan(400);
        expect(Math.abs(rep.floorContactMs - (set.reps[i]?.floorContactMs ?? 0))).toBeLessThan(500);
        expect(rep.fallM).toBe(0);
      });
    }
  });

  it('begin at the top: the first has no way up, the others have that before them', () => {
    const reps = repsOf(plain);
    expect(reps[0]?.liftOffMs).toBe(reps[0]?.lockoutMs);
    for (const [i, rep] of reps.entries()) {
      expect(rep.liftOffMs).toBeLessThanOrEqual(rep.lockoutMs);
      expect(rep.lockoutMs).toBeLessThanOrEqual(rep.descentStartMs);
      expect(rep.descentStartMs).toBeLessThan(rep.floorContactMs);
      expect(rep.floorContactMs).toBeLessThanOrEqual(rep.atMs);
      if (i > 0) {
        expect(rep.lockoutMs - rep.liftOffMs).toBeGreaterThan(400);
        expect(rep.liftOffMs).toBeGreaterThanOrEqual(reps[i - 1]?.floorContactMs ?? 0);
      }
    }
  });

  it('are announced in the order of what the bar did, and the bar is down for as long as it sinks', () => {
    const kinds = plain.map((event) => event.kind).filter((kind) => kind !== 'barLeft');
    const withoutDoubts: BarEvent['kind'][] = [];
    for (const kind of kinds) {
      if (kind === 'descentWithdrawn') withoutDoubts.pop();
      else withoutDoubts.push(kind);
    }
    const one = ['liftOff', 'lockout', 'descentStart', 'floorContact', 'rep'];
    expect(withoutDoubts.slice(0, 5 * one.length)).toEqual([...one, ...one, ...one, ...one, ...one]);
    let atMs = 0;
    for (const event of plain) {
      expect(event.atMs).toBeGreaterThanOrEqual(atMs);
      atMs = event.atMs;
    }
  });

  it('have counts that may be given before the first is due', () => {
    let announced = 0;
    const motion = createMotion({
      lift,
      onEvent: (event) => {
        if (event.kind !== 'descentStart') return;
        announced += 1;
        expect(event.atMs - event.tMs).toBeLessThan(1150);
      },
    });
    const { tMs, x, y, z } = set.recording.accel;
    let sure = 0;
    tMs.forEach((t, i) => {
      motion.pushAccel(t, x[i] ?? 0, y[i] ?? 0, z[i] ?? 0);
      const { active, fallenM } = motion.descent;
      if (active && motion.descent.sure && fallenM > 0.1) sure += 1;
    });
    expect(announced).toBeGreaterThanOrEqual(set.reps.length);
    expect(sure).toBeGreaterThan(set.reps.length * 10);
  });

  it('end with walking away, after the last of them', () => {
    const left = plain.findIndex((event) => event.kind === 'barLeft');
    expect(left).toBeGreaterThan(-1);
    expect(repsOf(plain.slice(0, left))).toHaveLength(set.reps.length);
  });

  it('are not heard in a set of pulls from the floor', () => {
    const pulls = makeSet(1040, CONDITIONS.conventional);
    expect(repsOf(eventsOf(pulls.recording, { lift, useGyro: true }))).toEqual([]);
  });

  it('are none where the wrist gains height as it turns: that is the way up, taken for one down', () => {
    const began = (upM: number): number =>
      eventsOf(turning(upM), { lift }).filter((event) => event.kind === 'descentStart').length;
    expect(began(-0.35)).toBe(1);
    expect(began(0.35)).toBe(0);
  });

  it('do not depend on how the watch sits, nor on the time of day', () => {
    const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
    fc.assert(
      fc.property(angle, angle, fc.integer({ min: 0, max: 2_000_000_000 }), (a, b, laterMs) => {
        const [sa, ca, sb, cb] = [Math.sin(a), Math.cos(a), Math.sin(b), Math.cos(b)];
        const turned = changed(set.recording, (tMs, [x, y, z]) => {
          const [x1, y1] = [ca * x - sa * y, sa * x + ca * y];
          return [tMs + laterMs, x1, cb * y1 - sb * z, sb * y1 + cb * z];
        });
        const events = eventsOf(turned, { lift });
        expect(events.map((event) => event.kind)).toEqual(plain.map((event) => event.kind));
        repsOf(events).forEach((rep, i) => {
          expect(rep.floorContactMs - laterMs).toBeCloseTo(repsOf(plain)[i]?.floorContactMs ?? 0, 2);
        });
      }),
      { numRuns: 8 },
    );
  });

  it('say nothing that the samples after it could have changed', () => {
    const { accel } = set.recording;
    fc.assert(
      fc.property(fc.integer({ min: 200, max: accel.tMs.length - 1 }), (n) => {
        const [tMs, x, y, z] = [accel.tMs, accel.x, accel.y, accel.z].map((of) => of.slice(0, n));
        if (!tMs || !x || !y || !z) throw new Error('four columns were cut');
        const known = eventsOf({ name: 'cut', accel: { tMs, x, y, z } }, { lift });
        expect(known).toEqual(plain.slice(0, known.length));
      }),
      { numRuns: 10 },
    );
  });
});
