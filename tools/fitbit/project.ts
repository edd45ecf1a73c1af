// Owns what the SDK and the watch are told of the app: its name, its number, the watches, what it may. Refuses what app.json says
// already: name and version come from there, so that the two packages are of one app.
import { createRequire } from 'node:module';
import { readManifest } from '../pack/manifest';
import { LOCALES } from '../pack/write-texts';

/** Made once. Another one is another app to the watch, without the sessions of this one. */
const APP_ID = '7c0f8f3e-52b4-4d0a-9d86-5a1c2b6e41d3';
const APP_NAME = 'Threecount';

/** Versa 3 and Sense, the two that the SDK is published for. */
export const WATCHES = ['atlas', 'vulcan'] as const;
/** Sense 2 and Versa 4, for which Fitbit has opened no gallery; a pre-release of the SDK builds for them. */
const UNOFFICIAL_WATCHES = ['rhea', 'hera'] as const;

/** KB; the most that the SDK grants. Code and data share it. */
export const HEAP_KB = 128;
/** px, both ways. The SDK refuses another size. */
export const ICON_PX = 80;

/** What in a script of the phone's or the watch's side needs which permission. The accelerometer and the motor need none. */
export const PERMISSION_OF: readonly (readonly [found: RegExp, permission: string])[] = [
  [/\bfetch\(/, 'access_internet'],
  [/\bwakeInterval\b/, 'run_background'],
  [/["']exercise["']/, 'access_exercise'],
  [/["']heart-rate["']/, 'access_heart_rate'],
  [/["']geolocation["']/, 'access_location'],
];

/** Those that the scripts need, and no other. */
export function permissionsOf(scripts: readonly string[]): string[] {
  return PERMISSION_OF.filter(([found]) => scripts.some((script) => found.test(script)))
    .map(([, permission]) => permission)
    .sort();
}

export function watchesFor(unofficial: boolean): readonly string[] {
  if (!unofficial) return WATCHES;
  const known: Readonly<Record<string, unknown>> = createRequire(import.meta.url)(
    '@fitbit/sdk/lib/buildTargets',
  ).default;
  const lacking = UNOFFICIAL_WATCHES.filter((watch) => known[watch] === undefined);
  if (lacking.length > 0) {
    throw new Error(
      `the installed @fitbit/sdk knows no ${lacking.join(' and ')}: --unofficial needs 6.2.0-pre.1 (npm install --save-dev --save-exact @fitbit/sdk@6.2.0-pre.1)`,
    );
  }
  return [...WATCHES, ...UNOFFICIAL_WATCHES];
}

/** The package.json that the SDK reads, as text. */
export async function projectText(
  projectFolder: string,
  watches: readonly string[],
  permissions: readonly string[],
): Promise<string> {
  const { version } = await readManifest(projectFolder);
  const fitbit = {
    appUUID: APP_ID,
    appType: 'app',
    appDisplayName: APP_NAME,
    iconFile: 'resources/icon.png',
    wipeColor: '#0d1420',
    requestedPermissions: permissions,
    buildTargets: watches,
    i18n: Object.fromEntries(Object.values(LOCALES).map((locale) => [locale, { name: APP_NAME }])),
    defaultLanguage: LOCALES.en,
    heapSize: HEAP_KB,
  };
  return JSON.stringify({ name: 'threecount', version, private: true, fitbit }, undefined, 2);
}
