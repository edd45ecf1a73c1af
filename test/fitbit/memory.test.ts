// Owns how much the built app holds between two readings, in an engine of ES5: that a set keeps within its room, that it does not grow with
// the readings, and that what is over is let go. Refuses code and strings, and to speak for a watch: records are an estimate, see held-by-app.ts.
import { createContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { becomeOldEngine } from '../../tools/fitbit/old-engine';
import { heardFrom, recorded } from '../session/recorded';
import { arm, endSet, finish, firstRun, tap } from './drive-fba';
import { contextName, type Held, heldByApp } from './held-by-app';
import { type FbaRun, runFba } from './run-fba';

const SET = recorded('story-5-1193');
const SENSOR_STARTS_MS = 20;

/** Bytes, of the 64 to 128 KB that code and data share. Counted on this set, rounded up to the next 2 KB. */
const MOST = {
  /** History, impacts and onset of what feels the bar. */
  typed: 14 * 1024,
  /** All of a set beside what home holds. */
  set: 32 * 1024,
  home: 6 * 1024,
  /** What an engine costs more that keeps no script, and runs a shared one anew for all that ask for it: in a set, and at home. */
  freedInSet: 6 * 1024,
  freedAtHome: 18 * 1024,
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

/** The engine's own, which is there before the app is. */
function emptyEngine(): Held {
  const name = contextName();
  const context = createContext({}, { name });
  becomeOldEngine(context);
  return heldByApp(context, name);
}

async function count(run: FbaRun): Promise<Counted> {
  const engine = emptyEngine();
  const held = (): Held => {
    const all = run.held();
    return {
      ...all,
      records: all.records - engine.records,
      fields: all.fields - engine.fields,
      bytes: all.bytes - engine.bytes,
    };
  };
  run.phone(true);
  await firstRun(run);
  const home = held();
  const firstMs = (await arm(run, 'Start')) + SENSOR_STARTS_MS;
  const { accel } = heardFrom(SET, firstMs);
  const set: Held[] = [];
  let fromMs = firstMs;
  for (const untilMs of [firstMs + 1, ...SET.truth.map(({ floorContactMs }) => firstMs + floorContactMs + 1000)]) {
    await run.feed(accel.filter(([tMs]) => tMs >= fromMs && tMs < untilMs));
    fromMs = untilMs;
    set.push(held());
  }
  await endSet(run);
  await arm(run, 'Next set');
  await run.feed(heardFrom(SET, run.time.clock.nowMs() + SENSOR_STARTS_MS).accel);
  const nextSet = held();
  await endSet(run);
  if (run.texts().includes('Keep it')) await tap(run, 'Keep it');
  await finish(run);
  expect(run.faults()).toEqual([]);
  return { home, set, nextSet, done: held() };
}

const lastOf = ({ set }: Counted): Held => set[set.length - 1] ?? expect.fail('no rep');

describe('what the app holds', () => {
  let kept: Counted;
  let freed: Counted;

  beforeAll(async () => {
    kept = await count(runFba({ scripts: 'kept' }));
    freed = await count(runFba({ scripts: 'freed' }));
  });

  it('in a set is within its room', () => {
    expect(lastOf(kept).typedBytes).toBeGreaterThan(0);
    expect(lastOf(kept).typedBytes).toBeLessThan(MOST.typed);
    expect(lastOf(kept).bytes - kept.home.bytes).toBeLessThan(MOST.set);
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
    expect(lastOf(freed).bytes - lastOf(kept).bytes).toBeGreaterThan(0);
    expect(lastOf(freed).bytes - lastOf(kept).bytes).toBeLessThan(MOST.freedInSet);
    expect(freed.home.bytes - kept.home.bytes).toBeLessThan(MOST.freedAtHome);
    // And of the pages that are gone nothing is left.
    expect(freed.done.bytes - freed.home.bytes).toBeLessThan(MOST.home);
  });
});
