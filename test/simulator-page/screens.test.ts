// Owns that every page of the app looks as it did, on each kind of screen and on the phone: first its widgets, then its pixels.
// `npm run references` renews what is compared with, where a change is meant.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_NAMES } from '../../watch/coach/page-name';
import { type House, openHouse } from './open-page';
import { REFERENCES, type Screen, type Visit, visitAll, visitPhoneOnce } from './references';
import { WATCHES } from './visit-pages';
import { PHONE_PAGES } from './visit-phone';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const OUT = join(ROOT, 'dist', 'test', 'screens');
/** Of a picture's pixels: browsers smooth edges differently. What has moved by a pixel changes more. */
const MOST_OTHER_PIXELS = 0.01;

let house: House;
beforeAll(async () => {
  house = await openHouse(ROOT);
}, 900_000);
afterAll(() => house?.close());

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

function expectAsItWas({ screens }: Visit, name: string): void {
  const seen = screens.find((screen) => screen.name === name);
  if (seen === undefined) throw new Error('not seen');
  const reference = referenceOf(seen);
  expect(seen.lines).toBe(reference.lines);
  expect(otherPixels(seen, reference.png), `see ${OUT}`).toBeLessThanOrEqual(MOST_OTHER_PIXELS);
}

describe.each(WATCHES)('on $name, $device', (watch) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitAll(house, watch);
  }, 120_000);

  it('every page is seen, and neither browser nor watch complains', () => {
    expect(visit.screens.map(({ name }) => name).sort()).toEqual([...PAGE_NAMES].sort());
    expect(visit.complaints).toEqual([]);
    expect(visit.problems).toEqual([]);
  });

  it.each(PAGE_NAMES)('%s looks as it did', (name) => expectAsItWas(visit, name));
});

describe('on the phone, after four weeks', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitPhoneOnce(house);
  }, 120_000);

  it('every page is seen, and neither browser nor phone complains', () => {
    expect(visit.screens.map(({ name }) => name)).toEqual(PHONE_PAGES);
    expect(visit.complaints).toEqual([]);
    expect(visit.problems).toEqual([]);
  });

  it.each(PHONE_PAGES)('%s looks as it did', (name) => expectAsItWas(visit, name));
});
