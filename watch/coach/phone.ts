// Owns the talk with the phone while a page is open: says hello, empties the outbox, one request at a time.
// Refuses to keep anything: the journal says what is to be sent, and a session leaves it only when confirmed.
import type { Journal } from './journal';
import type { Clock, Link, Timers } from './ports';
import type { WatchSettings } from './watch-settings';

export type PhoneStatus = 'nothingToSend' | 'waiting' | 'sending' | 'sent' | 'notReachable';

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
  /** The status or the settings have changed. */
  readonly onChange: () => void;
}

export declare function openPhone(options: PhoneOptions): Phone;
