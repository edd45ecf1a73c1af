// Owns the four weeks of one lifter, whatever watch it is: what they press and lift on which day, and what they read there.
// Refuses to assert: it only throws where a step finds nothing to press.
import { type ChosenSet, madeSet } from './made-sets';
import type { Person } from './person';

const held = (seed: number): ChosenSet => ({ kind: 'held', seed });
const quick = (seed: number): ChosenSet => ({ kind: 'quick', seed });

/** None is done twice. */
const SETS = {
  first: quick(203),
  weekOne: [held(118), held(121), held(128)],
  goodMorning: { kind: 'goodMorning', seed: 107 },
  bad: quick(205),
  afterBad: [held(131), held(154)],
  weekThree: [held(169), held(184), held(213)],
  weekFour: [held(216), held(227), held(228)],
  last: held(180),
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

export function liveFourWeeks(person: Person, troubles: Troubles): Told {
  const { tap, choose } = person;
  const startMs = person.nowMs();
  const told = new Map<string, Read>();
  const readWatch = (moment: string): void => void told.set(moment, { atMs: person.nowMs(), texts: person.texts() });
  const readPhone = (moment: string): void =>
    void told.set(moment, { atMs: person.nowMs(), texts: person.phone.texts() });
  let restedMs = 0;

  /** The app is opened some whole days after the first time. */
  function open(day: number): void {
    person.waitUntil(startMs + day * DAY_MS);
    person.launch();
    person.wait(ANSWERED_MS);
    readWatch(`home, day ${day}`);
  }

  function close(): void {
    person.leave();
  }

  /** From what is tapped for it to the page after it. */
  function lift(label: string, set: ChosenSet): void {
    person.doSet(label, madeSet(set));
    restedMs = person.nowMs() + REST_MS;
    readWatch(`after set ${set.seed}`);
  }

  function liftAll(sets: readonly ChosenSet[], first = 'Start'): void {
    sets.forEach((set, i) => {
      const text = i === 0 ? first : 'Next set';
      if (text === 'Next set') person.waitUntil(restedMs);
      lift(text, set);
    });
  }

  function toAccessories(week: number): void {
    tap('Finish');
    readWatch(`accessories, week ${week}`);
  }

  function endSession(week: number): void {
    tap('Finish');
    person.wait(ANSWERED_MS);
    readWatch(`done, week ${week}`);
  }

  function dayOne(): void {
    person.launch();
    tap('Left', 'kg');
    readWatch('working weight');
    tap('That\u2019s it', 'Press');
    person.wait(12_000);
    tap('Go on', 'Go on', 'Later');
    person.wait(ANSWERED_MS);
    readWatch('home of a new watch');
    lift('Start', SETS.first);
    tap('Home');
    person.wait(ANSWERED_MS);
    readWatch('home, day 0');
  }

  function weekOne(): void {
    liftAll(SETS.weekOne);
    toAccessories(1);
    lift('Good mornings', SETS.goodMorning);
    tap('Finish');
    choose('Plank');
    person.wait(10_000 + 45_000 + 3000);
    readWatch('accessories, both begun');
    endSession(1);
    tap('Next');
    readWatch('what tomorrow brings');
    close();

    person.waitUntil(startMs + DAY_MS);
    person.phone.openSettings();
    readPhone('phone, day 1');
    person.phone.press('Hamstrings and glutes');
    person.phone.press('None of these: done');
    readPhone('phone, checked in');
    person.phone.closeSettings();
    open(1);
    close();
  }

  function weekTwo(): void {
    person.phoneNear(!troubles.phoneAway);
    open(7);
    liftAll([SETS.bad]);
    readWatch('the offer');
    tap('Take it off');
    person.wait(1000);
    readWatch('stripped');
    liftAll(SETS.afterBad, 'Next set');
    toAccessories(2);
    endSession(2);
    close();
  }

  function weekThree(): void {
    open(14);
    person.phoneNear(true);
    person.wait(ANSWERED_MS);
    readWatch('home, the phone is back');
    const [first, ...others] = SETS.weekThree;
    lift('Start', first);
    person.wait(REST_MS / 2);
    if (troubles.killed) {
      person.batteryDies();
      person.wait(REST_MS / 4);
      person.launch();
      readWatch('after the kill');
      tap('Go on');
    }
    liftAll(others, 'Next set');
    toAccessories(3);
    endSession(3);
    close();

    open(15);
    tap('Check in');
    choose('Lower back, broad', 'Dull', 'No', 'None');
    readWatch('the answer, day 15');
    tap('OK');
    person.wait(ANSWERED_MS);
    close();
  }

  function weekFour(): void {
    open(21);
    // Asked once more within the week, because it was the lower back.
    tap('Later');
    readWatch('home, week 4');
    liftAll(SETS.weekFour);
    toAccessories(4);
    choose('Good mornings');
    readWatch('good mornings, week 4');
    tap('OK');
    endSession(4);
    close();

    open(22);
    tap('Check in');
    choose('Nowhere');
    readWatch('the answer, day 22');
    tap('OK');
    person.wait(ANSWERED_MS);
    close();
  }

  function end(): void {
    open(28);
    lift('Start', SETS.last);
    tap('Home');
    person.wait(ANSWERED_MS);
    readWatch('home at the end');
    person.phone.openSettings();
    readPhone('phone at the end');
    person.phone.press('Trend');
    readPhone('trend at the end');
    person.phone.closeSettings();
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
