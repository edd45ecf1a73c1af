// Owns the whole scoreboard as data: what is asked for in, rows out. Refuses to print: see tables.ts.
import { type Figures, figuresOf } from '../../test/score/figures';
import {
  findRecordings,
  load,
  type RecordedScore,
  type RecordingFound,
  scoreRecorded,
} from '../../test/score/recorded';
import {
  CONDITION_NAMES,
  type ConditionName,
  type Hearing,
  hear,
  type SeedMissed,
  seedsFrom,
  worstFirst,
} from '../../test/score/synthetic';
import type { Job } from './job';
import { doJobs } from './pool';

export interface Asked {
  /** Made sets a condition. */
  readonly sets: number;
  /** Made sets a condition for the offline reference, which is slow; the first of the same seeds. */
  readonly referenceSets: number;
  readonly firstSeed: number;
  /** Names, or parts of names where none has that name: only these conditions and recordings are scored; all if empty. */
  readonly only: readonly string[];
  readonly gyro: readonly boolean[];
  readonly processes: number;
  readonly onProgress: (done: number, of: number) => void;
}

export interface SyntheticRow extends Hearing {
  readonly on: 'synthetic';
  readonly condition: ConditionName;
  readonly figures: Figures;
  readonly worst: readonly SeedMissed[];
}

export interface RecordedRow extends Hearing, RecordedScore {
  readonly recording: RecordingFound;
}

export interface Board {
  readonly recorded: readonly RecordedRow[];
  readonly synthetic: readonly SyntheticRow[];
}

const nameOf = ({ folder, name }: RecordingFound): string => `${folder}/${name}`;
const nameOfMade = (condition: ConditionName): string => `synthetic/${condition}`;

/** Which of the names are asked for. */
function namesAsked(names: readonly string[], only: readonly string[]): ReadonlySet<string> {
  if (only.length === 0) return new Set(names);
  const chosen = only.flatMap((part) => {
    const exact = names.filter((name) => name === part || name.endsWith(`/${part}`));
    return exact.length > 0 ? exact : names.filter((name) => name.toLowerCase().includes(part.toLowerCase()));
  });
  return new Set(chosen);
}

function hearingsFor(asked: Asked, withReference: boolean): Hearing[] {
  return asked.gyro.flatMap((useGyro): Hearing[] => [
    { detector: 'streaming', useGyro },
    ...(withReference ? [{ detector: 'reference', useGyro } as const] : []),
  ]);
}

function scoreRecordings(recordings: readonly RecordingFound[], asked: Asked): RecordedRow[] {
  return recordings.flatMap((recording) => {
    const loaded = load(recording);
    return hearingsFor(asked, asked.referenceSets > 0)
      .filter(({ useGyro }) => !useGyro || loaded.gyro !== undefined)
      .map((hearing) => {
        const { lift, targetSeconds, documented } = recording;
        const found = hear(loaded, { ...hearing, lift, targetSeconds });
        return { recording, ...hearing, ...scoreRecorded(found, documented) };
      });
  });
}

async function scoreMadeSets(conditions: readonly ConditionName[], asked: Asked): Promise<SyntheticRow[]> {
  const seeds = seedsFrom(asked.firstSeed, asked.sets);
  const jobs = conditions.flatMap((condition) =>
    seeds.map((seed, i): Job => ({ condition, seed, hearings: hearingsFor(asked, i < asked.referenceSets) })),
  );
  const results = await doJobs(jobs, asked.processes, (done) => asked.onProgress(done, jobs.length));
  return conditions.flatMap((condition) =>
    hearingsFor(asked, asked.referenceSets > 0).map((hearing) => {
      const heard = jobs.flatMap((job, i) => {
        if (job.condition !== condition) return [];
        const place = job.hearings.findIndex((h) => h.detector === hearing.detector && h.useGyro === hearing.useGyro);
        const scored = results[i]?.[place];
        return scored ? [{ seed: job.seed, scored }] : [];
      });
      const sets = heard.map(({ scored }) => scored);
      const worst = worstFirst(
        heard.map(({ seed }) => seed),
        sets,
      );
      return {
        on: 'synthetic' as const,
        condition,
        ...hearing,
        figures: figuresOf(sets, hearing.detector === 'streaming'),
        worst,
      };
    }),
  );
}

/** Scores everything asked for. Throws FileFault for a recording that cannot be read. */
export async function scoreBoard(asked: Asked): Promise<Board> {
  const recordings = findRecordings();
  const names = namesAsked([...recordings.map(nameOf), ...CONDITION_NAMES.map(nameOfMade)], asked.only);
  const recorded = scoreRecordings(
    recordings.filter((recording) => names.has(nameOf(recording))),
    asked,
  );
  const conditions = CONDITION_NAMES.filter((condition) => names.has(nameOfMade(condition)));
  return { recorded, synthetic: await scoreMadeSets(conditions, asked) };
}
