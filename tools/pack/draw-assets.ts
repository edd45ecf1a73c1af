// Owns how the drawings become the pictures of the package: sizes and names. Refuses to draw: the SVG files do.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, parse } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** px; the size Zepp's store and packer ask of an app icon. */
const ICON_PX = 248;
/** Two sizes of each shape, so that neither the large nor the small one is scaled until it is a blur. */
const SHAPE_PX = { '': 64, '-small': 32 } as const;

export interface Picture {
  readonly name: string;
  readonly png: Uint8Array;
}

let ready: Promise<void> | undefined;

function startRenderer(): Promise<void> {
  ready ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) =>
    initWasm(wasm),
  );
  return ready;
}

function toPng(svg: string, widthPx: number): Uint8Array {
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: widthPx }, font: { loadSystemFonts: false } });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}

/** One drawing as a picture so wide, RGBA. */
export async function drawOne(svgFile: string, widthPx: number): Promise<Uint8Array> {
  await startRenderer();
  return toPng(await readFile(svgFile, 'utf8'), widthPx);
}

/** `icon.svg` becomes `icon.png`; every other `X.svg` becomes `X.png` and `X-small.png`. RGBA. */
export async function drawAssets(folder: string): Promise<Picture[]> {
  await startRenderer();
  const pictures: Picture[] = [];
  for (const file of (await readdir(folder)).sort()) {
    const { name, ext } = parse(file);
    if (ext !== '.svg') continue;
    const svg = await readFile(join(folder, file), 'utf8');
    if (name === 'icon') {
      pictures.push({ name: 'icon.png', png: toPng(svg, ICON_PX) });
      continue;
    }
    for (const [suffix, px] of Object.entries(SHAPE_PX)) {
      pictures.push({ name: `${name}${suffix}.png`, png: toPng(svg, px) });
    }
  }
  return pictures;
}
