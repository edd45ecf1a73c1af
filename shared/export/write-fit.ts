// Owns one session as a FIT strength activity: sets with reps, weight and deadlift sub-type, and each rep's eccentric in developer fields.
// Written after the person's edits. Refuses an open session.
import type { Session } from '../training/session';
import type { ZoneMinutes } from './exported';

/** @throws RangeError for a session that has not ended. */
export declare function writeFit(session: Session, zoneMinutes: ZoneMinutes): Uint8Array;
