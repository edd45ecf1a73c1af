// Owns how `npm run build` ends: in a package, or in one clear line, an exit code and no .zab. Home is never written to.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededDeviceList } from '../../tools/pack/device-list';
import { entriesOf, readManifest } from '../../tools/pack/manifest';
import { readZab } from '../../tools/pack/read-zab';
import { ROOT } from './built';

const PAGE = 'watch/zepp/page/home/index.ts';
const GOOD: Readonly<Record<string, string>> = {
  page: "import { log } from '@zos/utils'; Page({ build() { log.getLogger('page').log('built'); } });",
  app: "import { log } from '@zos/utils'; App({ onCreate() { log.getLogger('app').log('created'); } });",
};

let house = '';
let home = '';

/** A small project of its own, so that a broken source never lies in this one. */
beforeAll(async () => {
  const top = await realpath(await mkdtemp(join(tmpdir(), 'build-fails-')));
  house = join(top, 'project');
  home = join(top, 'home');
  await mkdir(home);
  await mkdir(house);
  await symlink(join(ROOT, 'node_modules'), join(house, 'node_modules'), 'junction');
  await cp(join(ROOT, 'watch', 'zepp', 'assets'), join(house, 'watch', 'zepp', 'assets'), { recursive: true });
});

afterAll(() => rm(dirname(house), { recursive: true, force: true }));

/** Builds the house with these files changed; null takes one away. */
async function build(changes: Readonly<Record<string, string | null>>, ...args: string[]) {
  await cp(join(ROOT, 'app.json'), join(house, 'app.json'));
  for (const { source } of entriesOf(await readManifest(ROOT))) {
    const file = join(house, `${source}.ts`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, source === 'watch/zepp/app' ? (GOOD.app ?? '') : (GOOD.page ?? ''));
  }
  await mkdir(join(house, 'dist'), { recursive: true });
  await writeFile(join(house, 'dist', 'threecount.zab'), 'an old one');
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) await rm(join(house, path));
    else await writeFile(join(house, path), text);
  }
  const outcome = await new Promise<{ readonly failed: boolean; readonly err: string }>((done) => {
    const command = ['--import', 'tsx', join(ROOT, 'tools', 'build.ts'), '--project', house, ...args];
    const env = { ...process.env, HOME: home, USERPROFILE: home };
    execFile(process.execPath, command, { cwd: ROOT, env }, (error, _, err) => done({ failed: error !== null, err }));
  });
  return { ...outcome, left: (await readdir(join(house, 'dist'))).filter((name) => name.endsWith('.zab')) };
}

/** A list with one watch, in the form that zeus-cli keeps: what an owner gives, and quick. */
async function oneWatch(): Promise<string> {
  const file = join(dirname(house), 'devices.json');
  const list: { devices: unknown[] } = JSON.parse(seededDeviceList());
  await writeFile(file, JSON.stringify({ ...list, devices: list.devices.slice(0, 1) }));
  return file;
}

describe('npm run build', () => {
  it.each([
    ['a page is missing', { [PAGE]: null }, PAGE],
    ['a page does not parse', { [PAGE]: 'const = 3;' }, PAGE],
    ['a page needs what is not there', { [PAGE]: "import { a } from './nowhere'; a();" }, './nowhere'],
    ['a page uses what the engine does not know', { [PAGE]: 'Page({ build: () => 10n });' }, 'Big integer'],
  ])('fails where %s', async (_, changes, complaint) => {
    const { failed, err, left } = await build(changes);
    expect(failed).toBe(true);
    expect(err).toMatch(/^build: .*\n$/);
    expect(err).toContain(complaint);
    expect(left).toEqual([]);
    expect(await readdir(home)).toEqual([]);
  });

  it('fails where the packer only prints its error and exits with 0', async () => {
    const { failed, err, left } = await build({
      'app.json': (await readFile(join(ROOT, 'app.json'), 'utf8')).replace(/"appId": \d+/, '"appId": 5'),
    });
    expect(failed).toBe(true);
    expect(err).toMatch(/^build: the packer made no package: .*appId.*\n$/);
    expect(left).toEqual([]);
    expect(await readdir(home)).toEqual([]);
  });

  it('fails where the app would be wrapped as CommonJS, which a watch may not know', async () => {
    const app = "import { BaseApp } from '@zeppos/zml/base-app'; App(BaseApp({ globalData: {} }));";
    const { failed, err, left } = await build({ 'watch/zepp/app.ts': app }, '--devices', await oneWatch());
    expect(failed).toBe(true);
    expect(err).toMatch(/^build: .*app\.js: says module\.exports.*\n$/);
    expect(left).toEqual([]);
    expect(await readdir(home)).toEqual([]);
  });

  it('fails where the file given is no device list', async () => {
    const { failed, err, left } = await build({}, '--devices', join(ROOT, 'app.json'));
    expect(failed).toBe(true);
    expect(err).toMatch(/^build: .*app\.json: not a device list.*\n$/);
    expect(left).toEqual([]);
  });

  it("builds for an owner's list alone, and writes nothing at home", async () => {
    const { failed, err, left } = await build({}, '--devices', await oneWatch());
    expect({ failed, err }).toEqual({ failed: false, err: '' });
    expect(left.sort()).toEqual(['threecount.js.zab', 'threecount.zab']);
    const packages = readZab(await readFile(join(house, 'dist', 'threecount.zab')));
    expect(packages.map(({ screen }) => screen)).toEqual(['480x480']);
    expect(await readdir(home)).toEqual([]);
  });
});
