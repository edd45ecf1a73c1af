// Owns the comparison of a seen screen with its reference: first what it holds, then its pixels. Refuses to renew a reference:
// `npm run references` does, where a change is meant.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { REFERENCES, type Screen, type Visit } from './references';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const OUT = join(ROOT, 'dist', 'test', 'screens');
/** Of a picture's pixels: browsers smooth edges differently. What has moved by a pixel changes more. */
const MOST_OTHER_PIXELS = 0.01;

function referenceOf({ device, name }: Pick<Screen, 'device' | 'name'>): { lines: string; png: Buffer } {
  const file = join(REFERENCES, device, name);
  if (!existsSync(`${file}.txt`)) throw new Error(`${device} has no reference of ${name}: npm run references makes it`);
  return { lines: readFileSync(`${file}.txt`, 'utf8'), png: readFileSync(`${file}.png`) };
}

/** Share of pixels that are others; where they are too many, all three pictures are laid down to be looked at. */
function otherPixels(seen: Screen, reference: Buffer): number {
  const [now, before] = [PNG.sync.read(seen.png), PNG.sync.read(reference)];
  expect([now.width, now.height]).toEqual([before.width, before.height]);
  const difference = new PNG({ width: now.width, height: now.height });
  const count = pixelmatch(before.data, now.data, difference.data, now.width, now.height, { threshold: 0.2 });
  const share = count / (now.width * now.height);
  if (share > MOST_OTHER_PIXELS) {
    mkdirSync(OUT, { recursive: true });
    const file = join(OUT, `${seen.device}-${seen.name}`);
    writeFileSync(`${file}.now.png`, seen.png);
    writeFileSync(`${file}.before.png`, reference);
    writeFileSync(`${file}.difference.png`, PNG.sync.write(difference));
  }
  return share;
}

export function expectAsItWas({ screens }: Visit, name: string): void {
  const seen = screens.find((screen) => screen.name === name);
  if (seen === undefined) throw new Error('not seen');
  const reference = referenceOf(seen);
  expect(seen.lines).toBe(reference.lines);
  expect(otherPixels(seen, reference.png), `see ${OUT}`).toBeLessThanOrEqual(MOST_OTHER_PIXELS);
}
