// Owns a whole made set through the set page with the real detector: what is felt, shown and kept is what a live set says.
import { expect, it } from 'vitest';
import { createMotion } from '../../shared/motion/any-motion';
import type { Announced } from '../../watch/coach/announced';
import { hapticPattern } from '../../watch/coach/haptic-pattern';
import { openJournal } from '../../watch/coach/journal';
import { createLiveSet } from '../../watch/coach/live-set';
import { createSetPage } from '../../watch/coach/pages/set';
import { createFakePorts, leftBehind } from '../fakes/fake-ports';
import { CONDITIONS, type MadeSet, makeSet } from '../maker/make-set';
import { beginSession } from './begin-session';

const MADE = makeSet(1008, { ...CONDITIONS.conventionalCoached, walkTo: 1, walkAway: 1 });

/** The first reading, of either sensor, comes a moment after the sensor was started. */
const SENSOR_STARTS_MS = 300;

/** Both sensors in the order of their times, the gyroscope first. */
function readings(made: MadeSet): readonly { tMs: number; gyro: boolean; x: number; y: number; z: number }[] {
  const { accel, gyro } = made.recording;
  const rows = (axes: typeof accel, isGyro: boolean) =>
    [...axes.tMs].map((tMs, i) => ({ tMs, gyro: isGyro, x: axes.x[i] ?? 0, y: axes.y[i] ?? 0, z: axes.z[i] ?? 0 }));
  const all = [...rows(accel, false), ...(gyro === undefined ? [] : rows(gyro, true))];
  return all.sort((a, b) => a.tMs - b.tMs || Number(b.gyro) - Number(a.gyro));
}

function throughLiveSet(made: MadeSet, armedMs: number): readonly Announced[] {
  const announced: Announced[] = [];
  const live = createLiveSet({
    lift: made.lift,
    targetSeconds: 3,
    onAnnounced: (said) => announced.push(said),
    motion: createMotion,
  });
  const startMs = armedMs + SENSOR_STARTS_MS;
  live.motorOn(armedMs, hapticPattern('ready', 'strong').spanMs);
  for (const { tMs, gyro, x, y, z } of readings(made)) {
    const dueMs = live.nextDueMs();
    if (dueMs !== undefined && dueMs <= startMs + tMs) live.giveDue(dueMs);
    if (gyro) live.pushGyro(startMs + tMs, x, y, z);
    else live.pushAccel(startMs + tMs, x, y, z);
    if (announced[announced.length - 1]?.kind === 'set') break;
  }
  return announced;
}

it('a made set is felt, shown and kept as the live set says it, and ends by itself', () => {
  const fake = createFakePorts();
  beginSession(fake);
  const page = createSetPage(fake, undefined, createMotion);
  page.open();
  fake.fakeTimers.advance(5000);
  const armedMs = fake.clock.nowMs();
  const startMs = armedMs + SENSOR_STARTS_MS;
  for (const { tMs, gyro, x, y, z } of readings(MADE)) {
    fake.fakeTimers.advanceTo(startMs + tMs);
    if (gyro) fake.readGyro(x, y, z);
    else fake.read(x, y, z);
  }
  fake.fakeTimers.advance(2000);

  const announced = throughLiveSet(MADE, armedMs);
  const cues = announced.flatMap((said) => (said.kind === 'cue' ? [said.cue] : []));
  const counts = (from: readonly { kind: string; tMs: number }[]) =>
    from.filter(({ kind }) => kind === 'count').map(({ tMs }) => tMs - startMs);
  const felt = fake.log.flatMap((deed) =>
    deed.did === 'play' ? [{ kind: deed.word.replace('lastCount', 'count'), tMs: deed.tMs }] : [],
  );
  expect(counts(felt).length).toBeGreaterThanOrEqual(3 * 3);
  expect(counts(felt)).toEqual(counts(cues));
  expect(felt.filter(({ kind }) => !['ready', 'setOver', 'restOver'].includes(kind)).length).toBe(cues.length);

  const kept = openJournal(fake.store).state().open?.session.sets ?? [];
  const said = announced.flatMap((one) => (one.kind === 'rep' ? [one.rep] : []));
  expect(said.length).toBe(MADE.reps.length);
  expect(kept[0]?.reps.map(({ verdict }) => verdict)).toEqual(said.map(({ verdict }) => verdict));
  expect(kept[0]?.endedMs).toBeDefined();
  expect(fake.went()?.page).toBe('rest');

  const shownMs = fake.log.flatMap((deed) => (deed.did === 'show' ? [deed.tMs] : []));
  const closest = shownMs.slice(1).reduce((least, tMs, i) => Math.min(least, tMs - (shownMs[i] ?? 0)), Infinity);
  expect(closest).toBeGreaterThanOrEqual(100);
  page.close();
  expect(leftBehind(fake)).toEqual([]);
});
