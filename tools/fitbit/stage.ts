// Owns the clean folder that the SDK is given, in the layout it wants: scripts, views, icon, texts, and nothing else.
// Refuses to leave old files in it: what lies there is packed.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PHONE_TEXTS } from '../../shared/texts/phone';
import { LANGUAGES, type Texts } from '../../shared/texts/text';
import { WATCH_TEXTS } from '../../shared/texts/watch';
import { PICTURES, viewFiles } from '../../watch/fitbit/views/view-files';
import { drawOne } from '../pack/draw-assets';
import { ASSETS_SOURCE } from '../pack/stage';
import { LOCALES, toPo } from '../pack/write-texts';
import { bundleDevice } from './bundle-device';
import { bundlePhone } from './bundle-phone';
import { ICON_PX, permissionsOf, projectText } from './project';

/**
 * The SDK sets the target itself: ES5 on the watch, ES2015 on the phone. Loops over lists become loops over indices; with
 * `downlevelIteration` each would carry an iterator's helpers, and the watch runs nothing but lists (test/fitbit proves it).
 */
const COMPILER = {
  compilerOptions: {
    module: 'esnext',
    moduleResolution: 'node',
    allowJs: true,
    importHelpers: true,
    downlevelIteration: false,
    removeComments: true,
    noEmitOnError: true,
    sourceMap: true,
    lib: ['es5', 'es2015.promise'],
    types: [],
  },
};

type File = readonly [path: string, content: string | Uint8Array];

function poFiles(folder: string, texts: Texts): File[] {
  return LANGUAGES.map((language) => [`${folder}/i18n/${LOCALES[language]}.po`, toPo(texts, language)]);
}

/** Fills `staging` anew, and tells which scripts the phone is to get. Rejects with one line that names what is missing or wrong. */
export async function stageFitbit(
  projectFolder: string,
  staging: string,
  watches: readonly string[],
): Promise<string[]> {
  const device = await bundleDevice(projectFolder);
  const phone = await bundlePhone(projectFolder);
  const pictures = [{ name: 'icon.png', from: 'icon.svg', sidePx: ICON_PX }, ...PICTURES];
  const scripts = [...Object.values(device), ...Object.values(phone)];
  const files: File[] = [
    ['package.json', await projectText(projectFolder, watches, permissionsOf(scripts))],
    ['tsconfig.json', JSON.stringify(COMPILER)],
    ...Object.entries(device).map(([name, code]): File => [`app/${name}`, code]),
    ...poFiles('app', WATCH_TEXTS),
    ...Object.entries(phone).map(([half, code]): File => [`${half}/index.js`, code]),
    ...(phone.settings === undefined ? [] : poFiles('settings', PHONE_TEXTS)),
    ...Object.entries(viewFiles()).map(([name, text]): File => [`resources/${name}`, text]),
  ];
  for (const { name, from, sidePx } of pictures) {
    files.push([`resources/${name}`, await drawOne(join(projectFolder, ASSETS_SOURCE, from), sidePx)]);
  }
  await rm(staging, { recursive: true, force: true });
  for (const [name, content] of files) {
    await mkdir(dirname(join(staging, name)), { recursive: true });
    await writeFile(join(staging, name), content);
  }
  return Object.keys(phone).map((half) => `${half}.js`);
}
