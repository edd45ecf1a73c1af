// Owns the way of a session to the phone when radio or phone fail, on the built bytes of either target: one session, once, and nothing lost.
import { describe, expect, it } from 'vitest';
import type { Simulation } from '../../simulator/world/driver';
import { arm, feed, finish, launch, ownProblems, pageOf, skipFirstRun, tap } from './drive';
import { heldByPhone, repsHeld } from './held-by-phone';
import { createPerson } from './person';
import { heardFrom, recorded } from './recorded';
import { TARGETS, type Target } from './targets';

const SET = recorded('coached-8-1102');
const SENSOR_STARTS_MS = 20;
const ENOUGH_MS = (SET.truth[1]?.floorContactMs ?? Number.NaN) + 1500;
const ON_PHONE = 'On the phone';

/** A set of two reps, up to Finish. */
function trained({ create, endKey }: Target, before: (sim: Simulation) => void = () => {}, phoneMs = 0): Simulation {
  const sim = create();
  skipFirstRun(sim);
  sim.advance(2000);
  const armedMs = arm(sim, 'Start');
  feed(sim, heardFrom(SET, armedMs + SENSOR_STARTS_MS));
  sim.advance(SENSOR_STARTS_MS + ENOUGH_MS);
  sim.wrist.unfeed();
  before(sim);
  finish(sim, phoneMs, endKey);
  return sim;
}

/** The screen is touched now and then, or the app would end. */
function wait(sim: Simulation, ms: number): void {
  createPerson(sim, 'BACK').stay(ms);
}

/** To the ms; a phone that is near holds it within seconds. */
function waitUntilHeld(sim: Simulation): void {
  for (let ms = 0; heldByPhone(sim).length === 0; ms += 1) {
    if (ms > 20_000) throw new Error('the phone does not come to hold the session');
    sim.advance(1);
  }
}

function expectOnce(sim: Simulation): void {
  expect(sim.watch.texts()).toContain(ON_PHONE);
  expect(repsHeld(sim)).toEqual([2]);
  // The next start finds nothing that is still to be sent.
  launch(sim);
  sim.advance(5000);
  expect(pageOf(sim)).toBe('home');
  expect(sim.watch.texts().join(' ')).toContain('Today: 2 of 2 held');
  expect(sim.watch.texts().join(' ')).not.toContain('Not on the phone');
  expect(repsHeld(sim)).toEqual([2]);
  expect(ownProblems(sim)).toEqual([]);
  expect(sim.strayRejections()).toEqual([]);
}

