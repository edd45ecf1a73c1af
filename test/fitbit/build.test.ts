// Owns how `npm run build:fitbit` ends: in a package, or in one clear line, an exit code and no .fba. It reaches no network, and writes
// nothing at home.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEVICE_FOLDER } from '../../tools/fitbit/bundle-device';
import { readFba } from '../../tools/fitbit/read-fba';
import { runSdk } from '../../tools/fitbit/run-sdk';
import { PAGE_NAMES } from '../../watch/coach/page-name';
import { ROOT } from '../package/built';

const PAGE = `${DEVICE_FOLDER}/pages/home.ts`;
const START = `${DEVICE_FOLDER}/index.ts`;
const DRAWINGS = 'watch/zepp/assets';

/** As small as an app gets: pages that share one module with the start, and a phone's side. */
const GOOD: Readonly<Record<string, string>> = {
  [START]: [
    "import { said } from '../shared';",
    "import { vibration } from 'haptics';",
    ...PAGE_NAMES.map((name) => `import('./pages/${name}').then(({ create }) => said(create()));`),
    "vibration.start('bump');",
  ].join('\n'),
  'watch/shared.ts': 'export const said = (word: string): void => console.log(word);\n',
  ...Object.fromEntries(
    PAGE_NAMES.map((name) => [
      `${DEVICE_FOLDER}/pages/${name}.ts`,
      `import { said } from '../../shared';\nexport const create = () => { said('${name}'); return '${name}'; };\n`,
    ]),
  ),
  'companion/fitbit/index.ts':
    "import { settingsStorage } from 'settings';\nfetch('http://a').then(() => settingsStorage.setItem('a', 'b'));\n",
  'settings/fitbit/index.tsx':
    "import { gettext } from 'i18n';\nregisterSettingsPage(() => <Text>{gettext('verdict.held')}</Text>);\n",
};

let house = '';
let home = '';
let guard = '';

/** A small project of its own, so that a broken source never lies in this one. */
beforeAll(async () => {
  const top = await realpath(await mkdtemp(join(tmpdir(), 'fitbit-fails-')));
  house = join(top, 'project');
  home = join(top, 'home');
  guard = join(top, 'no-network.cjs');
  await mkdir(home);
  await mkdir(house);
  await symlink(join(ROOT, 'node_modules'), join(house, 'node_modules'), 'junction');
  await cp(join(ROOT, DRAWINGS), join(house, DRAWINGS), { recursive: true });
  await cp(join(ROOT, 'app.json'), join(house, 'app.json'));
  // In every process that the build starts. A path is no network: so tools talk with their own helpers.
  await writeFile(
    guard,
    `const { Socket } = require('node:net');
    const dns = require('node:dns');
    const refuse = (what) => { process.stderr.write('reached for ' + what + '\\n'); process.exit(9); };
    const connect = Socket.prototype.connect;
    Socket.prototype.connect = function (...given) {
      const [first] = Array.isArray(given[0]) ? given[0] : given;
      if (typeof first === 'string' || first?.path) return connect.apply(this, given);
      return refuse(JSON.stringify(first));
    };
    dns.lookup = (name) => refuse(name);
    `,
  );
});

afterAll(() => rm(dirname(house), { recursive: true, force: true }));

/** Builds the house with these files changed; null takes one away. */
async function build(changes: Readonly<Record<string, string | null>>, ...args: string[]) {
  await cp(join(ROOT, DEVICE_FOLDER, 'runtime'), join(house, DEVICE_FOLDER, 'runtime'), { recursive: true });
  for (const [path, text] of Object.entries({ ...GOOD, ...changes })) {
    await mkdir(dirname(join(house, path)), { recursive: true });
    if (text === null) await rm(join(house, path), { force: true });
    else await writeFile(join(house, path), text);
  }
  await mkdir(join(house, 'dist'), { recursive: true });
  await writeFile(join(house, 'dist', 'threecount.fba'), 'an old one');
  const outcome = await new Promise<{ readonly failed: boolean; readonly out: string; readonly err: string }>(
    (done) => {
      const command = ['--import', 'tsx', join(ROOT, 'tools', 'build-fitbit.ts'), '--project', house, ...args];
      const env = { ...process.env, HOME: home, USERPROFILE: home, NODE_OPTIONS: `--require ${JSON.stringify(guard)}` };
      execFile(process.execPath, command, { cwd: ROOT, env }, (error, out, err) =>
        done({ failed: error !== null, out, err }),
      );
    },
  );
  return { ...outcome, left: (await readdir(join(house, 'dist'))).filter((name) => name.endsWith('.fba')) };
}

