// Owns one whole session on the built Fitbit bytes, from the first run to the phone's storage: whether the engine keeps the scripts of pages
// that are gone or not, whether the battery dies in it or not, and that nothing is left running.
import { describe, expect, it } from 'vitest';
import type { Pulse } from '../../simulator/device/motor';
import type { Simulation } from '../../simulator/world/driver';
import { chunkName } from '../../tools/fitbit/chunk-graph';
import { heldByPhone } from '../session/held-by-phone';
import { type Person, SENSOR_STARTS_MS } from '../session/person';
import { recorded } from '../session/recorded';
import { FITBIT_WORLDS, fitbitInVm, fitbitPerson, NOTHING, running } from './drive-fba';

const SET = recorded('story-5-1193');
/** Nearer than this to its true second a count is felt as that second, ms: as on the other platform. */
const IN_TIME_MS = 150;
const VERDICTS = [[['held', 'fast', 'held', 'dropped', 'held']]];

const floorContact = (rep: number): number => SET.truth[rep - 1]?.floorContactMs ?? Number.NaN;

const verdictsOf = (sim: Simulation) =>
  heldByPhone(sim).map(({ sets }) => sets.map(({ reps }) => reps.map((r) => r.verdict)));

/** How far each pulse that begins in a way down is from the whole second of it that is nearest, ms. */
function offTheSecond(pulses: readonly Pulse[], firstMs: number): readonly number[] {
  return SET.truth.flatMap(({ descentStartMs, floorContactMs }) =>
    pulses
      .map(({ fromMs }) => fromMs - firstMs)
      .filter((ms) => ms > descentStartMs + IN_TIME_MS && ms < floorContactMs - IN_TIME_MS)
      .map((ms) => Math.abs(ms - descentStartMs - 1000 * Math.round((ms - descentStartMs) / 1000))),
  );
}

/** From the first run to the end of the app. */
function trainOnce(sim: Simulation, person: Person): void {
  person.firstRun();
  person.sees('Start');
  // The platform may end an app that only shows the day.
  expect(running(sim)).toEqual(NOTHING);

  person.arm('Start');
  expect(running(sim)).toMatchObject({ sensor: true, light: true });
  const firstMs = sim.nowMs() + SENSOR_STARTS_MS;
  person.lift(SET);
  const off = offTheSecond(sim.watch.pulses(), firstMs);
  expect(off.length).toBeGreaterThanOrEqual(8);
  expect(off.filter((ms) => ms <= IN_TIME_MS).length / off.length).toBeGreaterThan(0.6);

  person.endSet();
  person.sees('3 of 5 held', 'Set 1 of 3', 'Next set');
  expect(running(sim)).toMatchObject({ sensor: false, motor: false, light: true });
  person.finish();
  person.sees('3 of 5 held', 'On the phone');
  expect(running(sim)).toEqual(NOTHING);

  expect(verdictsOf(sim)).toEqual(VERDICTS);
  expect(heldByPhone(sim)[0]?.endedMs).toBeDefined();
  person.leave();
  expect(sim.watch.appRunning()).toBe(false);
  expect([sim.problems(), sim.strayRejections(), sim.log()]).toEqual([[], [], []]);
}

it.each(FITBIT_WORLDS)('a whole session in %s', async (_name, create) => {
  const sim = await create();
  trainOnce(sim, fitbitPerson(sim));
});

