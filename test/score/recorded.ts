// Owns the recordings in files: which there are, what is documented of each, and how a hearing compares with that.
// Refuses to hold any recording: real ones lie outside the project and are read where they are present.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BAR_LIFTS, type BarLift } from '../../shared/motion/bar-event';
import type { Recording } from '../../shared/motion/recording';
import { readRecording } from '../../tools/recording/read-recording';
import type { FoundSet } from './found';
import { type Spread, spreadOf } from './statistics';
import type { TruthOfRep } from './truth';

/** What is documented of a recording. Times in ms from its first sample. */
export interface Documented {
  /** Least and most repetitions; absent where there is no label. */
  readonly reps?: readonly [least: number, most: number];
  /** The bar has been put down: no rep's descent may start later. */
  readonly noneAfterMs?: number;
  /** True where not even a count may be given. */
  readonly silent?: boolean;
  /** First samples of the contact spikes; for a made recording, the true contacts. */
  readonly contactsMs?: readonly number[];
  /** Errors allowed on them; absent where they are for information. */
  readonly contactsWithinMs?: number;
  /** Known to about ±100 ms only, from integrating between rests with the watch's own attitude. */
  readonly lockoutsMs?: readonly number[];
  readonly descentStartsMs?: readonly number[];
}

export interface RecordingFound {
  readonly folder: string;
  readonly name: string;
  readonly file: string;
  readonly on: 'recorded' | 'synthetic';
  readonly lift: BarLift;
  readonly targetSeconds: number;
  readonly documented: Documented;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHIPPED = join(ROOT, 'test', 'recordings');
/** Where real recordings may lie, beside the project. */
export const REAL = join(ROOT, '..', 'shared', 'recordings');
const REAL_FOLDERS = ['deadlift', 'daily', 'other-lifts'] as const;
const ENDING = '.csv';

/** Documented in the README beside the recordings (Ebbelaar 2019 for metamotion, NealC17/senior_design for applewatch). */
const DOCUMENTED: Readonly<Record<string, Documented>> = {
  'metamotion-a-heavy-5': { reps: [5, 5] },
  'metamotion-a-medium-10': { reps: [10, 10] },
  'metamotion-c-medium-10': { reps: [10, 10] },
  'applewatch-b-25lb-5': {
    reps: [5, 5],
    contactsMs: [3570, 6720, 9890, 13490, 17580],
    contactsWithinMs: 40,
    lockoutsMs: [5070, 8500, 11980, 15660],
    descentStartsMs: [5380, 8720, 12260, 15940],
  },
  'applewatch-b-45lb-5': { reps: [4, 5] },
  'applewatch-b-light': { reps: [9, 10], noneAfterMs: 46_700 },
  'applewatch-v-25lb-5': { reps: [5, 5] },
  'applewatch-v-35lb-5': { reps: [5, 5] },
};

function recordingsIn(folder: string): { name: string; file: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => entry.endsWith(ENDING) && !entry.endsWith(`.gyro${ENDING}`))
    .sort()
    .map((entry) => ({ name: entry.slice(0, -ENDING.length), file: join(folder, entry) }));
}

interface Sidecar {
  readonly lift: BarLift;
  readonly targetSeconds: number;
  readonly expect: { readonly reps: [number, number]; readonly truth?: TruthOfRep[] };
}

function isSidecar(value: unknown): value is Sidecar {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('lift' in value && 'targetSeconds' in value && 'expect' in value)
  ) {
    return false;
  }
  const { lift, targetSeconds, expect } = value;
  if (typeof targetSeconds !== 'number' || !BAR_LIFTS.some((known) => known === lift)) return false;
  return typeof expect === 'object' && expect !== null && 'reps' in expect && Array.isArray(expect.reps);
}

