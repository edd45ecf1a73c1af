// Owns the rest: shows the set just done, counts the rest down from its end, and leads on.
// Refuses to begin a set or to judge one.
import { type Journal, openJournal } from '../journal';
import { createPacedScreen } from '../paced-screen';
import type { Input, Page } from '../page';
import type { Cancel, Ports } from '../ports';
import { openWatchSettings } from '../watch-settings';
import { chosenPage, leadTo } from './chosen-page';
import { beginEdit, type EditStep, type RestEdit } from './rest-edit';
import { newestSet, restView, setsDone } from './rest-view';

export function createRestPage(ports: Ports, _parameter?: string): Page {
  return chosenPage(() => {
    const journal = openJournal(ports.store);
    const { open } = journal.state();
    if (open === undefined) return leadTo(ports, 'home');
    if (open.session.kind === 'assessment') return leadTo(ports, 'assessment');
    // A set that was cut off goes on before anybody rests from it.
    const newest = newestSet(open);
    if (newest === undefined || newest.set.endedMs === undefined) return leadTo(ports, 'set');
    return restFrom(ports, journal, newest.set.endedMs);
  });
}

function restFrom(ports: Ports, journal: Journal, endedMs: number): Page {
  const { clock, timers, motor, power, router, say } = ports;
  const settings = openWatchSettings(ports.store);
  const { restSeconds, hapticStrength } = settings.settings();
  // Where the watch's time was set back in between, a rest is still no longer than a rest.
  const overMs = Math.min(endedMs, clock.nowMs()) + restSeconds * 1000;
  const paced = createPacedScreen(clock, timers, ports.screen);
  let edit: RestEdit | undefined;
  let cancelTick: Cancel = () => {};

  function secondsLeft(): number {
    return Math.max(0, Math.ceil((overMs - clock.nowMs()) / 1000));
  }

  function show(): void {
    if (edit !== undefined) {
      paced.show(edit.view());
      return;
    }
    const { open } = journal.state();
    const newest = open === undefined ? undefined : newestSet(open);
    if (open === undefined || newest === undefined) return;
    paced.show(restView(say, { open, set: newest.set, tally: newest.tally, secondsLeft: secondsLeft() }));
  }

  /** From the set's end, so that a page that was away goes on with the right second. */
  function tick(): void {
    const left = secondsLeft();
    if (left > 0) cancelTick = timers.at(overMs - (left - 1) * 1000, left > 1 ? tick : restOver);
    show();
  }

  function restOver(): void {
    motor.play('restOver', hapticStrength);
    power.rest();
    show();
  }

  function startEdit(first: EditStep): void {
    const unit = journal.state().open?.session.unit ?? settings.settings().unit;
    edit = beginEdit(ports, journal, settings.plateStepIn(unit), first);
    show();
  }

  function confirm(): void {
    if (edit?.confirm() === false) edit = undefined;
    show();
  }

  function finish(): void {
    const { open } = journal.state();
    journal.append({ kind: 'sessionEnded', atMs: clock.nowMs() });
    // A session without a rep is none, and there is nothing to show of it.
    router.go(open !== undefined && setsDone(open) > 0 ? 'done' : 'home');
  }

  function onAction(id: string): void {
    if (edit !== undefined && id === 'ok') confirm();
    else if (id === 'next') router.go('set');
    else if (id === 'edit') startEdit('reps');
    else if (id === 'finish') finish();
  }

  /** The crown beside the chart means the next weight: the one thing that is often changed between two sets. */
  function onStep(by: number): void {
    if (edit === undefined) startEdit('nextWeight');
    edit?.step(by);
    show();
  }

  function onBack(): boolean {
    if (edit === undefined) return false;
    edit = undefined;
    show();
    return true;
  }

  return {
    open() {
      // A page that goes dark is ended by the platform, and its pulse with it: the rest is lit until that has been felt.
      if (secondsLeft() > 0) power.stayAwake();
      tick();
    },
    input(input: Input) {
      if (input.kind === 'back') return onBack();
      if (input.kind === 'key') return false;
      if (input.kind === 'action') onAction(input.id);
      else onStep(input.by);
      return true;
    },
    close() {
      cancelTick();
      paced.close();
      motor.stop();
      power.rest();
    },
  };
}
