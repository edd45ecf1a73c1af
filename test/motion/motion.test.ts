// Owns what motion promises whatever the watch, the wrist and the clock; how well it hears is for the scoreboard.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recording } from '../../shared/motion/recording';
import { CONDITIONS } from '../maker/conditions';
import { makeSet } from '../maker/make-set';
import { changed, eventsOf, repsOf } from './hear';

const set = makeSet(1040, CONDITIONS.conventional);
const plain = eventsOf(set.recording);

function rotation(
  a: number,
  b: number,
  c: number,
): (xyz: readonly [number, number, number]) => [number, number, number] {
  const [sa, ca, sb, cb, sc, cc] = [Math.sin(a), Math.cos(a), Math.sin(b), Math.cos(b), Math.sin(c), Math.cos(c)];
  return ([x, y, z]) => {
    const [x1, y1] = [ca * x - sa * y, sa * x + ca * y];
    const [y2, z2] = [cb * y1 - sb * z, sb * y1 + cb * z];
    return [cc * x1 + sc * z2, y2, -sc * x1 + cc * z2];
  };
}

function still(seconds: number, noiseMps2: number, hz: number): Recording {
  const n = Math.round(seconds * hz);
  const noise = (i: number, k: number): number => noiseMps2 * Math.sin(i * (7.13 + k) + k * i * i);
  const tMs = Float64Array.from({ length: n }, (_, i) => (i * 1000) / hz);
  const axis = (g: number, k: number): Float64Array => Float64Array.from(tMs, (_, i) => g + noise(i, k));
  return { name: 'still', accel: { tMs, x: axis(9.81, 0), y: axis(0, 1), z: axis(0, 2) } };
}

describe('motion', () => {
  it('hears the reps of a made set', () => {
    expect(repsOf(plain)).toHaveLength(set.reps.length);
  });

  it('says a rep as lift-off, lockout, descent start and floor contact, in that order, each no later than it was said', () => {
    for (const rep of repsOf(plain)) {
      expect(rep.liftOffMs).toBeLessThan(rep.lockoutMs);
      expect(rep.lockoutMs).toBeLessThanOrEqual(rep.descentStartMs);
      expect(rep.descentStartMs).toBeLessThan(rep.floorContactMs);
      expect(rep.floorContactMs).toBeLessThanOrEqual(rep.atMs);
    }
    let atMs = Number.NEGATIVE_INFINITY;
    for (const event of plain) {
      if (event.kind !== 'rep') expect(event.tMs).toBeLessThanOrEqual(event.atMs);
      expect(event.atMs).toBeGreaterThanOrEqual(atMs);
      atMs = event.atMs;
    }
  });

  it('announces nothing that the samples after it could have changed', () => {
    const { accel } = set.recording;
    fc.assert(
      fc.property(fc.integer({ min: 200, max: accel.tMs.length - 1 }), (n) => {
        const cut = {
          tMs: accel.tMs.slice(0, n),
          x: accel.x.slice(0, n),
          y: accel.y.slice(0, n),
          z: accel.z.slice(0, n),
        };
        const lastMs = cut.tMs[n - 1] ?? 0;
        const known = eventsOf({ name: 'cut', accel: cut }).filter((event) => event.atMs < lastMs);
        expect(known).toEqual(plain.filter((event) => event.atMs < lastMs));
      }),
      { numRuns: 12 },
    );
  });

  it('does not depend on the time of day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (laterMs) => {
        const later = eventsOf(changed(set.recording, (tMs, [x, y, z]) => [tMs + laterMs, x, y, z]));
        expect(later.map((event) => event.kind)).toEqual(plain.map((event) => event.kind));
        repsOf(later).forEach((rep, i) => {
          expect(rep.descentStartMs - laterMs).toBeCloseTo(repsOf(plain)[i]?.descentStartMs ?? 0, 2);
        });
      }),
      { numRuns: 8 },
    );
  });

  it('does not depend on how the watch sits on the wrist', () => {
    const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
    fc.assert(
      fc.property(angle, angle, angle, (a, b, c) => {
        const turn = rotation(a, b, c);
        const turned = eventsOf(changed(set.recording, (tMs, xyz) => [tMs, ...turn(xyz)]));
        expect(turned.map((event) => event.kind)).toEqual(plain.map((event) => event.kind));
        repsOf(turned).forEach((rep, i) => {
          expect(rep.floorContactMs).toBeCloseTo(repsOf(plain)[i]?.floorContactMs ?? 0, 3);
        });
      }),
      { numRuns: 8 },
    );
  });

  it('says nothing of a wrist that lies still, at any rate', () => {
    fc.assert(
      fc.property(fc.constantFrom(12.5, 25, 50, 104), fc.double({ min: 0, max: 0.4, noNaN: true }), (hz, noise) => {
        expect(eventsOf(still(60, noise, hz))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('passes over readings whose time does not rise and those that are no numbers', () => {
    const { accel } = set.recording;
    const broken = Array.from(accel.tMs).flatMap((tMs, i) => [
      [tMs, accel.x[i] ?? 0, accel.y[i] ?? 0, accel.z[i] ?? 0] as const,
      ...(i % 50 === 0
        ? ([
            [tMs - 5, 99, 99, 99],
            [tMs + 1, Number.NaN, 0, 0],
          ] as const)
        : []),
    ]);
    const column = (k: 0 | 1 | 2 | 3): Float64Array => Float64Array.from(broken, (row) => row[k]);
    const events = eventsOf({ name: 'broken', accel: { tMs: column(0), x: column(1), y: column(2), z: column(3) } });
    expect(events.map((event) => event.kind)).toEqual(plain.map((event) => event.kind));
  });

  it('hears again after a pause of minutes', () => {
    const { accel } = set.recording;
    const pauseMs = (accel.tMs[accel.tMs.length - 1] ?? 0) + 240_000;
    const twice = (values: Float64Array, offset: number): Float64Array =>
      Float64Array.from([...values, ...Array.from(values, (value) => value + offset)]);
    const both = {
      tMs: twice(accel.tMs, pauseMs),
      x: twice(accel.x, 0),
      y: twice(accel.y, 0),
      z: twice(accel.z, 0),
    };
    expect(repsOf(eventsOf({ name: 'twice', accel: both }))).toHaveLength(2 * repsOf(plain).length);
  });

  it('ends the set when the lifter walks away', () => {
    const away = makeSet(1043, { ...CONDITIONS.conventional, walkAway: 1, walkTo: 0 });
    const events = eventsOf(away.recording);
    const left = events.findIndex((event) => event.kind === 'barLeft');
    expect(left).toBeGreaterThan(-1);
    expect(repsOf(events.slice(0, left)).length).toBe(repsOf(events).length);
  });
});
