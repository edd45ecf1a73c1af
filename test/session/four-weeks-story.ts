// Owns the four weeks of one lifter, through the built app: what they press and lift on which day, and what they read there.
// Refuses to assert: it only throws where a step finds nothing to press.
import type { Simulation } from '../../simulator/world/driver';
import { arm, feed, launch, tap, waitFor } from './drive';
import { type ChosenSet, madeSet } from './made-sets';
import { heardFrom } from './recorded';

/** All at the phase at which the story plays them: the first reading so long after the watch is armed, ms. */
const SENSOR_STARTS_MS = 20;
const held = (seed: number): ChosenSet => ({ kind: 'held', seed });
const quick = (seed: number): ChosenSet => ({ kind: 'quick', seed });

/** None is done twice. */
const SETS = {
  first: quick(203),
  weekOne: [held(118), held(121), held(128)],
  goodMorning: { kind: 'goodMorning', seed: 107 },
  bad: quick(205),
  afterBad: [held(131), held(154)],
  weekThree: [held(169), held(191), held(213)],
  weekFour: [held(216), held(227), held(228)],
  last: held(263),
} as const satisfies Record<string, ChosenSet | readonly ChosenSet[]>;

const DAY_MS = 24 * 3_600_000;
/** Between two sets the lifter rests a little less than the watch counts, ms. */
const REST_MS = 150_000;
/** A phone that is near has answered by then, ms. */
const ANSWERED_MS = 3000;

export interface Troubles {
  /** From the morning of the second week to that of the third. */
  readonly phoneAway: boolean;
  /** While resting in the third week. */
  readonly killed: boolean;
}

export interface Read {
  readonly atMs: number;
  readonly texts: readonly string[];
}

/** What stood on the watch, or on the phone, at this moment of the story. @throws where it has no such moment */
export type Told = (moment: string) => Read;

