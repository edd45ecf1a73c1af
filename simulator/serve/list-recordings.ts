// Owns which recordings the page offers, and in which words. Refuses recordings of people: only the shipped ones are listed.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServedRecording } from '../page/world/served';

export const RECORDINGS_SOURCE = 'test/recordings';
const FIRST = /^story-/;
const ACCEL = /^(?!.*\.gyro\.csv$)(.*)\.csv$/;

interface Truth {
  readonly lift: string;
  readonly targetSeconds: number;
  readonly provenance: string;
  /** Fewest and most. */
  readonly expect: { readonly reps: readonly [number, number] };
}

const LIFT_WORDS: Readonly<Record<string, string>> = {
  conventional: 'conventional deadlift',
  sumo: 'sumo deadlift',
  trapBar: 'trap bar deadlift',
  romanian: 'Romanian deadlift',
};

/** `loose-strap-5-1506`: what it is, how many reps, which one. */
const titleOf = (name: string): string => name.replace(/-\d+-\d+$/, '').replaceAll('-', ' ');

function describe(name: string, { lift, targetSeconds, provenance, expect }: Truth, hasGyro: boolean): string {
  const [least, most] = expect.reps;
  const reps = `${least === most ? least : `${least} to ${most}`} ${most === 1 ? 'rep' : 'reps'}`;
  const sensors = hasGyro ? ', with gyroscope' : '';
  return `${titleOf(name)}: ${LIFT_WORDS[lift] ?? lift}, ${reps}, ${targetSeconds} s down, ${provenance}${sensors}`;
}

/** Every shipped recording, the first set first. */
export async function listRecordings(projectFolder: string): Promise<ServedRecording[]> {
  const files = await readdir(join(projectFolder, RECORDINGS_SOURCE));
  const names = files.map((file) => ACCEL.exec(file)?.[1]).filter((name) => name !== undefined);
  names.sort((a, b) => Number(FIRST.test(b)) - Number(FIRST.test(a)) || (a < b ? -1 : 1));
  return Promise.all(
    names.map(async (name) => {
      const pathOf = (ending: string): string => `/recordings/${name}${ending}`;
      const hasGyro = files.includes(`${name}.gyro.csv`);
      const truth = files.includes(`${name}.json`)
        ? (JSON.parse(await readFile(join(projectFolder, RECORDINGS_SOURCE, `${name}.json`), 'utf8')) as Truth)
        : undefined;
      return {
        name,
        path: pathOf('.csv'),
        ...(hasGyro ? { gyroPath: pathOf('.gyro.csv') } : {}),
        ...(truth === undefined ? {} : { truthPath: pathOf('.json'), description: describe(name, truth, hasGyro) }),
      };
    }),
  );
}
