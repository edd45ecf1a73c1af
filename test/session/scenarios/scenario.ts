// Owns what a scenario is: what one person does, in steps that name no platform, and what the phone must hold of it in the end.
// Refuses to compare: the table of both targets does.
import type { Person } from '../person';
import { recorded } from '../recorded';

export interface Scenario {
  readonly name: string;
  /** Reps of each set of each session, oldest first, written by hand: two empty phones are alike too. */
  readonly holds: readonly (readonly number[])[];
  readonly play: (person: Person) => void;
}

/** Eight reps, from which parts are lifted. */
export const EIGHT = recorded('coached-8-1102');
/** Until this rep of it is over and the bar lies still, ms. */
export const untilRep = (rep: number): number => (EIGHT.truth[rep - 1]?.floorContactMs ?? Number.NaN) + 1500;
export const descentOf = (rep: number): number => EIGHT.truth[rep - 1]?.descentStartMs ?? Number.NaN;

export const DAY_MS = 24 * 3_600_000;

/** A set of so many reps of it. */
export function doReps(person: Person, label: string, reps: number): void {
  person.doSet(label, EIGHT, 0, untilRep(reps));
}

/** A set of two reps on a new watch, up to the rest. */
export function oneSet(person: Person): void {
  person.firstRun();
  doReps(person, 'Start', 2);
}

/** The same, up to the phone, and the app left. */
export function trainOnce(person: Person): void {
  oneSet(person);
  person.finish();
  person.leave();
}

/** Opens the app so many days later, and gives the phone time. */
export function comeBack(person: Person, days: number): void {
  person.wait(days * DAY_MS);
  person.launch();
  person.wait(3000);
}
