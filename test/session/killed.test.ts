// Owns what is left of a set when page, app or watch die in it, on the built bytes of either target: every finished rep, once.
import { describe, expect, it } from 'vitest';
import type { Simulation } from '../../simulator/world/driver';
import { arm, feed, finish, GET_READY_MS, launch, pageOf, skipFirstRun, tap, WORLDS, waitFor } from './drive';
import { heldByPhone, repsHeld } from './held-by-phone';
import { after, heardFrom, recorded } from './recorded';
import { TARGETS, ZEPP } from './targets';

const SET = recorded('coached-8-1102');
/** From the last reading of a part to the first of the next, and from arming to the first reading, ms. */
const SENSOR_STARTS_MS = 20;
/** After the plates touch the floor: so long until the bar lies there, ms. */
const SETTLED_MS = 500;

const floorContact = (rep: number): number => SET.truth[rep - 1]?.floorContactMs ?? Number.NaN;
const descent = (rep: number): number => SET.truth[rep - 1]?.descentStartMs ?? Number.NaN;

/** Feeds the set from `fromMs` of it up to `toMs`, or to its end. */
function lift(sim: Simulation, fromMs: number, toMs = SET.lengthMs): void {
  const startMs = sim.nowMs() + SENSOR_STARTS_MS;
  feed(sim, heardFrom(after(SET, fromMs), startMs));
  sim.advanceTo(startMs + toMs - fromMs);
  sim.wrist.unfeed();
}

/** `afterMs` within the set, and where the lifter goes on with it: a bar that was in the hands is put down first. */
const MOMENTS = [
  { moment: 'armed, before the first rep', killMs: 1000, kept: 0, goesOnMs: 0, more: 8 },
  { moment: 'the bar up in the first rep', killMs: 4500, kept: 0, goesOnMs: floorContact(1) + SETTLED_MS, more: 7 },
  { moment: 'the bar up', killMs: descent(4) - 1000, kept: 3, goesOnMs: floorContact(4) + SETTLED_MS, more: 4 },
  { moment: 'going down', killMs: descent(6) + 1500, kept: 5, goesOnMs: floorContact(6) + SETTLED_MS, more: 2 },
  { moment: 'between two reps', killMs: floorContact(5) + 1500, kept: 5, goesOnMs: floorContact(5) + 1500, more: 3 },
] as const;

