// What `npm start` gives a person: a set told on the terminal, a page at an address, one clear line where that cannot be.
// It needs what `npm run build` makes: otherwise it makes that first.
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readGivenPackage } from '../../tools/start/given-package';
import { parseArguments } from '../../tools/start/options';
import { fileIn, ownFolder, ROOT, runTool, startTool } from './command';

const FIRST_SET = join(ROOT, 'test', 'recordings', 'first-set-5-1008.csv');

/** A package of another maker, for round watches. */
function zpk(extension: string): Uint8Array {
  const appJson = { app: { appId: 7, appName: 'Other' }, module: { page: { pages: ['page/index'] } } };
  const device = zipSync({
    'app.json': strToU8(JSON.stringify(appJson)),
    [`app.${extension}`]: strToU8('App({})'),
    [`page/index.${extension}`]: strToU8('Page({})'),
  });
  return zipSync({ 'device.zip': device });
}

/** Another maker's, for Fitbit OS. */
function fba(appJson = JSON.stringify({ components: { watch: { atlas: { filename: 'atlas.zip' } } } })): Uint8Array {
  const atlas = zipSync({ 'manifest.json': strToU8('{"name":"Other"}'), 'app/index.js': strToU8('') });
  return zipSync({ 'manifest.json': strToU8(appJson), 'atlas.zip': atlas });
}

function addressTold({ child }: ReturnType<typeof startTool>): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const [found] = out.match(/http:\/\/127\.0\.0\.1:\d+\//) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.on('close', () => reject(new Error(out)));
  });
}

