// Owns the plank page: ten seconds to get down, the hold with its pulses, what was held in the journal before it is shown.
// Refuses a hold that nobody has just asked for: a page that the platform brings back leads on, and keeps nothing.
import { accessoriesDone } from '../../../shared/training/accessories';
import { type Journal, openJournal } from '../journal';
import type { Input, Page } from '../page';
import { createPatientWriter } from '../patient-writer';
import type { Cancel, Ports } from '../ports';
import { openWatchSettings } from '../watch-settings';
import { chosenPage, leadTo } from './chosen-page';
import { startCountdown } from './countdown';
import { createMeantPress } from './meant-press';
import { wasJustAsked } from './plank-asked';
import { LAST_SECONDS, type PlankState, plankView } from './plank-view';
import { plannedDay } from './planned-day';

/** Time to put the arms on the floor and the body into a line, s. The product's rule. */
export const GET_DOWN_SECONDS = 10;
/** Less is no hold: the person changed their mind. A choice. */
export const LEAST_HELD_MS = 5000;
/** What was held stays on the glass while one gets up, ms; longer than its pulse. A choice. */
const OVER_MS = 1500;
/** A pulse later than this tells the wrong second and is left out, ms. A choice. */
const TOO_LATE_MS = 500;

/** @param asked as `askForPlank` makes it. */
export function createPlankPage(ports: Ports, asked = ''): Page {
  return chosenPage(() => {
    const journal = openJournal(ports.store, ports.limits.journal);
    const state = journal.state();
    const { open } = state;
    if (open === undefined) return leadTo(ports, 'home');
    if (open.session.kind === 'assessment') return leadTo(ports, 'assessment');
    if (!wasJustAsked(asked, ports.clock.nowMs())) return leadTo(ports, 'accessories');
    const kept = openWatchSettings(ports.store);
    const { plankSeconds } = plannedDay(ports.store, state, kept, ports.clock.nowMs(), open.session.unit).plan;
    return createHold(ports, journal, accessoriesDone(open.session).planks + 1, plankSeconds);
  });
}

/** @param plank from 1. */
function createHold(ports: Ports, journal: Journal, plank: number, targetSeconds: number): Page {
  const { clock, timers, motor, power, router, screen, say } = ports;
  const { hapticStrength } = openWatchSettings(ports.store).settings();
  const writer = createPatientWriter(journal);
  const targetMs = targetSeconds * 1000;
  const state: PlankState = { stage: 'getReady', secondsLeft: GET_DOWN_SECONDS, heldSeconds: 0, pressAgain: false };
  let startedMs = 0;
  let cancelCountdown: Cancel = () => {};
  const meant = createMeantPress(ports, (asked) => {
    state.pressAgain = asked;
    show();
  });
  let cancelOver: Cancel = () => {};

  function show(): void {
    screen.show(plankView(say, plank, targetSeconds, state));
  }

  function hold(): void {
    state.stage = 'holding';
    startedMs = clock.nowMs();
    motor.play('ready', hapticStrength);
    cancelCountdown = startCountdown(ports, targetSeconds, (secondsLeft) => {
      state.secondsLeft = secondsLeft;
      if (secondsLeft === 0) {
        end();
        return;
      }
      const lateMs = clock.nowMs() - (startedMs + targetMs - secondsLeft * 1000);
      if (secondsLeft === LAST_SECONDS && lateMs < TOO_LATE_MS) motor.play('lastTen', hapticStrength);
      show();
    });
  }

  /** Held to the end, or stopped before it. */
  function end(): void {
    cancelCountdown();
    meant.cancel();
    // A watch that slept past the end knows of no more than was asked for.
    const heldMs = Math.min(targetMs, clock.nowMs() - startedMs);
    if (heldMs < LEAST_HELD_MS) {
      router.go('accessories');
      return;
    }
    const kept = writer.write({ kind: 'plankHeld', atMs: clock.nowMs(), plank: { startedMs, heldMs, targetMs } });
    state.stage = 'over';
    state.heldSeconds = Math.floor(heldMs / 1000);
    motor.play('setOver', hapticStrength);
    if (kept) {
      show();
      cancelOver = timers.at(clock.nowMs() + OVER_MS, () => router.go('accessories'));
    } else showNotKept();
  }

  function showNotKept(): void {
    state.stage = 'notKept';
    show();
  }

  function onKey(): void {
    if (state.stage !== 'holding') return;
    if (meant.press()) end();
  }

  function onAction(id: string): void {
    if (id === 'cancel' && state.stage === 'getReady') router.go('accessories');
    if (id === 'stop' && state.stage === 'holding') end();
    if (state.stage !== 'notKept') return;
    if (id === 'tryAgain' && writer.tryAgain()) router.go('accessories');
    if (id === 'leave') router.go('accessories');
  }

  return {
    open() {
      power.stayAwake();
      cancelCountdown = startCountdown(ports, GET_DOWN_SECONDS, (secondsLeft) => {
        state.secondsLeft = secondsLeft;
        if (secondsLeft > 0) show();
        else hold();
      });
    },
    input(input: Input) {
      if (input.kind === 'key') onKey();
      if (input.kind === 'action') onAction(input.id);
      // A floor that touches the glass leaves no hold; before it begins one may go back.
      if (input.kind === 'back' && state.stage === 'getReady') router.go('accessories');
      return true;
    },
    close() {
      cancelCountdown();
      meant.cancel();
      cancelOver();
      motor.stop();
      power.rest();
    },
  };
}
