// Owns a set from get ready to its end: countdown, armed, over; each rep in the journal before it is told; keys and stalls.
// Refuses what it looks like and what comes after: its page says both.
import type { CreateMotion } from '../../../shared/motion/motion';
import type { Rep, Verdict } from '../../../shared/training/rep';
import { type ArmedSet, armSet, type BarState } from '../armed-set';
import type { SetLines } from '../journal-set-lines';
import { createPacedScreen } from '../paced-screen';
import type { Page } from '../page';
import { createPatientWriter } from '../patient-writer';
import type { Cancel, Ports } from '../ports';
import { repEntry } from '../record';
import type { ScreenView } from '../screen-view';
import { startCountdown } from './countdown';
import { createMeantPress } from './meant-press';
import { noReadings } from './no-readings';
import type { SetOrder } from './set-order';

/** Time to put the watch's arm down and step to the bar, s. A choice. */
export const GET_READY_SECONDS = 5;

/** What a page shows of a set. One object, updated in place. */
export interface RunState {
  stage: 'getReady' | 'armed' | 'over' | 'notKept';
  secondsLeft: number;
  /** Reps in the journal and since. */
  reps: number;
  lastVerdict: Verdict | undefined;
  bar: Readonly<BarState>;
  /** A key was clicked while the bar was in the hands. */
  pressAgain: boolean;
  /** The disk has refused what was written last. */
  keptAll: boolean;
}

export interface SetRunOptions {
  readonly ports: Ports;
  readonly order: SetOrder;
  readonly lines: SetLines;
  /** False where the watch only watches. */
  readonly cues: boolean;
  readonly view: (state: Readonly<RunState>) => ScreenView;
  /** Ended and in the journal. */
  readonly onOver: () => void;
  /** Given up before it was armed. */
  readonly onCancelled: () => void;
  /** The watch reads too seldom, or not at all; `parameter` says so to the metronome. The set, if it had a rep, has ended. */
  readonly onBlind: (parameter: string) => void;
  /** What feels the bar. */
  readonly motion: CreateMotion;
}

const AT_REST: BarState = { phase: 'floor', count: 0, braked: false, filled: 0, stalled: false };

/** Actions of its views: `cancel` while getting ready, `tryAgain` and `leave` where the disk refused. */
export function createSetRun(options: SetRunOptions): Page {
  const { ports, order, cues } = options;
  const { clock, timers, motor, power } = ports;
  const { lift, targetSeconds, hapticStrength } = order;
  const paced = createPacedScreen(clock, timers, ports.screen);
  const writer = createPatientWriter(options.lines);
  const state: RunState = {
    stage: 'getReady',
    secondsLeft: GET_READY_SECONDS,
    reps: order.reps,
    lastVerdict: order.lastVerdict,
    bar: AT_REST,
    pressAgain: false,
    keptAll: true,
  };
  let armed: ArmedSet | undefined;
  let lastContactMs = order.lastContactMs;
  let repsSinceArmed = 0;
  let cancelCountdown: Cancel = () => {};
  const meant = createMeantPress(ports, (asked) => {
    state.pressAgain = asked;
    show();
  });
  let cancelOver: Cancel = () => {};

  function show(): void {
    paced.show(options.view(state));
  }

  function arm(): void {
    if (!order.goesOn) {
      const began = { kind: 'setBegan', atMs: clock.nowMs(), weight: order.weight, targetSeconds } as const;
      state.keptAll = writer.write(order.accessory ? { ...began, lift } : began);
    }
    state.stage = 'armed';
    armed = armSet({
      ports,
      lift,
      targetSeconds,
      hapticStrength,
      motorRingMs: order.motor.motorRingMs,
      cues,
      onRep,
      onChange: show,
      onOver: () => end(lastContactMs ?? clock.nowMs()),
      onTooSlow: (hz) => leaveBlind(noReadings(hz)),
      motion: options.motion,
    });
    state.bar = armed.bar;
    show();
  }

  function onRep(rep: Rep): void {
    state.keptAll = writer.write(repEntry(rep));
    state.reps += 1;
    state.lastVerdict = rep.verdict;
    repsSinceArmed += 1;
    lastContactMs = rep.measured.floorContactMs;
  }

  /** @param atMs when the bar was left; with a rep that is only certain now, when that one ended. */
  function end(atMs: number): void {
    if (state.stage !== 'armed') return;
    // First, so that a rep which becomes certain by it stands before the end in the journal.
    armed?.finish();
    meant.cancel();
    state.stage = 'over';
    state.keptAll = writer.write({ kind: 'setEnded', atMs: Math.max(atMs, lastContactMs ?? atMs) });
    const spanMs = motor.play('setOver', hapticStrength);
    show();
    // Leaving ends the motor, and the lifter is to feel this one.
    cancelOver = timers.at(clock.nowMs() + spanMs, leave);
  }

  function leave(): void {
    state.keptAll = writer.tryAgain();
    if (state.keptAll) {
      options.onOver();
      return;
    }
    state.stage = 'notKept';
    show();
  }

  function leaveBlind(parameter: string): void {
    armed?.finish();
    const atMs = clock.nowMs();
    state.stage = 'over';
    // A set without a rep stays as it is: the next one takes its place in the journal.
    if (state.reps > 0) state.keptAll = writer.write({ kind: 'setEnded', atMs });
    options.onBlind(parameter);
  }

  function onKey(): void {
    if (state.stage !== 'armed') return;
    // A Romanian rep ends with the bar in the hands, a good morning with the bar on the back.
    const offFloor = lift === 'romanian' || lift === 'goodMorning';
    const inHands = state.bar.phase !== 'floor' || (offFloor && repsSinceArmed > 0);
    if (!inHands || meant.press()) end(clock.nowMs());
  }

  function onAction(id: string): void {
    if (state.stage === 'getReady' && id === 'cancel') options.onCancelled();
    if (state.stage === 'notKept' && id === 'tryAgain') leave();
    if (state.stage === 'notKept' && id === 'leave') ports.router.go('home');
  }

  return {
    open() {
      if (!ports.motion.available()) {
        if (order.reps > 0) writer.write({ kind: 'setEnded', atMs: lastContactMs ?? clock.nowMs() });
        options.onBlind('noSensor');
        return;
      }
      power.stayAwake();
      cancelCountdown = startCountdown(ports, GET_READY_SECONDS, (secondsLeft) => {
        state.secondsLeft = secondsLeft;
        if (secondsLeft > 0) show();
        else arm();
      });
    },
    input(input) {
      // Nothing that touches the glass or bends the wrist leaves a set: back is swallowed, and the crown.
      if (input.kind === 'key') onKey();
      if (input.kind === 'action') onAction(input.id);
      return true;
    },
    close() {
      cancelCountdown();
      meant.cancel();
      cancelOver();
      paced.close();
      // What is certain by now goes into the journal; the set stays open there and can go on.
      if (state.stage === 'armed') armed?.finish();
      motor.stop();
      power.rest();
    },
  };
}