function shipped({ name, file }: { name: string; file: string }): RecordingFound {
  const beside = `${file.slice(0, -ENDING.length)}.json`;
  const sidecar: unknown = JSON.parse(readFileSync(beside, 'utf8'));
  if (!isSidecar(sidecar)) throw new Error(`${beside}: not {lift, targetSeconds, expect: {reps, truth}}`);
  const { lift, targetSeconds, expect } = sidecar;
  const { truth } = expect;
  const documented: Documented = {
    reps: expect.reps,
    silent: expect.reps[1] === 0,
    ...(truth && truth.length > 0
      ? {
          contactsMs: truth.map((rep) => rep.floorContactMs),
          lockoutsMs: truth.map((rep) => rep.lockoutMs),
          descentStartsMs: truth.map((rep) => rep.descentStartMs),
        }
      : {}),
  };
  return { folder: 'test', name, file, on: 'synthetic', lift, targetSeconds, documented };
}

/** Every recording there is: those of the project, and the real ones where present. */
export function findRecordings(): RecordingFound[] {
  const real = REAL_FOLDERS.flatMap((folder) =>
    recordingsIn(join(REAL, folder)).map(
      ({ name, file }): RecordingFound => ({
        folder,
        name,
        file,
        on: 'recorded',
        lift: 'conventional',
        targetSeconds: 3,
        documented:
          folder === 'daily' ? { reps: [0, 0], silent: true } : folder === 'deadlift' ? (DOCUMENTED[name] ?? {}) : {},
      }),
    ),
  );
  return [...recordingsIn(SHIPPED).map(shipped), ...real];
}

export function load(found: RecordingFound): Recording {
  return readRecording(found.file, { useGyro: true });
}

export interface RecordedScore {
  readonly foundReps: number;
  readonly counts: number;
  /** What contradicts the documents, in words; empty where all is as documented. */
  readonly faults: readonly string[];
  /** Errors against the documented times, ms; a time that nothing was found near is infinite. Absent where none is documented. */
  readonly contactMs?: Spread;
  readonly lockoutMs?: Spread;
  readonly descentStartMs?: Spread;
}

/** Farther than this from a documented time, it is another rep's, ms. */
const SAME_EVENT_MS = 1000;

function errorsTo(documentedMs: readonly number[], foundMs: readonly number[]): number[] {
  return documentedMs.map((trueMs) => {
    const errors = foundMs.map((ms) => ms - trueMs).filter((error) => Math.abs(error) <= SAME_EVENT_MS);
    return errors.reduce((best, error) => (Math.abs(error) < Math.abs(best) ? error : best), Number.POSITIVE_INFINITY);
  });
}

function faultsIn({ reps, counts }: FoundSet, documented: Documented, contactErrors: readonly number[]): string[] {
  const faults: string[] = [];
  const { reps: known, noneAfterMs } = documented;
  if (known && (reps.length < known[0] || reps.length > known[1])) {
    faults.push(`${reps.length} reps, not ${known[0] === known[1] ? known[0] : known.join(' or ')}`);
  }
  if (noneAfterMs !== undefined) {
    const late = reps.filter(({ descentStartMs }) => descentStartMs > noneAfterMs).length;
    if (late > 0) faults.push(`${late} after the put-down`);
  }
  if (documented.silent && counts.length > 0) faults.push(`${counts.length} counts`);
  const { contactsWithinMs = Number.POSITIVE_INFINITY } = documented;
  const far = contactErrors.filter((error) => Math.abs(error) > contactsWithinMs).length;
  if (far > 0) faults.push(`${far} contacts off by > ${contactsWithinMs} ms`);
  return faults;
}

/** Compares what was heard with what is documented.*/
export function scoreRecorded(found: FoundSet, documented: Documented): RecordedScore {
  const { contactsMs, lockoutsMs, descentStartsMs } = documented;
  const contactErrors = errorsTo(
    contactsMs ?? [],
    found.reps.map((rep) => rep.floorContactMs),
  );
  const lockouts = found.reps.map((rep) => rep.lockoutMs);
  const starts = found.reps.map((rep) => rep.descentStartMs);
  return {
    foundReps: found.reps.length,
    counts: found.counts.length,
    faults: faultsIn(found, documented, contactErrors),
    ...(contactsMs ? { contactMs: spreadOf(contactErrors) } : {}),
    ...(lockoutsMs ? { lockoutMs: spreadOf(errorsTo(lockoutsMs, lockouts)) } : {}),
    ...(descentStartsMs ? { descentStartMs: spreadOf(errorsTo(descentStartsMs, starts)) } : {}),
  };
}
