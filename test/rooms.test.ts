// Owns the walls between the rooms: what a room reaches, and that a wrong import does not compile.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TSC = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
const DEVICE_TYPES = 'node_modules/@zeppos/device-types/';
const ZML = 'node_modules/@zeppos/zml/';
const FIT_WRITER = 'node_modules/@markw65/fit-file-writer/';
const VALIBOT = 'node_modules/valibot/';

/** The rooms with a wall, and what each may see beside itself and shared; tools, test and simulator may import anything. */
const WALLS: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  // Apart from the rest, so that no watch takes its libraries along.
  'shared/export': [FIT_WRITER, VALIBOT],
  'watch/coach': [],
  'watch/zepp': ['watch/coach/', DEVICE_TYPES, ZML],
  'watch/fitbit': ['watch/coach/'],
  'companion/log': [],
  'companion/zepp': ['companion/log/', ZML],
  'companion/fitbit': ['companion/log/'],
  'settings/view': [],
  'settings/face': ['settings/view/', 'companion/log/'],
  'settings/zepp': ['settings/face/', 'settings/view/', 'companion/log/'],
  'settings/fitbit': ['settings/face/', 'settings/view/', 'companion/log/'],
  // The simulated platforms: no browser, no Node.js. One wall around all of it; how the builder names chunks is asked of the builder.
  'simulator/device': [
    'simulator/clock/',
    'simulator/radio/',
    'simulator/phone/',
    'simulator/fitbit/',
    'tools/fitbit/chunk-graph.ts',
  ],
};
const ROOMS = Object.keys(WALLS);

function tsc(cwd: string, ...args: string[]): Promise<{ readonly ok: boolean; readonly text: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [TSC, ...args], { cwd, maxBuffer: 1 << 24 }, (error, stdout, stderr) =>
      resolve({ ok: error === null, text: stdout + stderr }),
    );
  });
}

/** Files of the room's program. */
async function programOf(house: string, room: string): Promise<string[]> {
  const { text } = await tsc(house, '-p', room, '--listFilesOnly');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((file) =>
      relative(file.startsWith(ROOT) ? ROOT : house, file)
        .split(sep)
        .join('/'),
    );
}

/** Those that are neither its own, nor of a room it may see, nor the language's: none is right. */
async function strangers(house: string, room: string): Promise<string[]> {
  const seen = ['shared/', ...(WALLS[room] ?? [])];
  const allowed = [`${room}/`, 'node_modules/@typescript/', ...seen, ...seen.map((folder) => `dist/types/${folder}`)];
  return (await programOf(house, room)).filter((file) => !allowed.some((start) => file.startsWith(start)));
}

describe('what each room reaches', () => {
  it.each(ROOMS)('%s: itself, shared/, what its wall lets through, and the language', async (room) => {
    expect(await strangers(ROOT, room)).toEqual([]);
  });

  it('one wall stands around all of the simulated platforms', async () => {
    expect(await programOf(ROOT, 'simulator/device')).toEqual(
      expect.arrayContaining(
        [
          'clock/driven-clock',
          'radio/radio',
          'phone/phone',
          'fitbit/air',
          'fitbit/watch/watch',
          'fitbit/phone/phone',
        ].map((path) => `simulator/${path}.ts`),
      ),
    );
  });

  it('every wall stands in the root tsconfig, so that `npm run check` sees it', async () => {
    const solution: { readonly references: readonly { readonly path: string }[] } = JSON.parse(
      await readFile(join(ROOT, 'tsconfig.json'), 'utf8'),
    );
    expect(solution.references.map(({ path }) => path)).toEqual([
      ...ROOMS,
      'simulator',
      'simulator/page',
      'tools',
      'test',
    ]);
  });
});

