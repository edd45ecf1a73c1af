// Owns scenarios in which the battery dies or the disk is full: in a rep, between reps, inside a write, at rest, after a plank.
import type { Person } from '../person';
import { descentOf, doReps, EIGHT, oneSet, type Scenario, untilRep } from './scenario';

/** From a bar that was put down, where the watch died with it in the hands, ms. */
const SETTLED_MS = 500;
const settled = (rep: number): number => (EIGHT.truth[rep - 1]?.floorContactMs ?? Number.NaN) + SETTLED_MS;

/** A set in which the battery dies, and in which the person goes on at another moment of the recording. */
function killedIn(person: Person, killMs: number, goesOnMs: number): void {
  person.firstRun();
  person.arm('Start');
  person.lift(EIGHT, 0, killMs);
  person.batteryDies();
  person.wait(60_000);
  person.launch();
  person.sees('Still open');
  person.doSet('Go on', EIGHT, goesOnMs);
  person.finish();
}

const torn = (bytes: number): Scenario => ({
  name: `the battery dies ${bytes} bytes into the journal's line of the third rep`,
  holds: [[6]],
  play(person) {
    person.firstRun();
    person.arm('Start');
    person.lift(EIGHT, 0, untilRep(2));
    person.disk.tearNextWrite(bytes);
    person.lift(EIGHT, untilRep(2), untilRep(3));
    if (person.appRuns()) throw new Error('the battery did not die');
    person.launch();
    person.sees('reps 2.');
    person.doSet('Go on', EIGHT, settled(4));
    person.finish();
  },
});

export const DEATHS: readonly Scenario[] = [
  { name: 'killed, armed, before the first rep', holds: [[8]], play: (person) => killedIn(person, 1000, 0) },
  {
    name: 'killed with the bar up',
    holds: [[7]],
    play: (person) => killedIn(person, descentOf(4) - 1000, settled(4)),
  },
  {
    name: 'killed with the bar going down',
    holds: [[7]],
    play: (person) => killedIn(person, descentOf(6) + 1500, settled(6)),
  },
  { name: 'killed between two reps', holds: [[8]], play: (person) => killedIn(person, untilRep(5), untilRep(5)) },
  torn(0),
  torn(1),
  torn(20),
  {
    name: 'the battery dies inside the write of a setting',
    holds: [[1]],
    play(person) {
      person.firstRun();
      person.tap('More');
      person.disk.tearNextWrite(5);
      person.choose('Wrist');
      if (person.appRuns()) throw new Error('the battery did not die');
      person.launch();
      doReps(person, 'Start', 1);
      person.finish();
    },
  },
  {
    name: 'killed while getting ready: gone on with, and once more: ended',
    holds: [[1]],
    play(person) {
      person.firstRun();
      person.tap('Start');
      person.wait(2000);
      person.batteryDies();
      person.launch();
      doReps(person, 'Go on', 1);
      person.finish();
      person.tap('Next', 'Home', 'Start', 'Train anyway');
      person.batteryDies();
      person.launch();
      person.tap('End it');
      person.wait(3000);
    },
  },
  {
    name: 'killed while resting',
    holds: [[2, 1]],
    play(person) {
      oneSet(person);
      person.wait(20_000);
      person.batteryDies();
      person.wait(30_000);
      person.launch();
      person.tap('Go on');
      doReps(person, 'Next set', 1);
      person.finish();
    },
  },
  {
    name: 'killed between two planks',
    holds: [[1, 1, 1]],
    play(person) {
      person.firstRun();
      for (const label of ['Start', 'Next set', 'Next set']) doReps(person, label, 1);
      person.finish();
      person.choose('Plank');
      person.wait(10_000 + 45_000 + 3000);
      person.choose('Plank');
      person.wait(20_000);
      person.batteryDies();
      person.wait(5000);
      person.launch();
      person.tap('Go on');
      person.sees('1/3');
      person.finish();
      person.sees('On the phone');
    },
  },
  {
    name: 'done, and killed before the phone has it',
    holds: [[2]],
    play(person) {
      oneSet(person);
      person.phoneNear(false);
      person.finish(0);
      person.sees('Kept, waits for the phone');
      person.batteryDies();
      person.wait(60_000);
      person.phoneNear(true);
      person.launch();
      person.wait(5000);
      person.sees('Today: 2 of 2 held');
    },
  },
  {
    name: 'no room in the middle of a set: said, and kept once there is room',
    holds: [[4]],
    play(person) {
      person.firstRun();
      person.arm('Start');
      person.lift(EIGHT, 0, untilRep(2));
      person.disk.setCapacity(0);
      person.lift(EIGHT, untilRep(2), untilRep(4));
      person.sees('Storage full');
      person.endSet();
      person.sees('Not saved');
      person.disk.setCapacity(1e9);
      person.tap('Try again');
      person.wait(2000);
      person.sees('of 4 held');
      person.finish();
    },
  },
];
