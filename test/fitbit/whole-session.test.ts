// Owns one whole session on the built Fitbit bytes, from the first run to the phone's log, in an engine of ES5: whether the engine keeps the
// scripts of pages that are gone or not, whether the battery dies in it or not, and that nothing is left running.
import { describe, expect, it } from 'vitest';
import { chunkName } from '../../tools/fitbit/chunk-graph';
import { after, heardFrom, recorded } from '../session/recorded';
import { arm, endSet, finish, firstRun, tap } from './drive-fba';
import type { Shake } from './fakes/fake-haptics';
import { type FbaRun, runFba } from './run-fba';

const SET = recorded('story-5-1193');
const SENSOR_STARTS_MS = 20;
/** Nearer than this to its true second a count is felt as that second, ms: as on the other platform. */
const IN_TIME_MS = 150;
const NOTHING = { timers: 0, sensor: false, motor: false, light: false };

/** Lifts what lies between two moments of the recording, from now on. Gives when its first reading was. */
async function lift(run: FbaRun, fromMs: number, toMs = Number.POSITIVE_INFINITY): Promise<number> {
  const firstMs = run.time.clock.nowMs() + SENSOR_STARTS_MS;
  const { accel } = heardFrom(after(SET, fromMs), firstMs);
  await run.feed(accel.filter(([tMs]) => tMs < firstMs + toMs - fromMs));
  return firstMs;
}

const floorContact = (rep: number): number => SET.truth[rep - 1]?.floorContactMs ?? Number.NaN;

function sessionsOf({ log }: FbaRun) {
  return log.list().map((entry) => {
    if (entry.kind !== 'session') throw new Error(`the phone holds what it cannot read: ${entry.kind}`);
    return entry.session;
  });
}

const verdictsOf = (run: FbaRun) =>
  sessionsOf(run).map(({ sets }) => sets.map(({ reps }) => reps.map((r) => r.verdict)));

/** How far each shake that begins in a way down is from the whole second of it that is nearest, ms. */
function offTheSecond(shakes: readonly Shake[], firstMs: number): readonly number[] {
  return SET.truth.flatMap(({ descentStartMs, floorContactMs }) =>
    shakes
      .map(({ fromMs }) => fromMs - firstMs)
      .filter((ms) => ms > descentStartMs + IN_TIME_MS && ms < floorContactMs - IN_TIME_MS)
      .map((ms) => Math.abs(ms - descentStartMs - 1000 * Math.round((ms - descentStartMs) / 1000))),
  );
}

describe.each([
  { scripts: 'kept', hapticsLoop: false },
  { scripts: 'freed', hapticsLoop: true },
] as const)(
  'a whole session; scripts that were run are $scripts, the motor goes on by itself: $hapticsLoop',
  (engine) => {
    it('goes from the first run to the phone, and leaves nothing running', async () => {
      const run = runFba(engine);
      run.phone(true);
      await firstRun(run);
      expect(run.texts()).toContain('Start');
      // The platform may end an app that only shows the day.
      expect(run.running()).toEqual(NOTHING);

      await arm(run, 'Start');
      expect(run.running()).toMatchObject({ sensor: true, light: true });
      const firstMs = await lift(run, 0);
      const off = offTheSecond(run.fakes().haptics.shakes(), firstMs);
      expect(off.length).toBeGreaterThanOrEqual(8);
      expect(off.filter((ms) => ms <= IN_TIME_MS).length / off.length).toBeGreaterThan(0.6);

      await endSet(run);
      expect(run.texts()).toEqual(expect.arrayContaining(['3 of 5 held', 'Set 1 of 3', 'Next set']));
      expect(run.running()).toMatchObject({ sensor: false, motor: false, light: true });
      await finish(run);
      expect(run.texts()).toEqual(expect.arrayContaining(['3 of 5 held', 'On the phone']));
      expect(run.running()).toEqual(NOTHING);

      expect(verdictsOf(run)).toEqual([[['held', 'fast', 'held', 'dropped', 'held']]]);
      expect(sessionsOf(run)[0]?.endedMs).toBeDefined();
      run.leave();
      expect(run.running()).toEqual(NOTHING);
      expect(run.fakes().radio.listeners()).toBe(0);
      expect(run.faults()).toEqual([]);

      const names = run.scriptsRun().map(chunkName);
      // A second start would be a second app.
      expect(names.filter((name) => name === 'start')).toHaveLength(1);
      expect(new Set(names).size === names.length).toBe(engine.scripts === 'kept');
      // What was never shown was never asked for.
      expect(names).not.toContain('set-bow');
    });

    it('goes on where the battery died in it, and waits for a phone that is away', async () => {
      const run = runFba(engine);
      await firstRun(run);
      await arm(run, 'Start');
      const cutMs = floorContact(2) + 1500;
      await lift(run, 0, cutMs);
      run.kill();
      const heardBefore = run.fakes().haptics.log.length;
      const dead = run.fakes();
      await run.time.run(60_000);
      expect(dead.haptics.log).toHaveLength(heardBefore);

      await run.start();
      expect(run.texts()).toContain('Still open');
      await arm(run, 'Go on');
      expect(run.texts()).toContain('2');
      await lift(run, cutMs);
      await endSet(run);
      await finish(run);
      expect(run.texts()).toContain('Kept, waits for the phone');
      expect(sessionsOf(run)).toEqual([]);

      run.kill();
      run.phone(true);
      await run.start();
      await run.time.run(5000);
      expect(verdictsOf(run)).toEqual([[['held', 'fast', 'held', 'dropped', 'held']]]);
      expect(run.texts().join(' ')).toContain('Today: 3 of 5 held');
      // Held there: not sent again.
      const sent = run.fakes().radio.transfers.length;
      await run.time.run(60_000);
      expect(run.fakes().radio.transfers).toHaveLength(sent);
      expect(await run.press()).toBe(false);
      run.leave();
      expect(run.running()).toEqual(NOTHING);
      expect(run.faults()).toEqual([]);
    });
  },
);

it.each([
  ['armed', async (run: FbaRun): Promise<void> => void (await lift(run, 0, floorContact(1) - 1000))],
  ['resting', endSet],
  [
    'asked for a weight',
    async (run: FbaRun): Promise<void> => {
      await endSet(run);
      await tap(run, 'Edit');
    },
  ],
] as const)('the platform ends the app while it is %s: nothing of it runs on', async (_what, before) => {
  const run = runFba();
  await firstRun(run);
  await arm(run, 'Start');
  await lift(run, 0, floorContact(1) + 1500);
  await before(run);
  run.leave();
  const { log } = run.fakes().haptics;
  const deeds = log.length;
  expect(run.running()).toEqual(NOTHING);
  await run.time.run(300_000);
  expect(log.slice(deeds)).toEqual([]);
  expect(run.faults()).toEqual([]);
});
