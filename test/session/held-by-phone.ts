// Owns what a simulated phone holds, read as the settings page reads it. Refuses what it cannot read: it throws.
import { readSession } from '../../shared/sync/session-wire';
import type { Session } from '../../shared/training/session';
import type { Simulation } from '../../simulator/world/driver';

export function heldByPhone(sim: Simulation): readonly Session[] {
  return Object.entries(sim.phone.storage())
    .filter(([key]) => key !== 'settings')
    .map(([key, wire]) => {
      const read = readSession(wire);
      if (!key.startsWith('session/') || read.kind !== 'session') throw new Error(`${key} holds no session: ${wire}`);
      return read.session;
    });
}

/** Reps of each set of the only session. */
export function repsHeld(sim: Simulation): readonly number[] {
  const sessions = heldByPhone(sim);
  const [session] = sessions;
  if (session === undefined || sessions.length > 1) throw new Error(`the phone holds ${sessions.length} sessions`);
  return session.sets.map(({ reps }) => reps.length);
}
