// Owns how much the built app holds between two readings, in an engine of ES5: that a set keeps within its room, that it does not grow with
// the readings, and that what is over is let go. Refuses code and strings, and to speak for a watch: records are an estimate, see held-by-app.ts.
import { beforeAll, describe, expect, it } from 'vitest';
import { createDrivenClock } from '../../simulator/clock/driven-clock';
import { createRealm } from '../../simulator/device/realm';
import { createFitbitSimulation, type FitbitSimulation } from '../../simulator/fitbit/simulation';
import { createOldVmEngine, createVmEngine } from '../../simulator/world/vm';
import { SENSOR_STARTS_MS } from '../session/person';
import { heardFrom, recorded } from '../session/recorded';
import { fitbitPerson, optionsWith } from './drive-fba';
import { contextName, type Held, heldByApp } from './held-by-app';

const SET = recorded('story-5-1193');

/** Bytes, of the 64 to 128 KB that code and data share: counted on this set, and 2 %. */
const MOST = {
  /** Hypotheses, history, impacts and onset of what feels the bar. */
  typed: 16_300,
  /** All that the app holds in a set, whether the engine keeps scripts or not. */
  set: 27_200,
  home: 5900,
  /** What an engine costs more at home that keeps no script, and runs a shared one anew for all that ask for it. */
  freedAtHome: 13_400,
} as const;
/** A rep in the journal: its record, and a list's place for it. */
const OF_A_REP = { records: 1, fields: 9 } as const;
/** Timers under way and what they will do. */
const UNDER_WAY = { records: 6, fields: 30 } as const;
/** Tables of numbers in scripts that stay. */
const TABLES_BYTES = 64;

interface Counted {
  readonly home: Held;
  /** After the first reading, and after each rep. */
  readonly set: readonly Held[];
  readonly nextSet: Held;
  readonly done: Held;
}

interface Watched {
  readonly sim: FitbitSimulation;
  readonly held: () => Held;
}

/** A world whose watch's engine can be looked into. */
function watched(scripts: 'kept' | 'freed'): Watched {
  const name = contextName();
  let engine: ReturnType<typeof createOldVmEngine> | undefined;
  const sim = createFitbitSimulation(optionsWith({ scripts }), (world) => {
    if (world === 'phone') return createVmEngine();
    engine = createOldVmEngine(name);
    return engine;
  });
  const held = (): Held => heldByApp(engine?.context ?? expect.fail('the app was never opened'), name);
  return { sim, held };
}

/** The engine's own, and the simulator's in it, which is there before the app is. */
function emptyEngine(): Held {
  const name = contextName();
  const engine = createOldVmEngine(name);
  const clock = createDrivenClock(0, () => {});
  createRealm({ engine, clock, onStray() {}, random: () => 0, likeAWatch: false });
  return heldByApp(engine.context, name);
}

function count({ sim, held: heldNow }: Watched): Counted {
  const engine = emptyEngine();
  const held = (): Held => {
    const all = heldNow();
    return {
      ...all,
      records: all.records - engine.records,
      fields: all.fields - engine.fields,
      bytes: all.bytes - engine.bytes,
    };
  };
  const person = fitbitPerson(sim);
  person.firstRun();
  const home = held();
  person.arm('Start');
  const firstMs = sim.nowMs() + SENSOR_STARTS_MS;
  const { accel } = heardFrom(SET, firstMs);
  const set: Held[] = [];
  let fromMs = firstMs;
  for (const untilMs of [firstMs + 1, ...SET.truth.map(({ floorContactMs }) => firstMs + floorContactMs + 1000)]) {
    sim.wrist.play(
      'Accelerometer',
      accel.filter(([tMs]) => tMs >= fromMs && tMs < untilMs),
    );
    fromMs = untilMs;
    set.push(held());
  }
  person.endSet();
  person.arm('Next set');
  person.lift(SET);
  const nextSet = held();
  person.endSet();
  person.finish();
  expect(sim.problems()).toEqual([]);
  return { home, set, nextSet, done: held() };
}

const lastOf = ({ set }: Counted): Held => set[set.length - 1] ?? expect.fail('no rep');

describe('what the app holds', () => {
  let kept: Counted;
  let freed: Counted;

  beforeAll(() => {
    kept = count(watched('kept'));
    freed = count(watched('freed'));
  });

  it('in a set is within its room', () => {
    expect(lastOf(kept).typedBytes).toBeGreaterThan(0);
    expect(lastOf(kept).typedBytes).toBeLessThan(MOST.typed);
    for (const one of [kept, freed]) expect(lastOf(one).bytes).toBeLessThan(MOST.set);
    expect(kept.home.bytes).toBeLessThan(MOST.home);
  });

  it('does not grow with the readings, but by each rep for the journal', () => {
    const [, afterFirst, ...later] = kept.set;
    expect(later).toHaveLength(SET.truth.length - 1);
    later.forEach((held, i) => {
      expect([held.typedArrays, held.typedBytes]).toEqual([afterFirst?.typedArrays, afterFirst?.typedBytes]);
      expect(held.records - (afterFirst?.records ?? 0)).toBeLessThanOrEqual(
        UNDER_WAY.records + OF_A_REP.records * (i + 1),
      );
      expect(held.fields - (afterFirst?.fields ?? 0)).toBeLessThanOrEqual(UNDER_WAY.fields + OF_A_REP.fields * (i + 1));
    });
  });

  it('is let go with the page: the next set has as much room as the first, and none of it is left when all is done', () => {
    for (const one of [kept, freed]) {
      // The set before is in the journal, which is read whole.
      const journal = OF_A_REP.fields * SET.truth.length + 20;
      expect(one.nextSet.typedBytes).toBe(lastOf(one).typedBytes);
      expect(one.nextSet.fields - lastOf(one).fields).toBeLessThanOrEqual(journal);
      expect(one.done.typedBytes).toBeLessThan(TABLES_BYTES);
    }
  });

  it('is more where the engine keeps no script that was run, but not without bounds', () => {
    expect(freed.home.bytes).toBeGreaterThan(kept.home.bytes);
    expect(freed.home.bytes - kept.home.bytes).toBeLessThan(MOST.freedAtHome);
    // And of the pages that are gone nothing is left.
    expect(freed.done.bytes - freed.home.bytes).toBeLessThan(MOST.home);
  });
});
