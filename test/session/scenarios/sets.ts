// Owns scenarios of a session itself: first run, sets, weights, the strip offer, accessories, the assessment.
import { madeSet } from '../made-sets';
import { recorded } from '../recorded';
import { doReps, EIGHT, oneSet, type Scenario, untilRep } from './scenario';

/** A lot of plates is not held in it. */
const QUICK = madeSet({ kind: 'quick', seed: 203 });
const HELD = madeSet({ kind: 'held', seed: 118 });
const GOOD_MORNING = madeSet({ kind: 'goodMorning', seed: 107 });

export const SETS: readonly Scenario[] = [
  {
    name: 'three sets, the accessories left out',
    holds: [[4, 8, 5]],
    play(person) {
      person.firstRun();
      person.doSet('Start', recorded('first-set-5-1008'));
      person.tap('Keep it');
      person.wait(120_000);
      person.doSet('Next set', recorded('coached-8-1102'));
      person.wait(200_000);
      person.doSet('Next set', HELD);
      person.finish();
      person.sees('Good mornings');
      person.finish();
      person.sees('On the phone', 'In 7 days:');
    },
  },
  {
    name: 'the other wrist, pounds, and what is usually lifted',
    holds: [[2]],
    play(person) {
      person.launch();
      person.tap('Right', 'lb', '+', '+', 'That\u2019s it', 'Press');
      person.wait(12_000);
      person.tap('Go on', 'Go on', 'Later', 'Skip');
      doReps(person, 'Start', 2);
      person.finish();
    },
  },
  {
    name: 'the weight of the day, reps, weight and next weight corrected on the watch',
    holds: [[2, 2]],
    play(person) {
      person.firstRun();
      person.tap('+', '+');
      doReps(person, 'Start', 2);
      person.wait(10_000);
      person.tap('Edit', '+', 'Next', '+', 'Next', '+', '+', 'Done');
      doReps(person, 'Next set', 2);
      person.finish();
    },
  },
  {
    name: 'reps entered where none was found',
    holds: [[0, 2]],
    play(person) {
      person.firstRun();
      person.arm('Start');
      person.lift(EIGHT, 0, 1500);
      person.endSet();
      person.sees('No rep found');
      person.tap('Enter reps', '+', '+', '+', 'Next', 'Next', 'Done');
      doReps(person, 'Next set', 2);
      person.finish();
    },
  },
  {
    name: 'a set that was cancelled, and a session in which nothing was done',
    holds: [],
    play(person) {
      person.firstRun();
      person.tap('Start');
      person.wait(2000);
      person.tap('Cancel');
      person.sees('Still open');
      person.tap('End it');
      person.wait(3000);
      person.sees('Start');
    },
  },
  {
    name: 'a rep in which the key is pressed once, and one in which it is pressed twice',
    holds: [[3]],
    play(person) {
      person.firstRun();
      person.arm('Start');
      const cutMs = (EIGHT.truth[1]?.liftOffMs ?? Number.NaN) + 1500;
      person.lift(EIGHT, 0, cutMs);
      person.pressKey();
      person.sees('Press again to end');
      const endMs = (EIGHT.truth[3]?.liftOffMs ?? Number.NaN) + 1500;
      person.lift(EIGHT, cutMs + 170, endMs);
      person.endSet();
      person.finish();
    },
  },
  {
    name: 'half or more not held: the offer is taken, then the next is declined',
    holds: [[5, 5]],
    play(person) {
      person.firstRun();
      person.doSet('Start', QUICK);
      person.sees('Take weight off?');
      person.tap('Take it off');
      person.wait(60_000);
      person.doSet('Next set', madeSet({ kind: 'quick', seed: 205 }));
      person.tap('Keep it');
      person.finish();
    },
  },
  {
    name: 'good mornings, planks held and broken off',
    holds: [[2, 2, 2, 12]],
    play(person) {
      person.firstRun();
      for (const label of ['Start', 'Next set', 'Next set']) {
        doReps(person, label, 2);
        person.wait(30_000);
      }
      person.finish();
      person.doSet('Good mornings', GOOD_MORNING);
      person.sees('Good morning 1 of 3');
      person.tap('Finish');
      person.choose('Plank');
      person.wait(10_000 + 45_000 + 3000);
      person.choose('Plank');
      person.wait(5000 + 22_000);
      person.tap('Stop');
      person.wait(3000);
      person.sees('2/3 · 45 s');
      person.finish();
    },
  },
  {
    name: 'the metronome, which keeps nothing, before a session',
    holds: [[2]],
    play(person) {
      person.firstRun();
      person.tap('More');
      person.choose('Metronome');
      person.tap('Go on', 'Start');
      person.wait(40_000);
      person.sees('Rep');
      person.tap('Stop');
      person.back();
      person.wait(1000);
      if (!person.appRuns()) person.launch();
      doReps(person, 'Start', 2);
      person.finish();
    },
  },
  {
    name: 'an assessment with too few reps, then one of five',
    holds: [[2, 5]],
    play(person) {
      person.launch();
      person.tap('Left', 'kg', 'Skip', 'Press');
      person.wait(12_000);
      person.tap('Go on', 'Go on', 'Later');
      doReps(person, 'Start', 2);
      person.sees('Too few reps');
      person.doSet('Again', HELD);
      person.sees('Mean');
      person.tap('Home');
      person.wait(3000);
      person.sees('Start');
    },
  },
  {
    name: 'settings of the watch: a longer way down, light pulses',
    holds: [[2]],
    play(person) {
      person.firstRun();
      person.tap('More');
      person.choose('Pulse strength', 'Light');
      person.back();
      person.choose('Way down');
      person.tap('+', 'Done');
      person.back();
      doReps(person, 'Start', 2);
      person.finish();
    },
  },
  {
    name: 'a sensor check, then a session that tells of it',
    holds: [[2]],
    play(person) {
      person.firstRun();
      person.tap('More');
      person.choose('Sensor check');
      person.tap('Start');
      person.holdStill(40_000);
      person.sees('readings a second');
      person.tap('Done');
      person.wait(1000);
      doReps(person, 'Start', 2);
      person.finish();
    },
  },
  {
    name: 'found after hours and ended',
    holds: [[2]],
    play(person) {
      oneSet(person);
      person.leave();
      person.wait(4 * 3_600_000);
      person.launch();
      person.tap('End it');
      person.wait(3000);
      person.sees('On the phone');
    },
  },
  {
    name: 'left in the middle of a set, and gone on with',
    holds: [[4]],
    play(person) {
      person.firstRun();
      person.arm('Start');
      person.lift(EIGHT, 0, untilRep(2));
      person.leave();
      person.wait(20_000);
      person.launch();
      person.sees('Still open', 'reps 2.');
      person.doSet('Go on', EIGHT, untilRep(2), untilRep(4));
      person.finish();
    },
  },
];
