// Owns when the watch says what to the phone: hello first, then one parcel after the other as they are given, one request at a time,
// growing pauses after failures. Refuses to hold a parcel: what is to be sent is told at each call, and only a confirmation ends it.

/** Whole, because a request without an end would hold up all that follow: the link may never settle. ms */
export const REQUEST_LIMIT_MS = 10_000;

/**
 * Pauses after one failure, two, and so on; the last one from then on. Choices: a side service that is just being started
 * misses the first request and has the second; a phone in the locker room should cost the watch next to nothing. ms
 */
export const PAUSES_MS: readonly number[] = [2_000, 5_000, 15_000, 60_000, 300_000];

/** What is to be sent: one session, or one check-in. */
export interface Parcel {
  readonly kind: 'session' | 'checkIn';
  readonly id: string;
  readonly revision: number;
}

export type Outgoing = {
  /** Tells the answer to this one from a late answer to another. */
  readonly ticket: number;
} & ({ readonly kind: 'hello' } | Parcel);

/** `sending` includes the hello before the first parcel; `refused` is what the phone could not read until the next start. */
export type OutboxStatus = 'nothingToSend' | 'waiting' | 'sending' | 'sent' | 'notReachable' | 'refused';

/** Times in ms on one clock; `pending` is all that the phone has not confirmed, in the order in which it goes. */
export interface Outbox {
  /** What to send now, if anything; from then on it is under way. */
  next(nowMs: number, connected: boolean, pending: readonly Parcel[]): Outgoing | undefined;
  /** The phone has understood: what it holds by now is no longer pending, and the next thing may go at once. */
  done(ticket: number): void;
  /** The phone has said that it cannot read it, or was not understood itself: not sent again by this outbox. */
  refused(ticket: number): void;
  /** Something went wrong on the way: sent again after a pause. */
  failed(ticket: number, nowMs: number): void;
  /** What was confirmed changes what the phone has to say: hello goes once more, before anything else. */
  greetAgain(): void;
  /** The way to the phone has come back: no reason to wait any longer. */
  reconnected(): void;
  /** When `next` may have something that it has not now; undefined where only an answer or new parcels change that. */
  wakeMs(nowMs: number, pending: readonly Parcel[]): number | undefined;
  status(nowMs: number, pending: readonly Parcel[]): OutboxStatus;
}

export function createOutbox(): Outbox {
  const refusedParcels = new Set<string>();
  let greeted = false;
  let underWay: { readonly outgoing: Outgoing; readonly sinceMs: number } | undefined;
  let tickets = 0;
  let failures = 0;
  let notBeforeMs = -Infinity;
  let sent = false;

  const key = ({ kind, id, revision }: Parcel): string => `${kind} ${id} ${revision}`;
  const sendable = (pending: readonly Parcel[]): Parcel | undefined =>
    pending.find((parcel) => !refusedParcels.has(key(parcel)));

  function pause(nowMs: number): void {
    const pauseMs = PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)] ?? 0;
    failures += 1;
    notBeforeMs = nowMs + pauseMs;
  }

  function isUnderWay(ticket: number): boolean {
    return underWay?.outgoing.ticket === ticket;
  }

  /** Ends what has been under way for too long. */
  function expire(nowMs: number): void {
    if (underWay === undefined || nowMs < underWay.sinceMs + REQUEST_LIMIT_MS) return;
    underWay = undefined;
    pause(nowMs);
  }

  function over(): void {
    underWay = undefined;
    failures = 0;
    notBeforeMs = -Infinity;
  }

  return {
    next(nowMs, connected, pending) {
      expire(nowMs);
      if (underWay !== undefined || nowMs < notBeforeMs) return undefined;
      const parcel = sendable(pending);
      if (greeted && parcel === undefined) return undefined;
      if (!connected) {
        // Looked at again after the pause, in case the news of a connection never comes.
        pause(nowMs);
        return undefined;
      }
      tickets += 1;
      const ticket = tickets;
      const outgoing: Outgoing =
        greeted && parcel !== undefined
          ? { ticket, kind: parcel.kind, id: parcel.id, revision: parcel.revision }
          : { ticket, kind: 'hello' };
      underWay = { outgoing, sinceMs: nowMs };
      return outgoing;
    },
    done(ticket) {
      if (!isUnderWay(ticket)) return;
      if (underWay?.outgoing.kind === 'hello') greeted = true;
      else sent = true;
      over();
    },
    refused(ticket) {
      if (!isUnderWay(ticket)) return;
      const outgoing = underWay?.outgoing;
      if (outgoing === undefined || outgoing.kind === 'hello') greeted = true;
      else refusedParcels.add(key(outgoing));
      over();
    },
    failed(ticket, nowMs) {
      if (!isUnderWay(ticket)) return;
      underWay = undefined;
      pause(nowMs);
    },
    greetAgain() {
      greeted = false;
    },
    reconnected() {
      failures = 0;
      notBeforeMs = -Infinity;
    },
    wakeMs(nowMs, pending) {
      if (underWay !== undefined) return underWay.sinceMs + REQUEST_LIMIT_MS;
      if (greeted && sendable(pending) === undefined) return undefined;
      return Math.max(nowMs, notBeforeMs);
    },
    status(nowMs, pending) {
      if (pending.length === 0) return sent ? 'sent' : 'nothingToSend';
      if (sendable(pending) === undefined) return 'refused';
      if (underWay !== undefined && nowMs < underWay.sinceMs + REQUEST_LIMIT_MS) return 'sending';
      return failures > 0 ? 'notReachable' : 'waiting';
    },
  };
}
