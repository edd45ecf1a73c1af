// Owns that every page of the app looks as it did, on each kind of screen and on the phone: first its widgets, then its pixels.
// `npm run references` renews what is compared with, where a change is meant.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_NAMES } from '../../watch/coach/page-name';
import { expectAsItWas } from './as-it-was';
import { type House, openHouse } from './open-page';
import { type Visit, visitAll, visitPhoneOnce } from './references';
import { WATCHES } from './visit-pages';
import { PHONE_PAGES } from './visit-phone';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
let house: House;
beforeAll(async () => {
  house = await openHouse(ROOT);
}, 900_000);
afterAll(() => house?.close());

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
