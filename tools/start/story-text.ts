// Owns the words in which a headless run is told. Refuses to run it.
import type { Performed } from '../../simulator/headless/perform-set';
import type { Entry } from '../../simulator/headless/watch-over';

export interface Story {
  readonly file: string;
  readonly device: string;
  readonly language: string;
  readonly performed: Performed;
}

const TIME_COLUMNS = 7;
const WHO_COLUMNS = 6;

const entryLine = ({ atMs, who, words }: Entry, zeroMs: number): string =>
  `${((atMs - zeroMs) / 1000).toFixed(1).padStart(TIME_COLUMNS)}  ${who.padEnd(WHO_COLUMNS)}  ${words}`;

export function storyText({ file, device, language, performed }: Story): string {
  const { entries, zeroMs, phone, stored } = performed;
  const kept = Object.entries(stored).map(([key, value]) => `  ${key} = ${value}`.trimEnd());
  return [
    `${file} on a simulated ${device}, ${language}: what watch, motor and lifter did; s from the recording's beginning.`,
    '',
    ...entries.map((entry) => entryLine(entry, zeroMs)),
    '',
    'On the phone:',
    ...phone.flatMap((texts) => [...texts.map((text) => `  ${text}`), '']),
    'The phone keeps:',
    ...kept,
    '',
  ].join('\n');
}
