// Owns scenarios in which the phone is hard to reach: away, behind a radio that loses, asleep, full, or ended in the talk.
import { doReps, oneSet, type Scenario } from './scenario';

const lost = (count: number, direction: 'toPhone' | 'toWatch'): Scenario => ({
  name: `the radio loses ${count} ${direction === 'toPhone' ? 'on the way to the phone' : 'on the way to the watch'}`,
  holds: [[2]],
  play(person) {
    oneSet(person);
    person.radio.loseNext(count, direction);
    person.finish(0);
    person.stay(120_000);
    person.sees('On the phone');
  },
});

export const PHONES: readonly Scenario[] = [
  {
    name: 'the phone is away at the end and comes back while the watch waits',
    holds: [[2]],
    play(person) {
      oneSet(person);
      person.phoneNear(false);
      person.finish(0);
      person.stay(90_000);
      person.sees('Kept, waits for the phone');
      person.phoneNear(true);
      person.wait(5000);
      person.sees('On the phone');
    },
  },
  {
    name: 'the phone comes back after the app has ended',
    holds: [[2]],
    play(person) {
      oneSet(person);
      person.phoneNear(false);
      person.finish();
      person.leave();
      person.wait(3_600_000);
      person.phoneNear(true);
      person.wait(60_000);
      person.launch();
      person.wait(5000);
      person.sees('Today: 2 of 2 held');
    },
  },
  lost(1, 'toPhone'),
  lost(1, 'toWatch'),
  lost(3, 'toPhone'),
  {
    name: 'the radio loses a third of everything for ten minutes',
    holds: [[2]],
    play(person) {
      oneSet(person);
      person.radio.set({ lossRatio: 1 / 3 });
      person.finish(0);
      person.stay(600_000);
      person.radio.set({ lossRatio: 0 });
      person.stay(360_000);
      person.sees('On the phone');
    },
  },
  {
    name: 'the connection breaks off as soon as the phone holds the session',
    holds: [[2]],
    play(person) {
      oneSet(person);
      const before = Object.keys(person.phone.storage()).length;
      person.finish(0);
      for (let ms = 0; ms < 5000 && Object.keys(person.phone.storage()).length === before; ms += 1) person.wait(1);
      person.phoneNear(false);
      person.wait(1000);
      person.phoneNear(true);
      person.stay(30_000);
      person.sees('On the phone');
    },
  },
  {
    name: 'three sessions without the phone',
    holds: [[2], [2], [2]],
    play(person) {
      person.phoneNear(false);
      person.firstRun();
      doReps(person, 'Start', 2);
      person.finish();
      person.tap('Next', 'Home');
      for (let more = 0; more < 2; more += 1) {
        person.tap('Start');
        doReps(person, 'Train anyway', 2);
        person.finish();
        person.tap('Home');
      }
      person.sees('Not on the phone yet: 3');
      person.phoneNear(true);
      person.stay(30_000);
      person.sees('Today: 2 of 2 held');
    },
  },
  {
    name: 'the phone has no room, then has',
    holds: [[2]],
    play(person) {
      oneSet(person);
      person.phone.setStorageCapacity(10);
      person.finish(0);
      person.stay(20_000);
      person.sees('Kept');
      person.leave();
      person.phone.setStorageCapacity(1e6);
      person.wait(10_000);
      person.launch();
      person.stay(30_000);
      person.sees('Today: 2 of 2 held');
    },
  },
  {
    name: 'the phone is asleep, then awake',
    holds: [[2]],
    play(person) {
      oneSet(person);
      person.phone.setAsleep(true);
      person.finish(0);
      person.stay(30_000);
      person.phone.setAsleep(false);
      person.stay(90_000);
      person.sees('On the phone');
    },
  },
  {
    name: 'the phone ends what listens there, in the middle of the talk',
    holds: [[2]],
    play(person) {
      oneSet(person);
      person.finish(50);
      person.phone.killSideService();
      person.stay(60_000);
      person.sees('On the phone');
    },
  },
];
