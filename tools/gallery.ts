// Owns the command that draws every view of the watch, in one language on one screen size, into dist/gallery.
// Refuses to compare: pictures are for eyes, test/zepp/text-fit.test.ts and test/fitbit/screen-fit.test.ts hold what can be held.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { LANGUAGES } from '../shared/texts/text';
import { gather, SCREENS } from '../test/zepp/gallery';
import { place } from '../watch/zepp/screen/place';
import { fitbitSheetSvg } from './gallery/fitbit-sheet';
import { sheetSvg } from './gallery/sheet';
import { BAD_INPUT, FINE, runCommand } from './terminal';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ASSETS = join(ROOT, 'watch', 'zepp', 'assets');
const OUT = join(ROOT, 'dist', 'gallery');
const ZOOM = 0.5;
const A_SHEET = 32;
const FITBIT = 'fitbit-336';

function readImages(): Record<string, string> {
  const images: Record<string, string> = {};
  for (const file of readdirSync(ASSETS)) {
    if (!file.endsWith('.svg')) continue;
    const svg = readFileSync(join(ASSETS, file)).toString('base64');
    images[file.replace('.svg', '.png')] = `data:image/svg+xml;base64,${svg}`;
  }
  return images;
}

await runCommand('gallery', async (terminal) => {
  const [language = 'en', name = 'round-480'] = process.argv.slice(2);
  const known = LANGUAGES.find((one) => one === language);
  const screen = SCREENS.find((one) => one.name === name);
  if (known === undefined || (screen === undefined && name !== FITBIT)) {
    const names = [...SCREENS.map((one) => one.name), FITBIT];
    terminal.err(`gallery: [${LANGUAGES.join(' | ')}] [${names.join(' | ')}]\n`);
    return BAD_INPUT;
  }
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  mkdirSync(OUT, { recursive: true });
  const images = readImages();
  const { views } = gather(known);
  for (let from = 0; from < views.length; from += A_SHEET) {
    const shown = views.slice(from, from + A_SHEET);
    const svg =
      screen === undefined
        ? fitbitSheetSvg(shown, images)
        : sheetSvg(
            shown.map((view) => place(view, screen)),
            screen,
            images,
          );
    const png = new Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM } }).render().asPng();
    const file = `${language}-${name}-${from / A_SHEET + 1}.png`;
    writeFileSync(join(OUT, file), png);
    terminal.out(`dist/gallery/${file}: ${shown.length} views\n`);
  }
  return FINE;
});