describe.each(TARGETS)('on $name', (target) => {
  describe('the radio', () => {
    it('is down at the end, then heals: the page that waits hands the session over', () => {
      const sim = trained(target, (it) => it.radio.set({ connected: false }));
      wait(sim, 90_000);
      expect(sim.watch.texts()).not.toContain(ON_PHONE);
      expect(heldByPhone(sim)).toEqual([]);
      sim.radio.set({ connected: true });
      sim.advance(3000);
      expectOnce(sim);
    });

    it('goes down with the answer on its way: the session is sent again, and is held once', () => {
      const sim = trained(target);
      waitUntilHeld(sim);
      sim.radio.set({ connected: false });
      sim.advance(1000);
      expect(sim.watch.texts()).not.toContain(ON_PHONE);
      sim.radio.set({ connected: true });
      wait(sim, 15_000);
      expectOnce(sim);
    });

    it.each(['toPhone', 'toWatch'] as const)('loses messages %s', (direction) => {
      for (const lost of [1, 2, 3, 4]) {
        const sim = trained(target, (it) => it.radio.loseNext(lost, direction));
        wait(sim, 120_000);
        expectOnce(sim);
      }
    });

    it('loses a third of all messages', () => {
      const sim = trained(target, (it) => it.radio.set({ lossRatio: 1 / 3 }));
      // Pauses grow to five minutes, and three messages of a talk must all arrive.
      for (let minute = 0; minute < 180 && !sim.watch.texts().includes(ON_PHONE); minute += 1) wait(sim, 60_000);
      sim.radio.set({ lossRatio: 0 });
      expectOnce(sim);
    });

    it('heals only after the app has ended: the next start hands the session over', () => {
      const sim = trained(target, (it) => it.radio.set({ connected: false }));
      sim.watch.exit();
      sim.radio.set({ connected: true });
      launch(sim);
      sim.advance(3000);
      expect(repsHeld(sim)).toEqual([2]);
      expect(sim.watch.texts().join(' ')).not.toContain('Not on the phone');
      expect(ownProblems(sim)).toEqual([]);
    });
  });

  it.each([20, 60, 100, 140, 180, 220, 260, 300])(
    'the page is left %i ms into the talk: the next one ends it',
    (ms) => {
      const sim = trained(target);
      sim.advance(ms);
      sim.watch.swipe('RIGHT');
      wait(sim, 30_000);
      expect(repsHeld(sim)).toEqual([2]);
      expect(sim.watch.texts().join(' ')).not.toContain('Not on the phone');
      expect(ownProblems(sim)).toEqual([]);
    },
  );

  describe('the phone', () => {
    it.each([1, 60, 100, 140, 180, 220])('ends its side service %i ms into the talk', (ms) => {
      const sim = trained(target);
      sim.advance(ms);
      sim.phone.killSideService();
      wait(sim, 60_000);
      expectOnce(sim);
    });

    it('ends its side service when it holds the session and its answer is lost: the next one holds it once', () => {
      const sim = trained(target);
      waitUntilHeld(sim);
      sim.phone.killSideService();
      sim.radio.set({ connected: false });
      sim.advance(100);
      sim.radio.set({ connected: true });
      wait(sim, 400_000);
      expectOnce(sim);
    });

    it('is asleep, then awake', () => {
      const sim = trained(target, (it) => it.phone.setAsleep(true));
      wait(sim, 30_000);
      expect(heldByPhone(sim)).toEqual([]);
      sim.phone.setAsleep(false);
      wait(sim, 90_000);
      expectOnce(sim);
    });

    it('has no room, then has: until then the watch keeps the session and says that it is kept', () => {
      const sim = trained(target, (it) => it.phone.setStorageCapacity(10));
      wait(sim, 20_000);
      expect(sim.watch.texts().join(' ')).toContain('Kept');
      expect(heldByPhone(sim)).toEqual([]);
      sim.watch.exit();
      sim.phone.setStorageCapacity(1e6);
      launch(sim);
      sim.advance(3000);
      expect(repsHeld(sim)).toEqual([2]);
      expect(sim.watch.texts().join(' ')).not.toContain('Not on the phone');
    });
  });

  it('three sessions without the phone arrive together, each once', () => {
    const sim = target.create();
    sim.radio.set({ connected: false });
    skipFirstRun(sim);
    for (let session = 0; session < 3; session += 1) {
      const first = session === 0;
      if (!first) tap(sim, 'Start');
      const armedMs = arm(sim, first ? 'Start' : 'Train anyway');
      feed(sim, heardFrom(SET, armedMs + SENSOR_STARTS_MS));
      sim.advance(SENSOR_STARTS_MS + ENOUGH_MS);
      sim.wrist.unfeed();
      finish(sim, 2000, target.endKey);
      // After the first one there is more to say.
      if (first) tap(sim, 'Next');
      tap(sim, 'Home');
    }
    expect(sim.watch.texts().join(' ')).toContain('Not on the phone yet: 3');
    sim.radio.set({ connected: true });
    sim.advance(5000);
    const held = heldByPhone(sim);
    expect(held.map(({ sets }) => sets.map(({ reps }) => reps.length))).toEqual([[2], [2], [2]]);
    expect(new Set(held.map(({ id }) => id)).size).toBe(3);
    expect(sim.watch.texts().join(' ')).not.toContain('Not on the phone');
    expect(ownProblems(sim)).toEqual([]);
  });
});