describe('a house with the same walls', () => {
  let copy = '';

  /** A small house with the walls of this one: its tsconfig files, one file a room, and the file to try. */
  beforeAll(async () => {
    copy = await realpath(await mkdtemp(join(tmpdir(), 'rooms-')));
    const configs = ['tsconfig.base.json', 'tsconfig.room.json', ...ROOMS.map((room) => `${room}/tsconfig.json`)];
    for (const config of configs) {
      await mkdir(dirname(join(copy, config)), { recursive: true });
      await cp(join(ROOT, config), join(copy, config));
    }
    for (const room of [...ROOMS, 'tools']) {
      await mkdir(join(copy, room), { recursive: true });
      await writeFile(join(copy, room, 'here.ts'), 'export const here = 1;\n');
    }
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });

  afterAll(() => rm(copy, { recursive: true, force: true }));

  async function compiles(room: string, code: string): Promise<{ readonly ok: boolean; readonly text: string }> {
    const file = join(copy, room, 'tried.ts');
    await writeFile(file, code);
    try {
      return await tsc(copy, '-b', room);
    } finally {
      await rm(file);
    }
  }

  it.each([
    ['shared', "export { here } from './here';"],
    ['shared/export', "export { here } from '../here';"],
    ['shared/export', "export { number } from 'valibot';"],
    ['watch/coach', "export { here } from '../../shared/here';"],
    ['companion/log', "export { here } from '../../shared/here';"],
    ['settings/view', "export { here } from '../../shared/here';"],
    ['watch/zepp', "export { here } from '../coach/here';"],
    ['watch/zepp', "export { Accelerometer } from '@zos/sensor';"],
    ['watch/zepp', "export { BasePage } from '@zeppos/zml/base-page';"],
    ['watch/fitbit', "export { here } from '../coach/here';"],
    ['companion/zepp', "export { here } from '../log/here';"],
    ['companion/fitbit', "export { here } from '../log/here';"],
    ['companion/zepp', "export { settingsLib } from '@zeppos/zml/base-side';"],
    ['settings/face', "export { here } from '../view/here';"],
    ['settings/zepp', "export { here } from '../face/here';"],
    ['settings/zepp', "export { here } from '../view/here';"],
    ['settings/fitbit', "export { here } from '../face/here';"],
    ['settings/zepp', "export { here } from '../../companion/log/here';"],
    ['settings/fitbit', "export { here } from '../view/here';"],
    ['settings/fitbit', "export { here } from '../../companion/log/here';"],
    ['simulator/device', "export { here } from './here';"],
  ])('%s may: %s', async (room, code) => {
    expect((await compiles(room, code)).text).toBe('');
  });

  it.each([
    ['shared', "export { readFileSync } from 'node:fs';", 'node:fs'],
    ['shared', "export { here } from '../watch/coach/here';", 'TS6307'],
    ['shared', 'export const now = performance.now();', 'performance'],
    ['shared', 'export const timer = setTimeout;', 'setTimeout'],
    ['shared', 'export const last = [1].at(-1);', "'at'"],
    ['shared', "export { here } from './export/here';", 'TS6307'],
    ['shared/export', "export { readFileSync } from 'node:fs';", 'node:fs'],
    ['watch/coach', "export { here } from '../../shared/export/here';", 'TS6307'],
    ['watch/coach', "export { here } from '../../tools/here';", 'TS6307'],
    ['watch/coach', "export { here } from '../zepp/here';", 'TS6307'],
    ['watch/coach', "export { here } from '../../companion/log/here';", 'TS6307'],
    ['watch/coach', 'export const page = document;', 'document'],
    ['companion/log', "export { here } from '../../watch/coach/here';", 'TS6307'],
    ['watch/coach', "export { Accelerometer } from '@zos/sensor';", '@zos/sensor'],
    ['settings/view', "export { here } from '../../companion/log/here';", 'TS6307'],
    ['watch/zepp', "export { here } from '../../companion/log/here';", 'TS6307'],
    ['watch/zepp', "export { here } from '../../settings/view/here';", 'TS6307'],
    ['watch/fitbit', "export { here } from '../zepp/here';", 'TS6307'],
    ['watch/fitbit', "export { Accelerometer } from '@zos/sensor';", '@zos/sensor'],
    ['watch/fitbit', "export { here } from '../../companion/log/here';", 'TS6307'],
    ['companion/zepp', "export { here } from '../../watch/coach/here';", 'TS6307'],
    ['companion/zepp', "export { here } from '../../settings/view/here';", 'TS6307'],
    ['companion/zepp', "export { Accelerometer } from '@zos/sensor';", '@zos/sensor'],
    ['settings/face', "export { here } from '../zepp/here';", 'TS6307'],
    ['settings/face', 'export const part = View;', 'View'],
    ['settings/zepp', "export { here } from '../../companion/zepp/here';", 'TS6307'],
    ['companion/fitbit', "export { here } from '../../watch/coach/here';", 'TS6307'],
    ['companion/fitbit', "export { here } from '../zepp/here';", 'TS6307'],
    ['settings/fitbit', "export { here } from '../../companion/fitbit/here';", 'TS6307'],
    ['settings/zepp', "export { BasePage } from '@zeppos/zml/base-page';", 'TS7016'],
    ['simulator/device', 'export const page = document;', 'document'],
    ['simulator/device', "export { readFileSync } from 'node:fs';", 'node:fs'],
    ['simulator/device', "export { here } from '../../watch/coach/here';", 'TS6307'],
  ])('%s may not, and does not compile: %s', async (room, code, complaint) => {
    const { ok, text } = await compiles(room, code);
    expect(ok).toBe(false);
    expect(text).toContain(complaint);
  });

  it('a package compiles, and is a stranger', async () => {
    const file = join(copy, 'shared', 'tried.ts');
    await writeFile(file, "export { parse } from 'csv-parse/sync';");
    expect((await strangers(copy, 'shared')).some((path) => path.startsWith('node_modules/csv-parse/'))).toBe(true);
    await rm(file);
  });
});