describe('npm start -- --headless FILE', () => {
  it('tells what the watch showed, what the motor did and what the phone holds', async () => {
    const { exitCode, out, err } = await runTool('start', ['--headless', FIRST_SET]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toContain('lifter  taps "Start"');
    const [, held] = out.match(/watch {3}rest: (\d of \d held)/) ?? [];
    const [, phone = ''] = out.split('\nOn the phone:\n');
    expect(held).toBeDefined();
    expect(phone).toContain(`  ${held}\n`);
    expect(phone).toMatch(/^ {2}session\/\S+ = \[/m);
    expect(out.match(/motor {3}\w+ \d+ ms/g)?.length).toBeGreaterThan(9);
  });

  it('does so on another watch and in another language', async () => {
    const { exitCode, out } = await runTool('start', [
      '--headless',
      FIRST_SET,
      '--device',
      'falcon',
      '--language',
      'de-DE',
    ]);
    expect(exitCode).toBe(0);
    expect(out).toContain('Amazfit Falcon, round 416 × 416, de-DE');
    expect(out).toMatch(/ von \d gehalten/);
  });

  it('tells the same of a Fitbit watch, from the .fba', async () => {
    const { exitCode, out, err } = await runTool('start', ['--watch', 'fitbit', '--headless', FIRST_SET]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toContain('on a simulated Fitbit Versa 3 / Sense, square 336 × 336, en-US');
    const [, held] = out.match(/watch {3}rest: (\d of \d held)/) ?? [];
    const [, phone = ''] = out.split('\nOn the phone:\n');
    expect(held).toBeDefined();
    expect(phone).toContain(`  ${held}\n`);
    expect(phone).toMatch(/^ {2}session\/\S+ = \[/m);
    expect(out.match(/motor {3}[\w-]+ \d+ ms/g)?.length).toBeGreaterThan(9);
  });

  it.each([
    [['none.csv'], 'none.csv: there is no such file or folder'],
    [[FIRST_SET, '--device', 'sundial'], '--device: no watch here is called "sundial"; choose from: Amazfit Balance, '],
    [[FIRST_SET, '--device', 't'], '--device: more than one watch is called "t"; choose from: '],
    [
      [FIRST_SET, '--watch', 'fitbit', '--device', 'falcon'],
      '--device: no watch here is called "falcon"; choose from: ',
    ],
    [[FIRST_SET, '--language', 'tlh'], '--language: the app does not speak "tlh"; choose from: '],
  ])('%j: one line, and exit code 2', async (args, says) => {
    const { exitCode, out, err } = await runTool('start', ['--headless', ...args]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err.startsWith(`start: ${says}`), err).toBe(true);
    expect(err.split('\n')).toHaveLength(2);
  });

  it('a broken recording is named with its line', async () => {
    const file = fileIn(ownFolder(), 'set.csv', 't_ms,ax,ay,az\n0,0,0,9.8\n20,0,oops,9.8\n');
    const { exitCode, err } = await runTool('start', ['--headless', file]);
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: `start: ${file}:3: ay is "oops", not a finite number\n` });
  });
});

describe('npm start -- --package FILE', () => {
  it.each([
    ['zpk', strToU8('a text'), 'it is no Zepp OS package: a .zab or .zpk is a zip archive'],
    ['zpk', zpk('bin'), 'app.bin is bytecode: the simulator runs the plain JavaScript build'],
    ['zpk', zpk('js'), 'it is another app: --headless performs a set in Threecount alone'],
    ['fba', strToU8('a text'), 'the .fba is no zip archive'],
    ['fba', fba(), 'it is another app: --headless performs a set in Threecount alone'],
  ])('%s %#: one line, and exit code 2', async (extension, bytes, says) => {
    const file = fileIn(ownFolder(), `other.${extension}`, Buffer.from(bytes));
    const { exitCode, out, err } = await runTool('start', ['--package', file, '--headless', FIRST_SET]);
    expect({ exitCode, out, err }).toEqual({ exitCode: 2, out: '', err: `start: ${file}: ${says}\n` });
  });

  it.each([
    [zpk('js'), 'the .fba holds no manifest.json'],
    [fba('no JSON'), 'manifest.json of the .fba is no JSON'],
    [fba('{}'), 'manifest.json of the .fba names no watch'],
    [fba('{"components":{"watch":{}}}'), 'the .fba holds nothing for any watch'],
  ])('a broken .fba, %#: one line', (bytes, says) => {
    const file = fileIn(ownFolder(), 'Other.FBA', Buffer.from(bytes));
    expect(() => readGivenPackage(file)).toThrow(`${file}: ${says}`);
  });

  it.each([
    ['zpk', zpk('js'), { zepp: '/package.zab' }],
    ['fba', fba(), { fitbit: '/package.fba' }],
  ])('serves that %s in the place of ours, and no other', async (extension, bytes, packages) => {
    const file = fileIn(ownFolder(), `o.${extension}`, Buffer.from(bytes));
    const started = startTool('start', ['--no-open', '--port', '0', '--package', file]);
    onTestFinished(() => void started.child.kill());
    const address = await addressTold(started);
    expect(await (await fetch(`${address}packages.json`)).json()).toEqual(packages);
    const [path = ''] = Object.values(packages);
    const served = await (await fetch(new URL(path, address))).arrayBuffer();
    expect(Buffer.from(served).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('npm start -- --watch PLATFORM', () => {
  it.each([
    [
      ['--watch', 'sundial'],
      "option '--watch <platform>' argument 'sundial' is invalid. Allowed choices are zepp, fitbit.",
    ],
    [['--watch', 'zepp', '--package', 'x.fba'], '--watch zepp: "x.fba" is a package for fitbit'],
  ])('%j: one line', (args, says) => {
    const parsed = parseArguments([...args, '--headless', FIRST_SET]);
    expect(parsed).toMatchObject({ kind: 'fault', line: expect.stringContaining(says) });
  });

  it('may say what the package is anyway', () => {
    const parsed = parseArguments(['--watch', 'fitbit', '--package', 'x.fba', '--headless', FIRST_SET]);
    expect(parsed).toMatchObject({ kind: 'run', options: { watch: 'fitbit', package: 'x.fba' } });
  });
});

describe('npm start', () => {
  it('prints an address at which the page and all it asks for are, and ends when told to', async () => {
    const started = startTool('start', ['--no-open', '--port', '0']);
    const { child, outcome } = started;
    onTestFinished(() => void child.kill());
    const address = await addressTold(started);
    const statusOf = async (path: string): Promise<number> => (await fetch(address + path)).status;
    expect(await (await fetch(address)).text()).toContain('<title>Threecount simulator</title>');
    const listed = (await (await fetch(`${address}recordings.json`)).json()) as { path: string }[];
    const asked = ['packages.json', 'package.zab', 'package.fba', 'simulator.js'];
    for (const path of [...asked, ...listed.map((one) => one.path.slice(1))]) {
      expect(await statusOf(path), path).toBe(200);
    }
    expect(await statusOf('nothing-here')).toBe(404);

    const port = new URL(address).port;
    const taken = await runTool('start', ['--no-open', '--port', port]);
    expect(taken.exitCode).toBe(2);
    expect(taken.err).toMatch(new RegExp(`^start: --port: ${port} cannot be had: .*\n$`));

    child.kill('SIGINT');
    expect((await outcome).exitCode).toBe(0);
  });

  it.each([
    [['--port', 'x'], "option '--port <port>' argument 'x' is invalid."],
    [['--device', 'falcon'], '--no-gyro, --watch, --device and --language are for --headless'],
    [['--hedless'], "unknown option '--hedless' (Did you mean --headless?)"],
  ])('%j: one line, and exit code 2', async (args, says) => {
    const { exitCode, err } = await runTool('start', args);
    expect(exitCode).toBe(2);
    expect(err.startsWith(`start: ${says}`), err).toBe(true);
  });
});
