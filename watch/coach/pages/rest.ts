// Owns the rest: offers to take weight off where it was too much, shows the set just done, counts the rest down from its end,
// and leads on. Refuses to begin a set or to judge one.
import type { PlateChange } from '../../../shared/training/plates';
import { type Journal, openJournal } from '../journal';
import { createPacedScreen } from '../paced-screen';
import type { Input, Page } from '../page';
import type { Cancel, Ports } from '../ports';
import { openWatchSettings } from '../watch-settings';
import { chosenPage, leadTo } from './chosen-page';
import { whereToGoOn } from './open-session';
import { beginEdit, type EditStep, type RestEdit } from './rest-edit';
import { stripOffer, stripView } from './rest-strip';
import { newestSet, restView, setsOf } from './rest-view';

export function createRestPage(ports: Ports, _parameter?: string): Page {
  return chosenPage(() => {
    const journal = openJournal(ports.store, ports.limits.journal);
    const { open } = journal.state();
    if (open === undefined) return leadTo(ports, 'home');
    // A set that was cut off goes on before anybody rests from it; without a set there is nothing to rest from.
    const newest = newestSet(open);
    if (open.session.kind === 'assessment' || newest?.set.endedMs === undefined) {
      return leadTo(ports, whereToGoOn(open));
    }
    return restFrom(ports, journal, newest.set.endedMs);
  });
}

function restFrom(ports: Ports, journal: Journal, endedMs: number): Page {
  const { clock, timers, motor, power, router, say } = ports;
  const settings = openWatchSettings(ports.store);
  const { restSeconds, hapticStrength } = settings.settings();
  const rack = settings.rackIn(journal.state().open?.session.unit ?? settings.settings().unit);
  // Where the watch's time was set back in between, a rest is still no longer than a rest.
  const overMs = Math.min(endedMs, clock.nowMs()) + restSeconds * 1000;
  const paced = createPacedScreen(clock, timers, ports.screen);
  let strip: PlateChange | undefined;
  let edit: RestEdit | undefined;
  let cancelTick: Cancel = () => {};

  function now() {
    const { open } = journal.state();
    const newest = open === undefined ? undefined : newestSet(open);
    return open === undefined || newest === undefined ? undefined : { open, newest };
  }

  function secondsLeft(): number {
    return Math.max(0, Math.ceil((overMs - clock.nowMs()) / 1000));
  }

  function show(): void {
    if (strip !== undefined) {
      paced.show(stripView(say, strip, rack));
      return;
    }
    if (edit !== undefined) {
      paced.show(edit.view());
      return;
    }
    const seen = now();
    if (seen === undefined) return;
    const { open, newest } = seen;
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

  /** To keep it is kept too, or the offer would come again after a set that was cancelled and after a dark watch. */
  function answerStrip(weight: number): void {
    journal.append({ kind: 'weightChosen', atMs: clock.nowMs(), weight });
    strip = undefined;
    show();
  }

  function keepWeight(): void {
    const tally = now()?.newest.tally;
    if (tally !== undefined) answerStrip(tally.weight);
  }

  function startEdit(first: EditStep): void {
    edit = beginEdit(ports, journal, rack, first);
    show();
  }

  function confirm(): void {
    if (edit?.confirm() === false) edit = undefined;
    show();
  }

  function next(): void {
    if (now()?.newest.set.lift === 'goodMorning') router.go('set', 'goodMorning');
    else router.go('set');
  }

  /** The accessories follow the main lift, and the session ends there; one that is left before is over. */
  function finish(): void {
    const seen = now();
    if (seen === undefined) return;
    const { open, newest } = seen;
    const { done, planned } = setsOf(open, newest.set);
    if (newest.set.lift !== undefined || done >= planned) {
      router.go('accessories');
      return;
    }
    journal.append({ kind: 'sessionEnded', atMs: clock.nowMs() });
    // A session in which nothing was done is none, and there is nothing to show of it.
    router.go(journal.state().ended.some(({ id }) => id === open.session.id) ? 'done' : 'home');
  }

  function onAction(id: string): void {
    if (strip !== undefined) {
      if (id === 'takeOff') answerStrip(strip.weight);
      else if (id === 'keepIt') keepWeight();
      return;
    }
    if (edit !== undefined && id === 'ok') confirm();
    else if (id === 'next') next();
    else if (id === 'edit') startEdit('reps');
    else if (id === 'finish') finish();
  }

  /** The crown beside the chart means the next weight: the one thing that is often changed between two sets. */
  function onStep(by: number): boolean {
    if (strip !== undefined) return false;
    if (edit === undefined) startEdit('nextWeight');
    edit?.step(by);
    show();
    return true;
  }

  function onBack(): boolean {
    if (strip !== undefined) {
      keepWeight();
      return true;
    }
    if (edit === undefined) return false;
    edit = undefined;
    show();
    return true;
  }

  return {
    open() {
      const seen = now();
      strip = seen === undefined ? undefined : stripOffer(seen.open, seen.newest, rack);
      // A page that goes dark is ended by the platform, and its pulse with it: the rest is lit until that has been felt.
      if (secondsLeft() > 0) power.stayAwake();
      tick();
    },
    input(input: Input) {
      if (input.kind === 'back') return onBack();
      if (input.kind === 'key') return false;
      if (input.kind === 'step') return onStep(input.by);
      onAction(input.id);
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
