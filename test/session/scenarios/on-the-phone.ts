// Owns scenarios of what is done on the phone's page and on the days after: settings, corrections, check-ins, a new watch, an upload.
import type { Person } from '../person';
import { recorded } from '../recorded';
import { comeBack, DAY_MS, doReps, oneSet, type Scenario, trainOnce } from './scenario';

const ADDRESS = 'https://a.example/in';

/** Opens the page on the phone for what is pressed there. */
function onPhone({ phone, wait }: Person, use: (press: (...labels: readonly string[]) => void) => void): void {
  phone.openSettings();
  use((...labels) => {
    for (const label of labels) {
      phone.press(label);
      wait(100);
    }
  });
  phone.closeSettings();
  wait(1000);
}

export const ON_THE_PHONE: readonly Scenario[] = [
  {
    name: 'settings of the phone: target, strength, wrist, unit, Romanian deadlifts',
    holds: [[2], [4]],
    play(person) {
      trainOnce(person);
      onPhone(person, (press) => press('Settings', '+', 'light', 'right wrist', 'lb'));
      comeBack(person, 7);
      onPhone(person, (press) => press('Settings', 'kg', 'Start 2 weeks'));
      person.leave();
      person.launch();
      person.wait(3000);
      person.sees('Romanian deadlift');
      person.doSet('Start', recorded('romanian-5-1304'));
      person.finish();
    },
  },
  {
    name: 'a session corrected on the phone, and the day that follows from it',
    holds: [[2], [2]],
    play(person) {
      trainOnce(person);
      onPhone(person, (press) => press('Sessions', 'Show', 'Correct this set', 'Not mine', '+', 'Done'));
      comeBack(person, 7);
      doReps(person, 'Start', 2);
      person.finish();
    },
  },
  {
    name: 'a session deleted on the phone does not come back',
    holds: [[1]],
    play(person) {
      oneSet(person);
      person.finish();
      onPhone(person, (press) => press('Sessions', 'Show', 'Delete this session', 'Delete'));
      person.leave();
      comeBack(person, 1);
      person.tap('Skip');
      doReps(person, 'Start', 1);
      person.finish();
    },
  },
  {
    name: 'a check-in on the phone the day after',
    holds: [[2]],
    play(person) {
      trainOnce(person);
      person.wait(DAY_MS);
      onPhone(person, (press) => press('Lower back, broad', 'Dull', 'No', 'None of these: done'));
      person.launch();
      person.wait(3000);
    },
  },
  {
    name: 'check-ins on the watch: one that stops, and one after the doctor',
    holds: [[2]],
    play(person) {
      trainOnce(person);
      comeBack(person, 1);
      person.tap('Check in');
      person.choose('Lower back, one spot', 'Sharp', 'Yes', 'None');
      person.sees('Stop, and see a doctor');
      person.tap('OK');
      person.wait(3000);
      person.sees('See a doctor');
      person.leave();
      comeBack(person, 3);
      person.tap('Check in');
      person.choose('A doctor cleared me');
      person.tap('OK');
      person.wait(3000);
    },
  },
  {
    name: 'a check-in on the watch while the phone is away',
    holds: [[2]],
    play(person) {
      trainOnce(person);
      person.phoneNear(false);
      person.wait(DAY_MS);
      person.launch();
      person.tap('Check in');
      person.choose('Hamstrings, glutes');
      person.tap('OK');
      person.leave();
      person.phoneNear(true);
      person.wait(DAY_MS);
      person.launch();
      person.wait(5000);
    },
  },
  {
    name: 'a new watch takes over where the old one was',
    holds: [[2], [2]],
    play(person) {
      trainOnce(person);
      for (const path of person.disk.paths()) person.disk.remove(path);
      person.wait(7 * DAY_MS);
      person.launch();
      person.tap('Left', 'kg', 'Skip', 'Press');
      person.wait(12_000);
      person.tap('Go on', 'Go on', 'Later');
      person.wait(3000);
      doReps(person, 'Start', 2);
      person.finish();
    },
  },
  {
    name: 'a copy sent to the person’s own address',
    holds: [[2]],
    play(person) {
      oneSet(person);
      person.finish();
      person.phone.network.answer(ADDRESS, { status: 201 });
      onPhone(person, (press) => {
        press('Data');
        person.phone.change('Address (https://…)', ADDRESS);
        person.wait(100);
        press('Send now');
      });
      person.wait(12_000);
    },
  },
];
