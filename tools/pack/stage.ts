// Owns the clean folder that the packer is given: scripts, app.json, pictures, texts, and nothing else.
// Refuses to leave old files in it: what lies there is packed.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PHONE_TEXTS } from '../../shared/texts/phone';
import { WATCH_TEXTS } from '../../shared/texts/watch';
import { bundleEntry } from './bundle-entry';
import { drawAssets } from './draw-assets';
import { entriesOf, type Manifest } from './manifest';
import { writeTexts } from './write-texts';

export const ASSETS_SOURCE = 'watch/zepp/assets';

async function stageScripts(projectFolder: string, staging: string, manifest: Manifest): Promise<void> {
  for (const { source, staged } of entriesOf(manifest)) {
    const file = join(staging, `${staged}.js`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await bundleEntry(projectFolder, source));
  }
}

async function stagePictures(projectFolder: string, staging: string, shapes: readonly string[]): Promise<void> {
  const pictures = await drawAssets(join(projectFolder, ASSETS_SOURCE));
  for (const shape of shapes) {
    const folder = join(staging, 'assets', `common.${shape}`);
    await mkdir(folder, { recursive: true });
    for (const { name, png } of pictures) await writeFile(join(folder, name), png);
  }
}

/** Fills `staging` anew. Rejects with one line that names what is missing or wrong. */
export async function stage(projectFolder: string, staging: string, manifest: Manifest): Promise<void> {
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  await cp(join(projectFolder, 'app.json'), join(staging, 'app.json'));
  // The packer looks for a package.json upwards, and finds the wrong one unless there is one here.
  await writeFile(join(staging, 'package.json'), JSON.stringify({ name: 'threecount', zeppos: true }));
  await stageScripts(projectFolder, staging, manifest);
  await stagePictures(projectFolder, staging, manifest.shapes);
  await writeTexts(staging, 'page', WATCH_TEXTS);
  await writeTexts(staging, 'setting', PHONE_TEXTS);
}
