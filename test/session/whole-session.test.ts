// Owns one whole session on the built bytes, from the first run to the phone's screen, in both engines: what is felt is what
// the source says of the same readings, and what the phone shows is what was felt.
import { beforeAll, describe, expect, it } from 'vitest';
import { eccentricSeconds } from '../../shared/training/tally';
import type { Pulse } from '../../simulator/device/motor';
import type { Simulation } from '../../simulator/world/driver';
import { MOTOR_PULSE } from '../../watch/coach/motor-pulse';
import { repEntry } from '../../watch/coach/record';
import { arm, feed, firstRun, pageOf, tap, WORLDS, waitFor } from './drive';
import { type Said, saidOf } from './from-source';
import { heardFrom, type Recorded, recorded } from './recorded';

/** The sensor's first reading comes this long after it was started, ms. */
const SENSOR_STARTS_MS = 20;
/** Two counts may fall between the same two readings, and timers have whole ms. */
const TIMER_MS = 2;
/** Nearer than this to its true second a count is felt as that second, ms. How many are is for the score to say. */
const IN_TIME_MS = 150;

interface DoneSet {
  readonly recording: Recorded;
  readonly firstMs: number;
  readonly said: Said;
  /** While it was armed, without the one that says so and the one that ends it. */
  readonly felt: readonly Pulse[];
  readonly restTexts: readonly string[];
}

/** One set, to the rest after it. A recording that ends at the bar ends by a key. */
function doSet(sim: Simulation, start: string, name: string): DoneSet {
  const recording = recorded(name);
  const armedMs = arm(sim, start);
  const firstMs = armedMs + SENSOR_STARTS_MS;
  const heard = heardFrom(recording, firstMs);
  feed(sim, heard);
  sim.advanceTo(firstMs + recording.lengthMs);
  if (pageOf(sim) === 'set') sim.watch.press('SELECT');
  waitFor(sim, 'rest', 2000);
  const pulses = sim.watch.pulses().filter(({ fromMs }) => fromMs > armedMs + 500);
  return { recording, firstMs, said: saidOf(heard, armedMs), felt: pulses.slice(0, -1), restTexts: sim.watch.texts() };
}

/** Counts start where the source has them; pulses of one length each. */
function countsFelt(felt: readonly Pulse[], { counts }: Said): readonly (number | undefined)[] {
  return counts.map(({ tMs }) => felt.find(({ fromMs }) => Math.abs(fromMs - tMs) <= TIMER_MS)?.fromMs);
}

/** Pulses of each cue on the motor. */
const PULSES_OF = { count: 1, lockout: 1, brake: 2, fast: 2, dropped: 3 } as const;

describe.each(WORLDS)('a whole session on the built bytes, in %s', (_name, create) => {
  let sim: Simulation;
  let sets: readonly DoneSet[];
  let doneTexts: readonly string[];
  let listTexts: readonly string[];
  let sessionTexts: readonly string[];

  beforeAll(async () => {
    sim = await create({ stillHz: 0 });
    firstRun(sim);
    expect(pageOf(sim)).toBe('home');
    sets = [doSet(sim, 'Start', 'first-set-5-1008'), doSet(sim, 'Next set', 'coached-8-1102')];
    tap(sim, 'Finish');
    sim.advance(2000);
    doneTexts = sim.watch.texts();
    sim.phone.openSettings();
    sim.phone.press('Sessions');
    listTexts = sim.phone.texts();
    sim.phone.press('Show');
    sim.advance(10);
    sessionTexts = sim.phone.texts();
  });

  it('gives each count on the motor when the source says it', () => {
    for (const { felt, said } of sets) {
      expect(said.counts.length).toBeGreaterThanOrEqual(9);
      expect(countsFelt(felt, said)).not.toContain(undefined);
    }
  });

  it('plays nothing else: each pulse belongs to a cue, and only the last count of a way down is long', () => {
    for (const { felt, said } of sets) {
      const cues = said.announced.flatMap((one) => (one.kind === 'cue' ? [one.cue] : []));
      const pulses = cues.reduce((sum, { kind }) => sum + PULSES_OF[kind], 0);
      expect(felt.length).toBe(pulses);
      const long = felt.filter(({ fromMs, toMs }) => toMs - fromMs === MOTOR_PULSE.lastCountMs);
      expect(long.length).toBe(said.counts.filter(({ last }) => last).length);
    }
  });

  it('counts true seconds of the way down: most counts are in time, and those are felt in time', () => {
    const off = sets.flatMap(({ recording, firstMs, felt, said }) =>
      said.counts.map(({ count, tMs }, i) => {
        const pulseMs = (countsFelt(felt, said)[i] ?? Number.NaN) - firstMs;
        const rep = recording.truth.filter(({ descentStartMs }) => descentStartMs < tMs - firstMs).pop();
        return Math.abs(pulseMs - ((rep?.descentStartMs ?? Number.NaN) + count * 1000));
      }),
    );
    const inTime = off.filter((ms) => ms <= IN_TIME_MS);
    expect(off.every(Number.isFinite)).toBe(true);
    expect(inTime.length / off.length).toBeGreaterThan(0.6);
  });

  it('rests from what the source judged, which is no more than was lifted', () => {
    for (const { recording, said, restTexts } of sets) {
      const held = said.reps.filter(({ verdict }) => verdict === 'held').length;
      // A dropped last rep hangs on where the bins fall; how often is for the score to say.
      expect(said.reps.length).toBeLessThanOrEqual(recording.truth.length);
      expect(said.reps.length).toBeGreaterThanOrEqual(recording.truth.length - 1);
      expect(restTexts).toContain(`${held} of ${said.reps.length} held`);
    }
  });

  it('is on the phone, with the numbers of the source', () => {
    const reps = sets.flatMap(({ said }) => [...said.reps]);
    const held = reps.filter(({ verdict }) => verdict === 'held').length;
    expect(doneTexts).toContain('On the phone');
    expect(doneTexts).toContain(`${held} of ${reps.length} held`);
    expect(listTexts.filter((text) => text === 'Show')).toHaveLength(1);
    expect(listTexts).toContain('Deadlift · 60 kg');
    expect(listTexts).toContain(`${held} of ${reps.length} held`);

    const words = { held: '✓ Held', short: '~ Short', fast: '» Fast', dropped: '▼ Dropped' };
    let at = 0;
    for (const [index, { said }] of sets.entries()) {
      at = sessionTexts.indexOf(`Set ${index + 1}`, at);
      const rows = said.reps.flatMap((rep, i) => {
        const kept = repEntry(rep).rep;
        const seconds = eccentricSeconds(kept);
        const mps = kept.travelM / seconds;
        const speed = `about ${mps.toFixed(mps < 0.095 ? 2 : 1)} m/s`;
        return [`${i + 1}`, `${seconds.toFixed(1)} s`, words[rep.verdict], speed];
      });
      const card = [`Set ${index + 1}`, 'Weight: 60 kg', `Reps: ${said.reps.length}`, 'Target 3 s', ...rows];
      expect(sessionTexts.slice(at, at + card.length)).toEqual(card);
    }
  });

  it('has left nothing wrong behind', () => {
    expect(sim.problems()).toEqual([]);
    expect(sim.strayRejections()).toEqual([]);
    expect(sim.wrist.running()).toEqual([]);
    expect(sim.timers()).toEqual([]);
  });
});
