// Owns the compact, versioned form of a check-in: what goes over the radio and into the phone's storage. Refuses to guess.
import type { CheckIn } from '../training/check-in';

/** JSON list: [1, id, time, end of its training, place, feeling, worse on moving, lasting, signs, cleared]; null: not asked. */
export type CheckInWire = string;

export declare function writeCheckIn(checkIn: CheckIn): CheckInWire;

export type CheckInRead =
  | { readonly kind: 'checkIn'; readonly checkIn: CheckIn }
  | { readonly kind: 'newer'; readonly version: number; readonly id: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

export declare function readCheckIn(wire: CheckInWire): CheckInRead;
