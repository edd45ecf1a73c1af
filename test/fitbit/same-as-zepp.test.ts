// Owns that a session is the same record on both platforms, built bytes beside built bytes, on the same readings: field by field, and where
// not, by how much and why.
import { describe, expect, it } from 'vitest';
import { readSession, writeSession } from '../../shared/sync/session-wire';
import type { Session, SessionRep } from '../../shared/training/session';
import { firstRun as firstRunZepp, inVm, arm as onZepp, tap as tapZepp, feed as toZepp } from '../session/drive';
import { heldByPhone } from '../session/held-by-phone';
import { heardFrom, type Recorded, recorded } from '../session/recorded';
import { arm, endSet, finish, firstRun } from './drive-fba';
import { runFba } from './run-fba';

/** The sensor's first reading comes this long after it was started, ms. */
const SENSOR_STARTS_MS = 20;

/** What may differ by what the two watches are, of any rep. Found on these recordings, rounded up. */
const LATE = { ms: 400, travelM: 0.1 } as const;

const CASES: readonly { readonly name: string; readonly what: string }[] = [
  { name: 'story-5-1193', what: 'held, fast and dropped' },
  { name: 'first-set-5-1008', what: 'a first set' },
  { name: 'coached-8-1102', what: 'eight reps' },
  { name: 'touch-and-go-6-1203', what: 'touch and go' },
  { name: 'given-up-4-1405', what: 'a rep given up' },
  { name: 'loose-strap-5-1506', what: 'a loose strap' },
  { name: '25hz-5-1607', what: 'half the rate' },
  { name: 'romanian-5-1304', what: 'a lift that this set is not for' },
  { name: 'no-lift-0-1708', what: 'anything but lifting' },
];

/** Times from its start, and not its name, which chance made. */
function recordOf(session: Session | undefined): Omit<Session, 'id'> {
  if (session === undefined) throw new Error('the phone holds no session');
  const { id, startedMs, ...rest } = session;
  const since = (ms: number): number => ms - startedMs;
  const ended = ({ endedMs }: { readonly endedMs?: number }) =>
    endedMs === undefined ? {} : { endedMs: since(endedMs) };
  expect(id).not.toBe('');
  return {
    ...rest,
    startedMs: 0,
    ...ended(session),
    sets: session.sets.map((set) => ({
      ...set,
      startedMs: since(set.startedMs),
      ...ended(set),
      reps: set.reps.map((rep) => ({
        ...rep,
        liftOffMs: since(rep.liftOffMs),
        lockoutMs: since(rep.lockoutMs),
        descentStartMs: since(rep.descentStartMs),
        floorContactMs: since(rep.floorContactMs),
      })),
    })),
  };
}

function fromZepp(recording: Recorded, sensors: { readonly Gyroscope: boolean }): Omit<Session, 'id'> {
  const sim = inVm({ stillHz: 0, sensors });
  firstRunZepp(sim);
  sim.advance(1000);
  const armedMs = onZepp(sim, 'Start');
  toZepp(sim, heardFrom(recording, armedMs + SENSOR_STARTS_MS));
  sim.advanceTo(armedMs + SENSOR_STARTS_MS + recording.lengthMs);
  if (sim.wrist.running().length > 0) sim.watch.press('SELECT');
  if (sim.watch.texts().includes('Press again to end')) sim.watch.press('SELECT');
  sim.advance(2000);
  if (sim.watch.texts().includes('Keep it')) tapZepp(sim, 'Keep it');
  tapZepp(sim, 'Finish');
  sim.advance(3000);
  return recordOf(heldByPhone(sim)[0]);
}

/** @param batch readings that come together; as the app asks for them where absent. */
async function fromFitbit(recording: Recorded, batch?: number): Promise<Omit<Session, 'id'>> {
  const run = runFba();
  run.phone(true);
  await firstRun(run);
  const armedMs = await arm(run, 'Start');
  await run.feed(heardFrom(recording, armedMs + SENSOR_STARTS_MS).accel, batch);
  await endSet(run);
  await finish(run);
  expect(run.faults()).toEqual([]);
  const [entry] = run.log.list();
  const session = entry?.kind === 'session' ? entry.session : undefined;
  // As it came over the air it is what the phone of the other platform would read.
  if (session !== undefined) expect(readSession(writeSession(session))).toEqual({ kind: 'session', session });
  return recordOf(session);
}

const repsOf = ({ sets }: Omit<Session, 'id'>): readonly SessionRep[] => sets.flatMap(({ reps }) => reps);
const withoutReps = (record: Omit<Session, 'id'>) => ({
  ...record,
  sets: record.sets.map(({ reps, ...set }) => ({ ...set, reps: reps.length })),
});

/** The most that any rep differs. */
function apart(
  one: Omit<Session, 'id'>,
  other: Omit<Session, 'id'>,
): { readonly ms: number; readonly travelM: number } {
  const others = repsOf(other);
  let [ms, travelM] = [0, 0];
  repsOf(one).forEach((rep, i) => {
    const its = others[i];
    if (its === undefined) return;
    for (const field of ['liftOffMs', 'lockoutMs', 'descentStartMs', 'floorContactMs'] as const)
      ms = Math.max(ms, Math.abs(rep[field] - its[field]));
    travelM = Math.max(travelM, Math.abs(rep.travelM - its.travelM));
  });
  return { ms, travelM };
}

describe.each(CASES)('$what: $name', ({ name }) => {
  const recording = recorded(name);
  const zepp = fromZepp(recording, { Gyroscope: false });

  it('is the same record, every field, where each reading comes by itself and no gyroscope helps', async () => {
    expect(await fromFitbit(recording, 1)).toEqual(zepp);
  });

  // Readings come in batches, 100 ms each: a cue whose moment lies within one is played at its end. The motor then shakes other readings
  // than on Zepp, and those that it shakes count for less: edges and travel move a little.
  it('has the same sets, reps and verdicts in batches, as the sensor gives them; no edge moves far', async () => {
    const fitbit = await fromFitbit(recording);
    expect(withoutReps(fitbit)).toEqual(withoutReps(zepp));
    expect(repsOf(fitbit).map(({ verdict }) => verdict)).toEqual(repsOf(zepp).map(({ verdict }) => verdict));
    const { ms, travelM } = apart(fitbit, zepp);
    expect(ms).toBeLessThanOrEqual(LATE.ms);
    expect(travelM).toBeLessThanOrEqual(LATE.travelM);
  });

  // A gyroscope tells a turn of the wrist from a way of the bar, and a Fitbit watch has no room to hear one: see ports/motion-source.ts. What
  // was heard with it may have a rep more, or less: which is right is for the score to say.
  if (recording.gyro.length === 0) return;
  it('has a rep more or less than with a gyroscope, at most', () => {
    const withGyro = fromZepp(recording, { Gyroscope: true });
    expect(Math.abs(repsOf(withGyro).length - repsOf(zepp).length)).toBeLessThanOrEqual(1);
  });
});