describe('npm run build:fitbit', () => {
  it.each([
    ['the start is missing', { [START]: null }, START],
    ['a page does not parse', { [PAGE]: 'const = 3;' }, PAGE],
    ['a page needs what is not there', { [PAGE]: "import { a } from './nowhere'; a();" }, './nowhere'],
    ['a page needs a module of the other platform', { [PAGE]: "import '@zos/ui';" }, '@zos/ui'],
    ['the phone has settings and no companion', { 'companion/fitbit/index.ts': null }, 'companion/fitbit'],
  ])('fails where %s', async (_, changes, complaint) => {
    const { failed, err, left } = await build(changes);
    expect(failed).toBe(true);
    expect(err).toMatch(/^build: .*\n$/);
    expect(err).toContain(complaint);
    expect(left).toEqual([]);
    expect(await readdir(home)).toEqual([]);
  });

  it('refuses the unofficial watches in one line where the SDK does not know them', async () => {
    const { failed, err, left } = await build({}, '--unofficial');
    expect(failed).toBe(true);
    expect(err).toMatch(/^build: .*rhea and hera.*6\.2\.0-pre\.1.*\n$/);
    expect(left).toEqual([]);
  });

  it('fails where a built script says what the engine does not know', async () => {
    const { failed, err, left } = await build({ [PAGE]: "export const create = () => 'a'.padStart(2);" });
    expect(failed).toBe(true);
    expect(err).toMatch(
      /^build: threecount\.fba: atlas: app\/home-\w+\.js: the engine does not know \.padStart\(\).*\n$/,
    );
    expect(left).toEqual([]);
  });

  it('builds without a network, and writes nothing at home', async () => {
    const { failed, err, left } = await build({});
    expect({ failed, err }).toEqual({ failed: false, err: '' });
    expect(left).toEqual(['threecount.fba']);
    expect(await readdir(home)).toEqual([]);
    const { manifest, phone, watches } = readFba(await readFile(join(house, 'dist', 'threecount.fba')));
    expect(manifest.requestedPermissions).toEqual(['access_internet']);
    expect(Object.keys(watches).sort()).toEqual(['atlas', 'vulcan']);
    expect(Object.keys(phone).sort()).toEqual(['companion.js', 'manifest.json', 'settings.js']);
    // All the languages of the phone come with the page, chosen as it runs.
    for (const locale of ['de-DE', 'en-US', 'es-ES', 'zh-CN']) {
      expect(strFromU8(phone['settings.js'] ?? new Uint8Array())).toContain(locale);
    }
  });
});

describe("Fitbit's SDK", () => {
  it('is not believed where it prints a complaint, makes a package and ends with 0', async () => {
    const staging = join(house, 'dist', 'made', 'staging');
    await cp(join(house, 'dist', 'fitbit', 'staging'), staging, { recursive: true });
    await rm(join(staging, 'resources', 'icon.png'));
    const logFile = join(house, 'dist', 'made', 'sdk.log');
    await expect(runSdk({ staging, logFile })).rejects.toThrow(/SDK complained: .*no app icon/);
    expect(await readFile(logFile, 'utf8')).toMatch(/no app icon/);
    expect((await readdir(dirname(staging))).sort()).toEqual(['sdk.log', 'staging']);
  });
});
