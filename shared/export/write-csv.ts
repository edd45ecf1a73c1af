// Owns the CSV that Strong and Hevy import: one row a set, as the person corrected it. Refuses what those apps have no column for.
import type { Session } from '../training/session';
import type { ZoneMinutes } from './exported';

/** Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout No: weight in the session's unit. */
export declare function writeStrongCsv(sessions: readonly Session[], zoneMinutes: ZoneMinutes): string;

/** title,start_time,end_time,…: weight in kg, dates as "22 Dec 2025, 08:00". */
export declare function writeHevyCsv(sessions: readonly Session[], zoneMinutes: ZoneMinutes): string;
