// Owns that pictures are read as Fitbit's own builder writes them, in each form it knows of, and no half of one.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { readTxi } from '../../simulator/fitbit/read-txi';
import { drawOne } from '../../tools/pack/draw-assets';
import { builtFba } from '../fitbit/built';
import { ROOT } from '../package/built';

type Form = 'RGBA8888' | 'RGBA6666' | 'RGBA4444' | 'RGB565' | 'A8';
type Encode = (
  image: { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number },
  options: { readonly outputFormat: Form; readonly rle: boolean },
) => ArrayBuffer;

const sdk = createRequire(import.meta.url).resolve('@fitbit/sdk/bin/fitbit-build.js');
const encode: Encode = createRequire(sdk)('@fitbit/image-codec-txi').encode;

/** Few colours, so that there are runs of all lengths; those that even the coarsest form keeps. */
const COLOURS = [
  [0, 0, 0, 255],
  [255, 0, 0, 255],
  [0, 255, 0, 255],
  [255, 255, 255, 255],
] as const;

const pictures = fc
  .record({ widthPx: fc.integer({ min: 1, max: 40 }), heightPx: fc.integer({ min: 1, max: 12 }) })
  .chain(({ widthPx, heightPx }) =>
    fc.array(fc.tuple(fc.constantFrom(...COLOURS), fc.integer({ min: 1, max: 300 })), { minLength: 1 }).map((runs) => {
      const pixels = runs.flatMap(([colour, count]) => Array.from({ length: count }, () => colour));
      const all = Array.from({ length: widthPx * heightPx }, (_unused, i) => pixels[i % pixels.length] ?? COLOURS[0]);
      return { widthPx, heightPx, rgba: Uint8ClampedArray.from(all.flat()) };
    }),
  );

const written = (picture: ReturnType<typeof readTxi>, outputFormat: Form, rle: boolean): Uint8Array =>
  new Uint8Array(
    encode({ data: picture.rgba, width: picture.widthPx, height: picture.heightPx }, { outputFormat, rle }),
  );

describe('a picture of the package', () => {
  it('is read as the builder wrote it, in runs or in rows', () => {
    fc.assert(
      fc.property(
        pictures,
        fc.constantFrom<Form>('RGBA8888', 'RGBA6666', 'RGBA4444', 'RGB565'),
        fc.boolean(),
        (picture, form, rle) => {
          expect(readTxi(written(picture, form, rle))).toEqual(picture);
        },
      ),
    );
  });

  it('is white and as dense as it says where it has no colours of its own', () => {
    const grey = { widthPx: 2, heightPx: 1, rgba: Uint8ClampedArray.from([9, 9, 9, 255, 200, 200, 200, 255]) };
    expect([...readTxi(written(grey, 'A8', false)).rgba]).toEqual([255, 255, 255, 9, 255, 255, 255, 200]);
  });

  it('is in the built .fba what was drawn for it', async () => {
    const bytes = builtFba().watches.atlas?.['resources/verdict-held.png.txi'] ?? new Uint8Array();
    const drawn = PNG.sync.read(Buffer.from(await drawOne(join(ROOT, 'watch/zepp/assets/verdict-held.svg'), 44)));
    const { rgba } = readTxi(bytes);
    expect(rgba.length).toBe(drawn.data.length);
    // The builder keeps 64 shades of each colour, and no colour of what is not seen.
    const seen = drawn.data.map((value, i) => ((drawn.data[i | 3] ?? 0) < 3 ? 0 : value));
    expect(Math.max(...seen.map((value, i) => Math.abs(value - (rgba[i] ?? 0))))).toBeLessThanOrEqual(3);
    expect(new Set(rgba).size).toBeGreaterThan(10);
  });

  it('is refused in one line where it ends too early, or is of another kind', () => {
    const picture = { widthPx: 3, heightPx: 2, rgba: Uint8ClampedArray.from(Array(24).fill(7)) };
    for (const rle of [true, false]) {
      const whole = written(picture, 'RGBA8888', rle);
      const needed = rle ? whole.length : whole.length - 16 - 4;
      for (let length = 0; length < needed; length += 1) {
        expect(() => readTxi(whole.subarray(0, length)), `${length}`).toThrow(/^a picture ends within its/);
      }
    }
    expect(() => readTxi(new Uint8Array(60))).toThrow('this is no .txi picture');
    const other = written(picture, 'RGBA8888', true);
    other[16] = 1;
    expect(() => readTxi(other)).toThrow(/^a \.txi picture of the form 0x/);
  });
});