describe.each([
  { scripts: 'kept', hapticsLoop: false },
  { scripts: 'freed', hapticsLoop: true },
] as const)('scripts that were run are $scripts, the motor goes on by itself: $hapticsLoop', (engine) => {
  it('goes from the first run to the phone, and leaves nothing running', () => {
    const sim = fitbitInVm(engine);
    trainOnce(sim, fitbitPerson(sim));
    const names = sim.scriptsRun().map(chunkName);
    // A second start would be a second app.
    expect(names.filter((name) => name === 'start')).toHaveLength(1);
    expect(new Set(names).size === names.length).toBe(engine.scripts === 'kept');
    // What was never shown was never asked for.
    expect(names).not.toContain('set-bow');
  });

  it('goes on where the battery died in it, and waits for a phone that is away', () => {
    const sim = fitbitInVm({ ...engine, radio: { connected: false } });
    const person = fitbitPerson(sim);
    person.firstRun();
    person.arm('Start');
    const cutMs = floorContact(2) + 1500;
    person.lift(SET, 0, cutMs);
    person.batteryDies();
    const felt = sim.watch.pulses();
    sim.advance(60_000);
    expect(sim.watch.pulses()).toEqual(felt);
    expect(running(sim)).toEqual(NOTHING);

    person.launch();
    person.sees('Still open');
    person.arm('Go on');
    expect(sim.watch.texts()).toContain('2');
    person.lift(SET, cutMs);
    person.endSet();
    person.finish();
    person.sees('Kept, waits for the phone');
    expect(sim.phone.storage()).toEqual({});

    person.batteryDies();
    person.phoneNear(true);
    person.launch();
    sim.advance(5000);
    expect(verdictsOf(sim)).toEqual(VERDICTS);
    person.sees('Today: 3 of 5 held');
    // Held there: not sent again.
    const sent = sim.radio.messages().length;
    sim.advance(60_000);
    expect(sim.radio.messages()).toHaveLength(sent);
    // At home nobody keeps the platform from leaving.
    expect(sim.watch.press('BACK')).toBe(false);
    expect(sim.watch.appRunning()).toBe(false);
    expect(sim.problems()).toEqual([]);
  });
});

it.each([
  ['armed', (_sim: Simulation, _person: Person): void => {}],
  ['resting', (_sim: Simulation, person: Person): void => person.endSet()],
  [
    'asked for a weight',
    (_sim: Simulation, person: Person): void => {
      person.endSet();
      person.tap('Edit');
    },
  ],
] as const)('the platform ends the app while it is %s: nothing of it runs on', (_what, before) => {
  const sim = fitbitInVm();
  const person = fitbitPerson(sim);
  person.firstRun();
  person.arm('Start');
  person.lift(SET, 0, floorContact(1) + 1500);
  before(sim, person);
  person.leave();
  const felt = sim.watch.pulses();
  expect(running(sim)).toEqual(NOTHING);
  sim.advance(300_000);
  expect(sim.watch.pulses()).toEqual(felt);
  expect(sim.problems()).toEqual([]);
});

it('where the button leads to the clock face whatever the app says, a set ends with the app, and none of its reps is lost', () => {
  const sim = fitbitInVm({ buttonLeaves: true });
  const person = fitbitPerson(sim);
  person.firstRun();
  person.arm('Start');
  person.lift(SET);
  person.pressKey();
  expect([sim.watch.appRunning(), running(sim)]).toEqual([false, NOTHING]);
  person.launch();
  person.sees('Still open', 'reps 5.');
  person.tap('End it');
  sim.advance(5000);
  expect(verdictsOf(sim)).toEqual(VERDICTS);
  expect(sim.problems()).toEqual([]);
});

it('a radio that takes short messages only changes nothing', () => {
  const sim = fitbitInVm({ maxMessageBytes: 100 });
  trainOnce(sim, fitbitPerson(sim));
});

it('where a swipe back takes the view off the glass, what is shown next is there all the same, and feels a finger', () => {
  const sim = fitbitInVm({ swipeMovesView: true });
  const person = fitbitPerson(sim);
  person.firstRun();
  const seen = (): string => {
    person.back();
    return person.reads();
  };
  person.tap('More');
  expect(seen()).toContain('Start');
  person.arm('Start');
  person.lift(SET, 0, floorContact(1) + 1500);
  const armed = sim.watch.texts();
  expect(armed).toContain('1');
  expect(seen()).not.toBe('');
  expect(sim.watch.page()).toEqual({ url: 'set' });
  person.endSet();
  person.tap('Next set');
  expect(sim.problems()).toEqual([]);
});
