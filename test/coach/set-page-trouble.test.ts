// Owns what the set page does where something is missing or ends: a watch that cannot feel the bar, a page that was killed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFakePorts, leftBehind } from '../fakes/fake-ports';
import { writeSet } from './begin-session';
import { armed, begun, number, reps, scriptRep, session, stage } from './staged-set';

describe('a watch that cannot feel the bar', () => {
  it('without an accelerometer leads to the metronome and leaves no trace of a set', () => {
    const { fake } = stage(begun({ hasAccelerometer: false }));
    expect(fake.went()).toEqual({ page: 'metronome', parameter: 'noSensor' });
    expect(session(fake).sets).toEqual([]);
  });

  it('that reads too seldom says how often, and its empty set gives way to the next', () => {
    const { fake, page } = armed();
    fake.still(3500, 80);
    expect(fake.went()).toEqual({ page: 'metronome', parameter: 'rateTooLow:12' });
    page.close();
    expect(leftBehind(fake)).toEqual([]);
    const again = armed(createFakePorts({ store: fake.store, fakeTimers: fake.fakeTimers }));
    again.fake.still(3500);
    expect(session(again.fake).sets.length).toBe(1);
  });

  it('at 25 readings a second is quick enough, at 200 not too quick', () => {
    for (const everyMs of [40, 5]) {
      const { fake } = armed();
      fake.still(4000, everyMs);
      expect(fake.went()).toBeUndefined();
    }
  });

  it('says so when the readings cease, and that they come again', () => {
    const { fake } = armed();
    fake.still(4000);
    fake.fakeTimers.advance(2100);
    expect(number(fake).caption).toBe('Sensor is silent');
    fake.still(200);
    expect(number(fake).caption).toBe('Ready: lift');
  });
});

describe('a page that was killed', () => {
  it('goes on in the same set: the next reps count on top', () => {
    const before = begun();
    writeSet(before, [3, 3], { end: false });
    const { fake, motion, armedMs } = armed(createFakePorts({ store: before.store, fakeTimers: before.fakeTimers }));
    expect(number(fake)).toMatchObject({ number: '2', mark: { verdict: 'held' } });
    scriptRep(motion, armedMs, 3000);
    fake.still(8000);
    expect(number(fake).number).toBe('3');
    expect(session(fake).sets.map((set) => set.reps.length)).toEqual([3]);
  });

  it('loses nothing and leaves nothing, whenever it is closed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(20, 40, 47), (closeMs, everyMs) => {
        const { fake, motion, armedMs, page } = stage();
        scriptRep(motion, armedMs, 3000);
        scriptRep(motion, armedMs + 7000, 1500);
        motion.at(armedMs + 14_000, [{ kind: 'barLeft', tMs: armedMs + 13_000, atMs: armedMs + 14_000 }]);
        fake.still(closeMs, everyMs);
        const certain = motion.heard.reduce((last, heard) => (heard.heard === 'accel' ? heard.tMs : last), 0);
        page.close();
        expect(leftBehind(fake)).toEqual([]);
        const due = [armedMs + 6600, armedMs + 12_100].filter((atMs) => atMs <= certain).length;
        expect(reps(fake)).toBe(due);
        const from = fake.log.length;
        fake.still(5000);
        expect(fake.log.length).toBe(from);
      }),
      { numRuns: 60 },
    );
  });
});
