// Replay from the outside, on the shipped set: the contract other programs rely on, the picture, and a reader that leaves.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileIn, type Outcome, ownFolder, ROOT, runTool, startTool, stillRows } from './command';

const FIRST_SET = readdirSync(join(ROOT, 'test', 'recordings')).find(
  (name) => name.startsWith('first-set-5-') && name.endsWith('.csv') && !name.endsWith('.gyro.csv'),
);
const FILE = join('test', 'recordings', FIRST_SET ?? 'first-set-5 is missing');

type Line = Readonly<Record<string, unknown>>;

function linesOf(outcome: Outcome): Line[] {
  expect(outcome).toMatchObject({ exitCode: 0, err: '' });
  return outcome.out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  liftOff: ['event', 't', 'at'],
  lockout: ['event', 't', 'at'],
  descentStart: ['event', 't', 'at'],
  descentWithdrawn: ['event', 't', 'at'],
  floorContact: ['event', 't', 'at'],
  cue: ['event', 'kind', 't', 'at'],
  count: ['event', 'kind', 'count', 't', 'at'],
  rep: [
    'event',
    'index',
    'liftOff',
    'lockout',
    'descentStart',
    'floorContact',
    'concentricSeconds',
    'eccentricSeconds',
    'verdict',
    'at',
  ],
  set: ['event', 'reps', 'at'],
};

function keysFor(line: Line): readonly string[] | undefined {
  return KEYS[line.kind === 'count' ? 'count' : String(line.event)];
}

describe('replay --json of the shipped set', () => {
  let lines: Line[];

  beforeAll(async () => {
    lines = linesOf(await runTool('replay', ['--json', FILE]));
  });

  it('tells five reps and one set', () => {
    expect(lines.filter(({ event }) => event === 'rep').map(({ index }) => index)).toEqual([1, 2, 3, 4, 5]);
    expect(lines.filter(({ event }) => event === 'set').map(({ reps }) => reps)).toEqual([5]);
  });

  it('gives every line the documented keys in their order', () => {
    for (const line of lines) expect(Object.keys(line), JSON.stringify(line)).toEqual(keysFor(line));
  });

  it('gives times in whole ms, announced in order and never before they happened', () => {
    let beforeMs = 0;
    for (const { event, t, at } of lines) {
      const line = `${event} ${t} ${at}`;
      expect(Number.isInteger(at), line).toBe(true);
      expect(Number(at), line).toBeGreaterThanOrEqual(beforeMs);
      beforeMs = Number(at);
      if (t === undefined) continue;
      expect(Number.isInteger(t), line).toBe(true);
      expect(Number(t), line).toBeLessThanOrEqual(Number(at));
    }
  });

  it('gives reps whose phases follow each other and whose seconds are those of their times', () => {
    for (const rep of lines.filter(({ event }) => event === 'rep')) {
      const times = [rep.liftOff, rep.lockout, rep.descentStart, rep.floorContact].map(Number);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      const [liftOff = 0, lockout = 0, descentStart = 0, floorContact = 0] = times;
      expect(rep.concentricSeconds).toBeCloseTo((lockout - liftOff) / 1000, 1);
      expect(rep.eccentricSeconds).toBeCloseTo((floorContact - descentStart) / 1000, 1);
      expect(['held', 'short', 'fast', 'dropped']).toContain(rep.verdict);
    }
  });

  it('says the same for the same set recorded on a clock that does not begin at zero', async () => {
    const [header, ...rows] = readFileSync(join(ROOT, FILE), 'utf8').trim().split('\n');
    const later = rows.map((row) => row.replace(/^[^,]+/, (tMs) => `${Number(tMs) + 5_000_000}`));
    const file = fileIn(ownFolder(), 'later.csv', `${[header, ...later].join('\n')}\n`);
    const shifted = await runTool('replay', ['--json', file]);
    const plain = await runTool('replay', ['--json', '--no-gyro', FILE]);
    expect(linesOf(shifted)).toEqual(linesOf(plain));
  });

  it('puts the file as given on every line where there are several', async () => {
    const several = linesOf(await runTool('replay', ['--json', FILE, `./${FILE}`]));
    expect(several.map(({ file }) => file)).toEqual([...lines.map(() => FILE), ...lines.map(() => `./${FILE}`)]);
  });
});

it('replay for a person: a table, and the picture it was asked for', async () => {
  const picture = join(ownFolder(), 'set.svg');
  const outcome = await runTool('replay', [FILE, '--picture', picture]);
  expect(outcome).toMatchObject({ exitCode: 0, err: '' });
  expect(outcome.out).toMatch(/^ {2}5 .*(held|short|fast|dropped)$/m);
  expect(outcome.out).toContain(`Picture: ${picture}\n`);
  const svg = readFileSync(picture, 'utf8');
  expect(svg).toContain('>rep 5</text>');
  expect(svg).toContain('>3</text>');
});

it('a reader that leaves ends replay in silence', async () => {
  const file = fileIn(ownFolder(), 'still.csv', `t_ms,ax,ay,az\n${stillRows(100)}`);
  const { child, outcome } = startTool('replay', [file]);
  child.stdout.destroy();
  expect(await outcome).toMatchObject({ exitCode: 0, err: '' });
});
