// Owns the compact, versioned form of a session: what goes over the radio and into the phone's storage.
// Refuses to guess: an unknown version is said to be unknown, and the text of it is kept by whoever holds it.
import type { Session } from '../training/session';

/** JSON of a compact array form that begins with its version; under 3.5 KB for 5 sets of 10. */
export type SessionWire = string;

export type SessionRead =
  | { readonly kind: 'session'; readonly session: Session }
  /** Written by a newer app: id and revision can still be read, for they stand in the same place in every version. */
  | { readonly kind: 'newer'; readonly version: number; readonly id: string; readonly revision: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

export declare function writeSession(session: Session): SessionWire;
export declare function readSession(wire: SessionWire): SessionRead;
