// Owns the talk with the phone while a page is open: says hello, empties the outbox, one request at a time.
// Refuses to keep anything: the journal says what is to be sent, and a session leaves it only when confirmed.
import { type Answer, MESSAGE_VERSION, type Request, readAnswer } from '../../shared/sync/message';
import { createOutbox, type OutboxStatus, type Outgoing, REQUEST_LIMIT_MS } from '../../shared/sync/outbox';
import { writeSession } from '../../shared/sync/session-wire';
import type { Session } from '../../shared/training/session';
import { keepHandedPlan } from './handed-plan';
import type { Journal } from './journal';
import type { Cancel, Clock, Link, Store, Timers } from './ports';
import type { WatchSettings } from './watch-settings';

/** `refused`: the phone has said that it cannot take what is left; tried again when the app is next opened. */
export type PhoneStatus = OutboxStatus;

export interface Phone {
  /** Sends what there is to send, now and then on reconnect and after growing pauses, until `close`. */
  open(): void;
  status(): PhoneStatus;
  close(): void;
}

export interface PhoneOptions {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly link: Link;
  readonly journal: Journal;
  readonly settings: WatchSettings;
  /** Where the plan that the phone hands over is kept. */
  readonly store: Store;
  /** The status, the settings or the plan have changed. */
  readonly onChange: () => void;
}

export function openPhone({ clock, timers, link, journal, settings, store, onChange }: PhoneOptions): Phone {
  const outbox = createOutbox();
  let opened = false;
  let cancelWake: Cancel = () => {};
  const pending = (): readonly Session[] => journal.state().unconfirmed;
  const status = (): PhoneStatus => outbox.status(clock.nowMs(), pending());
  let toldStatus = status();
  let toldSettings = settings.stamped();
  let newPlan = false;

  /** Sends what is due, sets the timer for what comes later, tells what has changed. */
  function go(): void {
    if (!opened) return;
    cancelWake();
    const unconfirmed = pending();
    const outgoing = outbox.next(clock.nowMs(), link.connected(), unconfirmed);
    if (outgoing !== undefined) send(outgoing, unconfirmed);
    const wakeMs = outbox.wakeMs(clock.nowMs(), unconfirmed);
    cancelWake = wakeMs === undefined ? () => {} : timers.at(wakeMs, go);
    tell();
  }

  function tell(): void {
    const now = status();
    if (now === toldStatus && settings.stamped() === toldSettings && !newPlan) return;
    newPlan = false;
    toldStatus = now;
    toldSettings = settings.stamped();
    onChange();
  }

  function send(outgoing: Outgoing, unconfirmed: readonly Session[]): void {
    const { ticket } = outgoing;
    const request = requestOf(outgoing, unconfirmed);
    // A link that throws at once has failed like one that rejects.
    const answered = new Promise((resolve) => resolve(link.request(request, REQUEST_LIMIT_MS)));
    answered.then(
      (data) => {
        if (!opened) return;
        take(readAnswer(data), outgoing);
        go();
      },
      () => {
        if (!opened) return;
        outbox.failed(ticket, clock.nowMs());
        go();
      },
    );
  }

  function requestOf(outgoing: Outgoing, unconfirmed: readonly Session[]): Request {
    const session = outgoing.kind === 'session' ? unconfirmed.find(({ id }) => id === outgoing.id) : undefined;
    return session === undefined
      ? { version: MESSAGE_VERSION, kind: 'hello', settings: settings.stamped() }
      : { version: MESSAGE_VERSION, kind: 'session', session: writeSession(session) };
  }

  function take(answer: ReturnType<typeof readAnswer>, outgoing: Outgoing): void {
    if (answer.kind === 'unreadable' || answer.kind === 'cannotRead') {
      outbox.refused(outgoing.ticket);
    } else if (kept(answer) && answers(answer, outgoing)) {
      outbox.done(outgoing.ticket);
    } else {
      outbox.failed(outgoing.ticket, clock.nowMs());
    }
  }

  /** Keeps what the phone says, late or not: settings and plan, then what it holds. False where the disk refuses: asked again later. */
  function kept(answer: Exclude<Answer, { kind: 'cannotRead' }>): boolean {
    try {
      settings.merge(answer.settings);
      if (answer.kind === 'welcome' && answer.plan !== undefined)
        newPlan = keepHandedPlan(store, answer.plan) || newPlan;
      if (
        answer.kind === 'holds' &&
        pending().some(({ id, revision }) => id === answer.id && revision <= answer.revision)
      ) {
        journal.append({ kind: 'confirmed', id: answer.id, revision: answer.revision });
      }
      return true;
    } catch {
      return false;
    }
  }

  return {
    open() {
      opened = true;
      link.onChange((connected) => {
        if (connected) outbox.reconnected();
        go();
      });
      go();
    },
    status,
    close() {
      opened = false;
      cancelWake();
    },
  };
}

/** False for an answer to something else, or of a phone that holds less than it was given. */
function answers(answer: Exclude<Answer, { kind: 'cannotRead' }>, outgoing: Outgoing): boolean {
  if (outgoing.kind === 'hello') return answer.kind === 'welcome';
  return answer.kind === 'holds' && answer.id === outgoing.id && answer.revision >= outgoing.revision;
}
