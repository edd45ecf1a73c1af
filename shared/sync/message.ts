// Owns what watch and phone say to each other, as plain data. Refuses the way: zml on Zepp OS, files on Fitbit OS.
import type { StampedSettings } from '../settings/stamped';
import type { SessionWire } from './session-wire';

/** The version of these messages; another one is answered with `cannotRead`, never guessed at. */
export const MESSAGE_VERSION = 1;

/** The watch asks. `hello` on start, with its settings; `session` for each session in the outbox. */
export type Request =
  | { readonly version: typeof MESSAGE_VERSION; readonly kind: 'hello'; readonly settings: StampedSettings }
  | { readonly version: typeof MESSAGE_VERSION; readonly kind: 'session'; readonly session: SessionWire };

/** The phone answers: the settings as merged, and what it now holds. */
export type Answer =
  | { readonly version: typeof MESSAGE_VERSION; readonly kind: 'welcome'; readonly settings: StampedSettings }
  | {
      readonly version: typeof MESSAGE_VERSION;
      readonly kind: 'holds';
      readonly id: string;
      readonly revision: number;
      readonly settings: StampedSettings;
    }
  | { readonly version: typeof MESSAGE_VERSION; readonly kind: 'cannotRead'; readonly reason: string };
