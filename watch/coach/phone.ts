// Owns the talk with the phone while a page is open: says hello, empties the outbox, one request at a time.
// Refuses to keep anything: the journal says what is to be sent, and a session or check-in leaves it only when confirmed.
import { CHECK_IN_REVISION, writeCheckIn } from '../../shared/sync/check-in-wire';
import { type Answer, MESSAGE_VERSION, type Request, readAnswer } from '../../shared/sync/message';
import {
  createOutbox,
  type OutboxStatus,
  type Outgoing,
  type Parcel,
  REQUEST_LIMIT_MS,
} from '../../shared/sync/outbox';
import { writeSession } from '../../shared/sync/session-wire';
import { type Confirmed, createStandingKeeper } from './handed-standing';
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
  /** Where the standing that the phone hands over is kept. */
  readonly store: Store;
  /** The status, the settings or the standing have changed. */
  readonly onChange: () => void;
}

export function openPhone({ clock, timers, link, journal, settings, store, onChange }: PhoneOptions): Phone {
  const outbox = createOutbox();
  const standings = createStandingKeeper(store, journal.state);
  let opened = false;
  let underWay: Outgoing | undefined;
  let cancelWake: Cancel = () => {};
  const status = (): PhoneStatus => outbox.status(clock.nowMs(), pending());
  let toldStatus = status();
  let toldSettings = settings.stamped();
  let newStanding = false;

  /** Check-ins first: the plan of the next day goes by them, and they are short. */
  function pending(): readonly Parcel[] {
    const { unconfirmed, unconfirmedCheckIns } = journal.state();
    const checkIn = ({ id }: { id: string }): Parcel => ({ kind: 'checkIn', id, revision: CHECK_IN_REVISION });
    const session = ({ id, revision }: { id: string; revision: number }): Parcel => ({ kind: 'session', id, revision });
    return [...unconfirmedCheckIns.map(checkIn), ...unconfirmed.map(session)];
  }

  /** Sends what is due, sets the timer for what comes later, tells what has changed. */
  function go(): void {
    if (!opened) return;
    cancelWake();
    const parcels = pending();
    const outgoing = outbox.next(clock.nowMs(), link.connected(), parcels);
    if (outgoing !== undefined) send(outgoing);
    const wakeMs = outbox.wakeMs(clock.nowMs(), parcels);
    cancelWake = wakeMs === undefined ? () => {} : timers.at(wakeMs, go);
    tell();
  }

  function tell(): void {
    const now = status();
    if (now === toldStatus && settings.stamped() === toldSettings && !newStanding) return;
    newStanding = false;
    toldStatus = now;
    toldSettings = settings.stamped();
    onChange();
  }

  function send(outgoing: Outgoing): void {
    const { ticket } = outgoing;
    underWay = outgoing;
    const request = requestOf(outgoing);
    const confirmed = standings.confirmed();
    // A link that throws at once has failed like one that rejects.
    const answered = new Promise((resolve) => resolve(link.request(request, REQUEST_LIMIT_MS)));
    answered
      .then(
        (data) => take(readAnswer(data), outgoing, confirmed),
        () => outbox.failed(ticket, clock.nowMs()),
      )
      .then(go);
  }

  /** An answer that comes by itself says what the phone holds; a welcome is none: it tells what was so when it was asked. */
  function overhear(data: unknown): void {
    const answer = readAnswer(data);
    if (!opened || answer.kind !== 'holds') return;
    if (kept(answer, standings.confirmed()) && underWay !== undefined && answers(answer, underWay)) {
      outbox.done(underWay.ticket);
    }
    go();
  }

  function requestOf(outgoing: Outgoing): Request {
    const parcel = outgoing.kind === 'hello' ? undefined : messageOf(outgoing);
    return parcel ?? { version: MESSAGE_VERSION, kind: 'hello', settings: settings.stamped() };
  }

  /** Undefined where the phone has confirmed it meanwhile. */
  function messageOf({ kind, id }: Parcel): Request | undefined {
    const version = MESSAGE_VERSION;
    const { unconfirmed, unconfirmedCheckIns } = journal.state();
    const isIt = (one: { readonly id: string }): boolean => one.id === id;
    if (kind === 'checkIn') {
      const checkIn = unconfirmedCheckIns.find(isIt);
      return checkIn && { version, kind, checkIn: writeCheckIn(checkIn) };
    }
    const session = unconfirmed.find(isIt);
    return session && { version, kind, session: writeSession(session) };
  }

  function take(answer: ReturnType<typeof readAnswer>, outgoing: Outgoing, confirmed: Confirmed): void {
    if (!opened) return;
    if (answer.kind === 'unreadable' || answer.kind === 'cannotRead') {
      outbox.refused(outgoing.ticket);
    } else if (kept(answer, confirmed) && answers(answer, outgoing)) {
      outbox.done(outgoing.ticket);
    } else {
      outbox.failed(outgoing.ticket, clock.nowMs());
    }
  }

  /**
   * Keeps what the phone says, late or not: settings and standing, then what it holds. False where the disk refuses: asked again later.
   * @param confirmed when it was asked.
   */
  function kept(answer: Exclude<Answer, { kind: 'cannotRead' }>, confirmed: Confirmed): boolean {
    try {
      settings.merge(answer.settings);
      if (answer.kind === 'welcome') {
        if (answer.standing !== undefined) newStanding = standings.keep(answer.standing, confirmed) || newStanding;
      } else if (pending().some(({ id, revision }) => id === answer.id && revision <= answer.revision)) {
        journal.append({ kind: 'confirmed', id: answer.id, revision: answer.revision });
        if (standings.askAgain()) outbox.greetAgain();
      }
      return true;
    } catch {
      return false;
    }
  }

  return {
    open() {
      opened = true;
      // Before the rest: the app may end at once, and the first answers wait already.
      link.mailbox?.onAnswer(overhear);
      link.mailbox?.offer(pending(), messageOf);
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
