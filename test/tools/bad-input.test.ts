// What a person gets for a file or an argument that cannot be replayed: one line that says what and where, and exit code 2.
import { mkdirSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecording } from '../../tools/recording/read-recording';
import { LARGEST_FILE_BYTES } from '../../tools/recording/text-of';
import { parseArguments } from '../../tools/replay/options';
import { fileIn, type Outcome, ownFolder, runTool, stillRows } from './command';

const HEADER = 't_ms,ax,ay,az\n';

function expectOneLine(outcome: Outcome, line: string): void {
  expect(outcome.err).toBe(`replay: ${line}\n`);
  expect(outcome.exitCode).toBe(2);
  expect(outcome.out).toBe('');
}

interface BadFile {
  readonly what: string;
  readonly content: string | Buffer;
  /** What follows the file's name. */
  readonly says: string;
}

const BAD_FILES: readonly BadFile[] = [
  { what: 'empty', content: '', says: ':1: is empty' },
  { what: 'a byte order mark alone', content: '\ufeff', says: ':1: is empty' },
  { what: 'header alone', content: HEADER, says: ':1: has a header and no rows' },
  { what: 'one row', content: HEADER + stillRows(1), says: ':2: has a single row: too short for a movement' },
  {
    what: 'wrong header',
    content: `time,x,y,z\n${stillRows(5)}`,
    says: ':1: the first line must be t_ms,ax,ay,az, but it is "time,x,y,z"',
  },
  {
    what: 'no header',
    content: stillRows(5),
    says: ':1: the first line must be t_ms,ax,ay,az, but it is "0,0.10,0.00,9.81"',
  },
  {
    what: "a gyroscope's file",
    content: 't_ms,gx,gy,gz\n0,1,2,3\n20,1,2,3\n',
    says: ":1: the first line must be t_ms,ax,ay,az; this is a gyroscope's file: give the accelerometer's, it is found beside",
  },
  {
    what: 'a word for a number',
    content: `${HEADER}${stillRows(2)}40,0.1,oops,9.81\n`,
    says: ':4: ay is "oops", not a finite number',
  },
  { what: 'an empty cell', content: `${HEADER}${stillRows(2)}40,,0,9.81\n`, says: ':4: ax is "", not a finite number' },
  { what: 'NaN', content: `${HEADER}${stillRows(2)}40,0,0,NaN\n`, says: ':4: az is "NaN", not a finite number' },
  {
    what: 'infinity',
    content: `${HEADER}${stillRows(2)}40,0,0,1e999\n`,
    says: ':4: az is "1e999", not a finite number',
  },
  {
    what: 'a cell too many',
    content: `${HEADER}0,0,0,9.81\n20,0,0,9.81,7\n40,0,0,9.81\n`,
    says: ':3: 5 cells where t_ms,ax,ay,az are needed',
  },
  {
    what: 'time going back',
    content: `${HEADER}${stillRows(3)}39,0,0,9.81\n`,
    says: ':5: time goes back: 39 ms after 40 ms',
  },
  {
    what: 'a last row cut between cells',
    content: `${HEADER}${stillRows(3)}60,0.10`,
    says: ':5: 2 cells where t_ms,ax,ay,az are needed (is the file cut off here?)',
  },
  {
    what: 'a last row cut within a number',
    content: `${HEADER}${stillRows(3)}60,0.10,0.00,9.`,
    says: ':5: the last row is cut off in the middle of a number',
  },
  {
    what: 'a blank line among the rows',
    content: `${HEADER}${stillRows(2)}\n40,0,0,9.81\n`,
    says: ':4: a blank line among the rows',
  },
  {
    what: 'an open quotation mark',
    content: `${HEADER}${stillRows(2)}40,"0,0,9.81\n`,
    says: ':4: a quotation mark out of place',
  },
  {
    what: 'NUL bytes',
    content: Buffer.concat([Buffer.from(HEADER + stillRows(2)), Buffer.alloc(64)]),
    says: ':4: is binary, not CSV text (it holds a NUL byte)',
  },
  {
    what: 'bytes that are no text',
    content: Buffer.concat([Buffer.from(HEADER), Buffer.from([0xff, 0xd8, 0xfe, 0x0a])]),
    says: ':2: is not CSV text (it is not UTF-8)',
  },
  {
    what: 'g for m/s²',
    content: `${HEADER}0,0,0,1.0\n20,0,0,1.0\n40,0,0,1.0\n`,
    says: ': ax,ay,az must be m/s² with gravity in them, so their length about 9.81; its median is 1.00: this looks like g',
  },
  {
    what: 'cm/s² for m/s²',
    content: `${HEADER}0,0,0,981\n20,0,0,981\n40,0,0,981\n`,
    says: ': ax,ay,az must be m/s² with gravity in them, so their length about 9.81; its median is 981: this looks like cm/s²',
  },
  {
    what: 'gravity taken out',
    content: `${HEADER}0,0,0,0.1\n20,0,0,0.1\n40,0,0,0.1\n`,
    says: ': ax,ay,az must be m/s² with gravity in them, so their length about 9.81; its median is 0.100: gravity seems',
  },
];