export function liveFourWeeks(sim: Simulation, troubles: Troubles): Told {
  const startMs = sim.nowMs();
  const told = new Map<string, Read>();
  const readWatch = (moment: string): void => void told.set(moment, { atMs: sim.nowMs(), texts: sim.watch.texts() });
  const readPhone = (moment: string): void => void told.set(moment, { atMs: sim.nowMs(), texts: sim.phone.texts() });
  let restedMs = 0;

  /** The app is opened some whole days after the first time. */
  function open(day: number): void {
    sim.advanceTo(startMs + day * DAY_MS);
    launch(sim);
    sim.advance(ANSWERED_MS);
    readWatch(`home, day ${day}`);
  }

  function close(): void {
    sim.watch.exit();
  }

  /** From what is tapped for it to the page after it. */
  function lift(text: string, set: ChosenSet, after: 'rest' | 'assessment'): void {
    const recording = madeSet(set);
    const armedMs = arm(sim, text);
    feed(sim, heardFrom(recording, armedMs + SENSOR_STARTS_MS));
    sim.advanceTo(armedMs + SENSOR_STARTS_MS + recording.lengthMs);
    sim.wrist.unfeed();
    sim.watch.press('SELECT');
    // With the bar on the back one press is not enough.
    if (sim.watch.texts().includes('Press again to end')) sim.watch.press('SELECT');
    if (after === 'rest') waitFor(sim, after, 2000);
    else sim.advance(2000);
    restedMs = sim.nowMs() + REST_MS;
    readWatch(`after set ${set.seed}`);
  }

  function liftAll(sets: readonly ChosenSet[], first = 'Start'): void {
    sets.forEach((set, i) => {
      const text = i === 0 ? first : 'Next set';
      if (text === 'Next set') sim.advanceTo(restedMs);
      lift(text, set, 'rest');
    });
  }

  function toAccessories(week: number): void {
    tap(sim, 'Finish');
    readWatch(`accessories, week ${week}`);
  }

  function endSession(week: number): void {
    tap(sim, 'Finish');
    sim.advance(ANSWERED_MS);
    readWatch(`done, week ${week}`);
  }

  function dayOne(): void {
    launch(sim);
    tap(sim, 'Left', 'kg');
    readWatch('working weight');
    tap(sim, 'That\u2019s it', 'Press');
    sim.advance(12_000);
    tap(sim, 'Go on', 'Go on', 'Later');
    sim.advance(ANSWERED_MS);
    readWatch('home of a new watch');
    lift('Start', SETS.first, 'assessment');
    tap(sim, 'Home');
    sim.advance(ANSWERED_MS);
    readWatch('home, day 0');
  }

  function weekOne(): void {
    liftAll(SETS.weekOne);
    toAccessories(1);
    lift('Good mornings: 0/3 · 20 kg', SETS.goodMorning, 'rest');
    tap(sim, 'Finish', 'Plank: 0/3 · 45 s');
    sim.advance(10_000 + 45_000);
    waitFor(sim, 'accessories', 3000);
    readWatch('accessories, both begun');
    endSession(1);
    tap(sim, 'Next');
    readWatch('what tomorrow brings');
    close();

    sim.advanceTo(startMs + DAY_MS);
    sim.phone.openSettings();
    readPhone('phone, day 1');
    sim.phone.press('Hamstrings and glutes');
    sim.phone.press('None of these: done');
    readPhone('phone, checked in');
    sim.phone.closeSettings();
    open(1);
    close();
  }

  function weekTwo(): void {
    sim.radio.set({ connected: !troubles.phoneAway });
    open(7);
    liftAll([SETS.bad]);
    readWatch('the offer');
    tap(sim, 'Take it off');
    sim.advance(1000);
    readWatch('stripped');
    liftAll(SETS.afterBad, 'Next set');
    toAccessories(2);
    endSession(2);
    close();
  }

  function weekThree(): void {
    open(14);
    sim.radio.set({ connected: true });
    sim.advance(ANSWERED_MS);
    readWatch('home, the phone is back');
    const [first, ...others] = SETS.weekThree;
    lift('Start', first, 'rest');
    sim.advance(REST_MS / 2);
    if (troubles.killed) {
      sim.watch.kill();
      sim.advance(REST_MS / 4);
      launch(sim);
      readWatch('after the kill');
      tap(sim, 'Go on');
    }
    liftAll(others, 'Next set');
    toAccessories(3);
    endSession(3);
    close();

    open(15);
    tap(sim, 'Check in', 'Lower back, broad', 'Dull', 'No', 'None');
    readWatch('the answer, day 15');
    tap(sim, 'OK');
    sim.advance(ANSWERED_MS);
    close();
  }

  function weekFour(): void {
    open(21);
    // Asked once more within the week, because it was the lower back.
    tap(sim, 'Later');
    readWatch('home, week 4');
    liftAll(SETS.weekFour);
    toAccessories(4);
    tap(sim, 'Good mornings: not today');
    readWatch('good mornings, week 4');
    tap(sim, 'OK');
    endSession(4);
    close();

    open(22);
    tap(sim, 'Check in', 'Nowhere');
    readWatch('the answer, day 22');
    tap(sim, 'OK');
    sim.advance(ANSWERED_MS);
    close();
  }

  function end(): void {
    open(28);
    lift('Start', SETS.last, 'assessment');
    tap(sim, 'Home');
    sim.advance(ANSWERED_MS);
    readWatch('home at the end');
    sim.phone.openSettings();
    readPhone('phone at the end');
    sim.phone.press('Trend');
    readPhone('trend at the end');
    sim.phone.closeSettings();
    close();
  }

  dayOne();
  weekOne();
  weekTwo();
  weekThree();
  weekFour();
  end();
  return (moment) => {
    const read = told.get(moment);
    if (read === undefined) throw new Error(`the story has no ${moment}: ${[...told.keys()].join(', ')}`);
    return read;
  };
}
