// Owns the beginnings of journals for page tests: a session begun, sets in it, whole trainings, check-ins. Refuses pages.
import type { BarLift } from '../../shared/motion/bar-event';
import type { CheckIn } from '../../shared/training/check-in';
import type { SessionKind, SessionRep } from '../../shared/training/session';
import { openJournal } from '../../watch/coach/journal';
import type { JournalEntry } from '../../watch/coach/journal-entry';
import type { FakePorts } from '../fakes/fake-ports';

export interface Begun {
  readonly session?: SessionKind;
  readonly lift?: BarLift;
  readonly weight?: number;
  readonly goodMorningWeight?: number;
  readonly plannedSets?: number;
  readonly plannedReps?: number;
}

/** As home does it, before it leads to the set. */
export function beginSession(fake: FakePorts, begun: Begun = {}): void {
  const atMs = fake.clock.nowMs();
  write(fake, {
    kind: 'sessionBegan',
    id: `session-${atMs}`,
    atMs,
    session: begun.session ?? 'training',
    lift: begun.lift ?? 'conventional',
    unit: 'kg',
    wrist: 'left',
    hapticStrength: 'strong',
    plannedSets: begun.plannedSets ?? 3,
    plannedReps: begun.plannedReps ?? 5,
    weights: { main: begun.weight ?? 100, goodMorning: begun.goodMorningWeight ?? 20 },
  });
}

export function write(fake: FakePorts, entry: JournalEntry): void {
  openJournal(fake.store).append(entry);
}

/** A set that begins now, with reps of these eccentrics in seconds, and ends with the last of them; moves the clock there. */
export function writeSet(
  fake: FakePorts,
  eccentrics: readonly number[],
  options: { end?: boolean; weight?: number; lift?: BarLift } = {},
): void {
  const { weight = 100, lift } = options;
  const atMs = fake.clock.nowMs();
  write(fake, { kind: 'setBegan', atMs, weight, targetSeconds: 3, ...(lift === undefined ? {} : { lift }) });
  for (const seconds of eccentrics) {
    const rep = sessionRep(fake.clock.nowMs() + 500, seconds);
    fake.fakeTimers.advanceTo(rep.floorContactMs);
    write(fake, { kind: 'rep', rep });
  }
  if (options.end ?? true) write(fake, { kind: 'setEnded', atMs: fake.clock.nowMs() });
}

/** Five reps, all held. */
export const FIVE = [3, 3, 3, 3, 3] as const;

/** A whole session that begins now and ends with its last rep; each set as its eccentrics in seconds. */
export function writeSession(fake: FakePorts, sets: readonly (readonly number[])[], begun: Begun = {}): void {
  beginSession(fake, begun);
  for (const eccentrics of sets) {
    fake.fakeTimers.advance(60_000);
    writeSet(fake, eccentrics, { weight: begun.weight ?? 100 });
  }
  write(fake, { kind: 'sessionEnded', atMs: fake.clock.nowMs() });
}

/** Three sets of five, all held. */
export function train(fake: FakePorts, weight = 100): void {
  writeSession(fake, [FIVE, FIVE, FIVE], { weight });
}

/** Answered now, about nothing that matters unless told. */
export function checkIn(fake: FakePorts, answers: Partial<CheckIn> = {}): void {
  const atMs = fake.clock.nowMs();
  const said: CheckIn = { id: `check-in-${atMs}`, atMs, afterMs: 0, place: 'nowhere', signs: [], ...answers };
  write(fake, { kind: 'checkedIn', checkIn: said });
}

/** Lifted from `liftOffMs` in a second, held for one, lowered in `seconds`; with the verdict against 3 s. */
export function sessionRep(liftOffMs: number, seconds: number, fallM = 0): SessionRep {
  const slow = seconds >= 2.7 ? 'held' : seconds >= 2.4 ? 'short' : 'fast';
  return {
    liftOffMs,
    lockoutMs: liftOffMs + 1000,
    descentStartMs: liftOffMs + 2000,
    floorContactMs: liftOffMs + 2000 + seconds * 1000,
    travelM: 0.5,
    fallM,
    verdict: fallM > 0.12 ? 'dropped' : slow,
  };
}
