// The command `npm run export`: files beside the one that is given, and one line for whoever gave what cannot be written.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Exported } from '../../shared/export/exported';
import { readJson } from '../../shared/export/read-json';
import { writeHevyCsv, writeStrongCsv } from '../../shared/export/write-csv';
import { writeFit } from '../../shared/export/write-fit';
import { writeJson } from '../../shared/export/write-json';
import { exportFile } from '../../tools/export/export-file';
import { parseArguments } from '../../tools/export/options';
import { fileIn, ownFolder, ROOT, runTool } from '../tools/command';
import { ASSESSMENT, HISTORY, TRAINING } from './made-history';

const EXAMPLE = join(ROOT, 'test', 'export', 'example-session.json');
const zone = (tMs: number): number => -new Date(tMs).getTimezoneOffset();

interface Ran {
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
}

function run(...args: string[]): Ran {
  const told = { out: '', err: '' };
  const given = parseArguments(args);
  if (given.kind !== 'run') return { ...told, code: undefined, err: given.kind === 'fault' ? given.line : '' };
  const code = exportFile(given.options, {
    out: (text) => {
      told.out += text;
    },
    err: (text) => {
      told.err += text;
    },
    colour: false,
  });
  return { ...told, code };
}

const historyIn = (folder: string, history: Exported = HISTORY): string =>
  fileIn(folder, 'history.json', writeJson(history));

it('the example that is shipped is what this version writes and reads', () => {
  const text = readFileSync(EXAMPLE, 'utf8');
  const exported = { ...HISTORY, sessions: [TRAINING] };
  expect(readJson(text)).toEqual({ kind: 'exported', exported });
  expect(text).toBe(writeJson(exported));
});

it('as a person runs it: the example becomes a FIT file', async () => {
  const file = join(ownFolder(), 'deadlift.fit');
  const { out, err, exitCode } = await runTool('export', [EXAMPLE, '--fit', '--out', file]);
  expect([out, err, exitCode]).toEqual([`${file}: the session mhtz0001-abcdefg\n`, '', 0]);
  expect(new Uint8Array(readFileSync(file))).toEqual(writeFit(TRAINING, zone));
});

describe('what is written', () => {
  it('each form that was asked for, beside the file', () => {
    const folder = ownFolder();
    expect(run(historyIn(folder), '--strong', '--hevy', '--json', '--fit')).toMatchObject({ code: 0, err: '' });
    const names = readdirSync(folder).filter((name) => name !== 'history.json');
    expect(names.map((name) => name.replace(/\d{4}-\d\d-\d\d(-\d{4})?/, 'DAY')).sort()).toEqual([
      'threecount-DAY-hevy.csv',
      'threecount-DAY-strong.csv',
      'threecount-DAY.fit',
      'threecount-DAY.json',
    ]);
    const textOf = (end: string): string =>
      readFileSync(join(folder, names.find((name) => name.endsWith(end)) ?? ''), 'utf8');
    expect(textOf('-strong.csv')).toBe(writeStrongCsv(HISTORY.sessions, zone));
    expect(textOf('-hevy.csv')).toBe(writeHevyCsv(HISTORY.sessions, zone));
    expect(textOf('.json')).toBe(writeJson(HISTORY));
  });

  it('the newest session that has ended as FIT, and the one that is named', () => {
    const folder = ownFolder();
    const { endedMs: _, ...open } = TRAINING;
    const file = historyIn(folder, {
      ...HISTORY,
      sessions: [ASSESSMENT, TRAINING, { ...open, id: 'open', startedMs: TRAINING.startedMs + 1e9 }],
    });
    const fit = join(folder, 'x.fit');
    expect(run(file, '--fit', '--out', fit).out).toContain(TRAINING.id);
    expect(run(file, '--fit', '--session', ASSESSMENT.id, '--out', fit, '--force').out).toContain(ASSESSMENT.id);
    expect(new Uint8Array(readFileSync(fit))).toEqual(writeFit(ASSESSMENT, zone));
    expect(run(file, '--fit', '--session', 'open').err).toBe(
      `export: ${file}: no session in it has ended: there is no activity to write\n`,
    );
  });

  it('one session complete, with the check-ins that ask about it', () => {
    const folder = ownFolder();
    const out = join(folder, 'one.json');
    run(historyIn(folder), '--json', '--session', ASSESSMENT.id, '--out', out);
    const exported = { ...HISTORY, sessions: [ASSESSMENT], checkIns: [] };
    expect(readJson(readFileSync(out, 'utf8'))).toEqual({ kind: 'exported', exported });
  });
});

describe('what is refused, in one line and with 2', () => {
  it('a file that is there already, and then none of the others is written', () => {
    const folder = ownFolder();
    const file = historyIn(folder);
    const there = fileIn(folder, 'there.csv', 'mine');
    expect(run(file, '--hevy', '--out', there)).toEqual({
      code: 2,
      out: '',
      err: `export: ${there}: is there already; --force writes over it\n`,
    });
    expect(readFileSync(there, 'utf8')).toBe('mine');
    run(file, '--fit');
    expect(run(file, '--strong', '--fit').code).toBe(2);
    expect(readdirSync(folder).some((name) => name.endsWith('-strong.csv'))).toBe(false);
    expect(run(file, '--strong', '--fit', '--force').code).toBe(0);
  });

  it('what is no export, or not there, or a folder', () => {
    const folder = ownFolder();
    const file = fileIn(
      folder,
      'bad.json',
      '{"format":"threecount","version":1,"settings":{},"sessions":[{}],"checkIns":[]}',
    );
    expect(run(file, '--fit')).toEqual({ code: 2, out: '', err: `export: ${file}: sessions[0].id: is missing\n` });
    expect(run(folder, '--fit').err).toBe(`export: ${folder}: is a directory, not a file\n`);
    const none = join(folder, 'none.json');
    expect(run(none, '--fit').err).toBe(`export: ${none}: there is no such file or folder\n`);
  });

  it('a place where nothing can be written', () => {
    const folder = ownFolder();
    const out = join(folder, 'taken');
    mkdirSync(out);
    expect(run(historyIn(folder), '--fit', '--out', out, '--force').err).toBe(
      `export: ${out}: cannot be written: is a directory, not a file\n`,
    );
    expect(run(historyIn(folder), '--fit', '--out', join(folder, 'none', 'x.fit')).code).toBe(2);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it.each<[readonly string[], string]>([
    [['x.json'], 'say what to write: --fit, --strong, --hevy or --json'],
    [['x.json', '--fit', '--hevy', '--out', 'y'], '--out names one file'],
    [[], "missing required argument 'file'"],
    [['x.json', 'y.json', '--fit'], 'too many arguments'],
    [['x.json', '--gpx'], "unknown option '--gpx'"],
  ])('%j', (args, says) => {
    const { code, err } = run(...args);
    expect([code, err.startsWith(says), err.includes('\n')]).toEqual([undefined, true, false]);
  });

  it('a session that is not in it', () => {
    const file = historyIn(ownFolder());
    expect(run(file, '--fit', '--session', 'other').err).toBe(`export: ${file}: there is no session "other" in it\n`);
  });
});