describe('files that cannot be replayed, given all at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'threecount-'));
  const files = BAD_FILES.map(({ content }, i) => fileIn(folder, `bad-${i}.csv`, content));
  let outcome: Outcome;

  // One process for all: each takes a second to start.
  beforeAll(async () => {
    outcome = await runTool('replay', ['--json', ...files]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(BAD_FILES.map((bad, i) => ({ ...bad, i })))('$what', ({ says, i }) => {
    const line = outcome.err.split('\n')[i] ?? '';
    expect(line.startsWith(`replay: ${files[i]}${says}`), line).toBe(true);
  });

  it('gives each its one line and nothing more', () => {
    expect(outcome.err.split('\n')).toHaveLength(BAD_FILES.length + 1);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.out).toBe('');
  });
});

describe('a file that cannot be replayed', () => {
  it('is missing', async () => {
    const file = join(ownFolder(), 'none.csv');
    expectOneLine(await runTool('replay', [file]), `${file}: there is no such file or folder`);
  });

  it('is a directory', () => {
    const folder = ownFolder();
    expect(() => readRecording(folder, { useGyro: true })).toThrow(`${folder}: is a directory, not a recording`);
  });

  it('is too large, and is not read to find that out', async () => {
    const file = fileIn(ownFolder(), 'large.csv', HEADER);
    truncateSync(file, 2 * LARGEST_FILE_BYTES);
    expectOneLine(
      await runTool('replay', [file]),
      // Read, it would have been called binary: it holds nothing but NUL bytes.
      `${file}: has 100 MB; a recording may have 50 MB, which is about five hours at 100 Hz`,
    );
  });

  it('has a name with a line break in it', () => {
    const file = join(ownFolder(), 'two\nlines.csv');
    expect(() => readRecording(file, { useGyro: true })).toThrow(
      `${JSON.stringify(file)}: there is no such file or folder`,
    );
  });
});

describe("a broken gyroscope's file beside a good recording", () => {
  function recordingWithGyro(gyro: string): { file: string; gyroFile: string } {
    const folder = ownFolder();
    const file = fileIn(folder, 'set.csv', HEADER + stillRows(100));
    return { file, gyroFile: fileIn(folder, 'set.gyro.csv', gyro) };
  }

  it('is named with its line', async () => {
    const { file, gyroFile } = recordingWithGyro('t_ms,gx,gy,gz\n0,1,2,3\n20,1,2\n');
    const says = `${gyroFile}:3: 3 cells where t_ms,gx,gy,gz are needed (is the file cut off here?)`;
    expectOneLine(await runTool('replay', [file]), says);
  });

  it('on another clock is not left out in silence', () => {
    const { file, gyroFile } = recordingWithGyro('t_ms,gx,gy,gz\n900000,1,2,3\n900020,1,2,3\n');
    expect(() => readRecording(file, { useGyro: true })).toThrow(
      `${gyroFile}: its times do not meet those of the recording (900000 to 900020 ms against 0 to 1980 ms)`,
    );
  });

  it('is left unread with --no-gyro', async () => {
    const { file } = recordingWithGyro('nonsense');
    const outcome = await runTool('replay', ['--no-gyro', file]);
    expect(outcome).toMatchObject({ exitCode: 0, err: '' });
    expect(outcome.out).toContain('without gyroscope');
  });
});

describe('several files', () => {
  it('tells the good ones, gives each bad one its line, and ends with 2', async () => {
    const folder = ownFolder();
    const good = fileIn(folder, 'good.csv', HEADER + stillRows(100));
    const empty = fileIn(folder, 'empty.csv', '');
    const missing = join(folder, 'none.csv');
    const outcome = await runTool('replay', [empty, good, missing]);
    expect(outcome.err).toBe(`replay: ${empty}:1: is empty\nreplay: ${missing}: there is no such file or folder\n`);
    expect(outcome.out.startsWith(good)).toBe(true);
    expect(outcome.exitCode).toBe(2);
  });

  it("reads a gyroscope's file with its recording, as a shell's * gives both", async () => {
    const folder = ownFolder();
    const file = fileIn(folder, 'set.csv', HEADER + stillRows(100));
    const gyroFile = fileIn(folder, 'set.gyro.csv', 't_ms,gx,gy,gz\n0,1,2,3\n20,1,2,3\n');
    const outcome = await runTool('replay', [file, gyroFile]);
    expect(outcome).toMatchObject({ exitCode: 0, err: '' });
    expect(outcome.out).toContain('with gyroscope');
  });
});

describe('arguments that cannot be', () => {
  it.each([
    [['x.csv', '--jsn'], "unknown option '--jsn' (Did you mean --json?)"],
    [[], "missing required argument 'file'"],
    [['x.csv', '--target', '7'], "option '--target <seconds>' argument '7' is invalid."],
    [['x.csv', '--target', '1.5'], "option '--target <seconds>' argument '1.5' is invalid."],
    [['x.csv', '--target', 'three'], "option '--target <seconds>' argument 'three' is invalid."],
    [['x.csv', '--target='], "option '--target <seconds>' argument '' is invalid."],
    [['x.csv', '--lift', 'plank'], "option '--lift <lift>' argument 'plank' is invalid."],
    [['x.csv', '--picture', 'x.csv'], "option '--picture <file>' argument 'x.csv' is invalid."],
    [['x.csv', 'y.csv', '--picture', 'x.svg'], '--picture draws one recording: give one FILE'],
  ])('%j', (args, says) => {
    const parsed = parseArguments(args);
    const line = parsed.kind === 'fault' ? parsed.line : '';
    expect(line.startsWith(says), line).toBe(true);
    expect(line).not.toMatch(/[\n\r]/);
  });

  it('end the command with their one line and 2', async () => {
    const outcome = await runTool('replay', ['x.csv', '--target', '7']);
    expectOneLine(
      outcome,
      "option '--target <seconds>' argument '7' is invalid. a target of 7 s cannot be set: it is 2 to 6 s in steps of " +
        '0.5 s. (npm run replay -- --help says what can be given)',
    );
  });
});

it('a picture that cannot be written is told in one line', async () => {
  const folder = ownFolder();
  const file = fileIn(folder, 'good.csv', HEADER + stillRows(100));
  const picture = join(folder, 'taken.svg');
  mkdirSync(picture);
  const outcome = await runTool('replay', ['--json', file, '--picture', picture]);
  expectOneLine(outcome, `${picture}: cannot be written: is a directory, not a file`);
});