describe.each(TARGETS)('on $name', (target) => {
  describe.each(MOMENTS)('killed: $moment', ({ killMs, kept, goesOnMs, more }) => {
    // Fitbit OS knows no pages: all of the app ends, as below.
    if (target.endKey === ZEPP.endKey)
      it('the page begins again by itself, and the rest of the reps count on top', () => {
        const sim = target.create();
        skipFirstRun(sim);
        arm(sim, 'Start');
        lift(sim, 0, killMs);
        sim.watch.killPage();
        sim.advance(GET_READY_MS);
        expect(pageOf(sim)).toBe('set');
        expect(sim.watch.texts()).toContain(`${kept}`);
        lift(sim, goesOnMs);
        finish(sim, 2000, target.endKey);
        expect(repsHeld(sim)).toEqual([kept + more]);
        expect(sim.problems()).toEqual([]);
      });

    it('the battery is pulled: the next start offers to go on, and the rest of the reps count on top', () => {
      const sim = target.create();
      skipFirstRun(sim);
      arm(sim, 'Start');
      lift(sim, 0, killMs);
      sim.watch.kill();
      sim.advance(60_000);
      expect(sim.timers()).toEqual([]);
      launch(sim);
      expect(sim.watch.texts()).toContain('Still open');
      expect(sim.watch.texts().join(' ')).toContain(`reps ${kept}.`);
      arm(sim, 'Go on');
      expect(sim.watch.texts()).toContain(`${kept}`);
      lift(sim, goesOnMs);
      finish(sim, 2000, target.endKey);
      expect(repsHeld(sim)).toEqual([kept + more]);
      expect(sim.problems()).toEqual([]);
    });
  });

  it('killed while getting ready: the next start goes on to the set, and ending it leaves no session', () => {
    const sim = target.create();
    skipFirstRun(sim);
    tap(sim, 'Start');
    sim.advance(2000);
    sim.watch.kill();
    launch(sim);
    arm(sim, 'Go on');
    lift(sim, 0, floorContact(1) + 1500);
    finish(sim, 2000, target.endKey);
    expect(repsHeld(sim)).toEqual([1]);

    tap(sim, 'Next', 'Home', 'Start', 'Train anyway');
    sim.watch.kill();
    launch(sim);
    tap(sim, 'End it');
    sim.advance(5000);
    expect(pageOf(sim)).toBe('home');
    expect(sim.watch.texts()).toContain('Start');
    expect(repsHeld(sim)).toEqual([1]);
    expect(sim.problems()).toEqual([]);
  });

  describe('the battery dies inside the journal line of the third rep', () => {
    const LINE_BYTES = lengthOfThirdRep();

    function lengthOfThirdRep(): number {
      const sim = target.create();
      skipFirstRun(sim);
      arm(sim, 'Start');
      lift(sim, 0, floorContact(3) + 1500);
      const lines = sim.disk.readText('journal.txt')?.split('\n') ?? [];
      return (lines[lines.length - 1]?.length ?? 0) + 1;
    }

    it.each([0, 1, 2, Math.floor(LINE_BYTES / 2), LINE_BYTES - 1, LINE_BYTES])('after %i bytes', (bytes) => {
      const sim = target.create();
      skipFirstRun(sim);
      arm(sim, 'Start');
      lift(sim, 0, floorContact(2) + 1500);
      sim.disk.tearNextWrite(bytes);
      lift(sim, floorContact(2) + 1500, floorContact(3) + 1500);
      expect(sim.watch.appRunning()).toBe(false);
      // A line that lacks nothing is a rep, whatever came of the write.
      const kept = bytes === LINE_BYTES ? 3 : 2;
      launch(sim);
      expect(sim.watch.texts().join(' ')).toContain(`reps ${kept}.`);
      arm(sim, 'Go on');
      lift(sim, floorContact(4) + SETTLED_MS);
      finish(sim, 2000, target.endKey);
      expect(repsHeld(sim)).toEqual([kept + 4]);
      expect(sim.problems()).toEqual([]);
    });
  });

  describe('killed after the set', () => {
    function oneSet(): Simulation {
      const sim = target.create();
      skipFirstRun(sim);
      arm(sim, 'Start');
      lift(sim, 0, floorContact(2) + 1500);
      sim.watch.press(target.endKey);
      waitFor(sim, 'rest', 2000);
      return sim;
    }

    it('while resting: the rest goes on with its own time, and the next set in the same session', () => {
      const sim = oneSet();
      const before = sim.nowMs();
      const left = clockOf(sim);
      sim.watch.kill();
      sim.advance(30_000);
      launch(sim);
      tap(sim, 'Go on');
      expect(pageOf(sim)).toBe('rest');
      expect(Math.abs(left - clockOf(sim) - (sim.nowMs() - before) / 1000)).toBeLessThanOrEqual(1);
      arm(sim, 'Next set');
      lift(sim, 0, floorContact(1) + 1500);
      finish(sim, 2000, target.endKey);
      expect(repsHeld(sim)).toEqual([2, 1]);
      expect(sim.problems()).toEqual([]);
    });

    it('done, before the phone has it: the next start hands it over, once', () => {
      const sim = oneSet();
      sim.radio.set({ connected: false });
      tap(sim, 'Finish');
      expect(sim.watch.texts()).toContain('Kept, waits for the phone');
      sim.watch.kill();
      sim.advance(60_000);
      sim.radio.set({ connected: true });
      launch(sim);
      sim.advance(2000);
      expect(repsHeld(sim)).toEqual([2]);
      expect(heldByPhone(sim)[0]?.endedMs).toBeDefined();
      // Confirmed: nothing is sent again while the screen is lit.
      const sent = sim.radio.messages().length;
      sim.advance(10_000);
      expect(sim.radio.messages().length).toBe(sent);
      expect(sim.problems()).toEqual([]);
    });
  });
});

it.each(WORLDS)('the app is killed between two reps, in %s', async (_name, create) => {
  const sim = await create({ stillHz: 0 });
  skipFirstRun(sim);
  arm(sim, 'Start');
  lift(sim, 0, floorContact(2) + 1500);
  sim.watch.kill();
  launch(sim);
  arm(sim, 'Go on');
  lift(sim, floorContact(2) + 1500);
  finish(sim);
  expect(repsHeld(sim)).toEqual([8]);
  expect(sim.problems()).toEqual([]);
});

/** Seconds that the rest page shows. */
function clockOf(sim: Simulation): number {
  const shown = sim.watch.texts().find((text) => /^\d+:\d\d$/.test(text)) ?? '';
  const [minutes, seconds] = shown.split(':').map(Number);
  return (minutes ?? Number.NaN) * 60 + (seconds ?? Number.NaN);
}
