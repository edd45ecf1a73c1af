// Owns what lies in dist/threecount.fba, and what the build looks for in one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { RESOURCES } from '../../tools/fitbit/build-fba';
import { fbaFaults } from '../../tools/fitbit/check-fba';
import { chunkName, chunkNeeds, residentFor } from '../../tools/fitbit/chunk-graph';
import { chunkOf } from '../../tools/fitbit/chunks';
import { HEAP_KB, WATCHES } from '../../tools/fitbit/project';
import type { Fba } from '../../tools/fitbit/read-fba';
import { LOCALES } from '../../tools/pack/write-texts';
import { PAGE_NAMES } from '../../watch/coach/page-name';
import { ROOT } from '../package/built';
import { builtFba, watchScripts } from './built';

const fba = builtFba();
const scripts = watchScripts(fba);
const phone = ['companion', 'settings'].filter((half) =>
  ['ts', 'tsx'].some((ending) => existsSync(join(ROOT, half, 'fitbit', `index.${ending}`))),
);
const expected = {
  watches: WATCHES,
  phone: phone.map((half) => `${half}.js`),
  resources: RESOURCES,
  privateFolders: [ROOT],
};

const bytesOf = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + strToU8(scripts[path] ?? '').length, 0);

/** The set page is three: one reads which set it is, one feels the bar, one the bows of a good morning. */
const PAGES = [...PAGE_NAMES, 'set-order', 'set-bow'] as const;

/** Bytes of script, with entry, start and all chunks that the page needs: what the watch holds while the page is open. Measured, and 2 %. */
const RESIDENT_BYTES: Readonly<Record<(typeof PAGES)[number], number>> = {
  home: 93_500,
  set: 69_500,
  'set-order': 63_300,
  'set-bow': 58_500,
  rest: 85_100,
  done: 91_000,
  assessment: 83_200,
  'first-run': 64_700,
  'sensor-check': 68_100,
  metronome: 63_300,
  accessories: 81_000,
  plank: 82_100,
  'check-in': 83_600,
  today: 81_400,
  more: 65_600,
};

describe('the .fba', () => {
  it('has no fault that the build looks for', () => {
    expect(fbaFaults(fba, expected)).toEqual([]);
  });

  it('is for the official watches, and the same for each', () => {
    expect(Object.keys(fba.watches).sort()).toEqual([...WATCHES].sort());
    for (const watch of WATCHES) expect(watchScripts(fba, watch)).toEqual(scripts);
  });

  it('asks for all the memory there is, and is named in every language', () => {
    for (const files of Object.values(fba.watches)) {
      const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
      expect(manifest.heapSize).toBe(HEAP_KB);
      expect(Object.keys(manifest.i18n).sort()).toEqual(
        Object.values(LOCALES)
          .map((locale) => locale.toLowerCase())
          .sort(),
      );
    }
  });

  it('has a chunk a page, and those that pages share', () => {
    const shared = ['base', 'core', 'live', 'phone', 'plan'];
    const names = Object.keys(scripts).map(chunkName);
    expect(names.sort()).toEqual(['index', 'start', ...PAGES, ...shared].sort());
  });

  it.each(PAGES)('%s holds no page beside it, and little enough script', (page) => {
    const resident = residentFor(scripts, page);
    const others = PAGES.filter((name) => name !== page);
    expect(resident.map(chunkName).filter((name) => others.some((other) => other === name))).toEqual([]);
    expect(bytesOf(resident)).toBeLessThan(RESIDENT_BYTES[page]);
  });

  it.each(['set', 'set-bow'])('%s holds nothing that reads a journal or a setting', (page) => {
    const resident = residentFor(scripts, page);
    expect(resident.map(chunkName)).not.toContain('core');
    for (const path of resident) expect(scripts[path], path).not.toMatch(/platePairsKg|droppedSessions/);
  });

  it.each(PAGES)('%s holds the code for the phone only where it speaks with it', (page) => {
    const speaks = page === 'home' || page === 'done';
    expect(residentFor(scripts, page).map(chunkName).includes('phone')).toBe(speaks);
  });

  it('needs no chunk in a circle', () => {
    const needs = chunkNeeds(scripts);
    const reaches = (from: string, to: string): boolean =>
      (needs[from]?.atOnce ?? []).some((next) => next === to || reaches(next, to));
    expect(Object.keys(scripts).filter((path) => reaches(path, path))).toEqual([]);
  });
});

describe('where a module lies', () => {
  it.each([
    [['set'], undefined],
    [['start'], 'start'],
    [['start', 'home'], 'base'],
    [['metronome', 'set'], 'base'],
    [['set', 'set-bow'], 'live'],
    [['set-order', 'assessment'], 'core'],
    [['metronome', 'home'], 'core'],
    [['home', 'done'], 'phone'],
    [['set', 'set-order', 'home'], 'base'],
    [['home', 'today'], 'plan'],
  ])('reached by %s: %s', (reachedBy, chunk) => {
    expect(chunkOf(new Set(reachedBy))).toBe(chunk);
  });
});

describe('what the build looks for', () => {
  const [watch] = WATCHES;

  function changed(files: Readonly<Record<string, string | undefined>>): Fba {
    const held = { ...fba.watches[watch] };
    for (const [path, text] of Object.entries(files)) {
      if (text === undefined) delete held[path];
      else held[path] = strToU8(text);
    }
    return { ...fba, watches: { ...fba.watches, [watch]: held } };
  }
  const pathOf = (name: string): string => Object.keys(scripts).find((path) => chunkName(path) === name) ?? name;

  it.each([
    ['a page without a chunk', { [pathOf('done')]: undefined }, /needs|no chunk for the page done/],
    ['a view that is missing', { 'resources/number.view': undefined }, /holds no resources\/number\.view/],
    ['a language that is missing', { 'l/de-DE': undefined }, /holds no l\/de-DE/],
    ['less memory than there is', { 'manifest.json': '{"heapSize":64}' }, /64 KB/],
    ['a folder of this computer', { 'resources/styles.css': `/* ${ROOT}/watch */` }, /names the folder/],
    ['a page that asks for the entry', { [pathOf('set')]: 'require("./index.js")' }, /asks for the entry/],
    [
      'a page that asks for the running app',
      { [pathOf('set')]: `require("./${pathOf('start').slice(4)}")` },
      /asks for the start/,
    ],
    ['a permission it did not ask for', { [pathOf('set')]: 'require("exercise")' }, /access_exercise/],
  ])('%s', (_, files, complaint) => {
    const faults = (): string => {
      try {
        return fbaFaults(changed(files), expected).join('\n');
      } catch (error) {
        return String(error);
      }
    };
    expect(faults()).toMatch(complaint);
  });

  it('a watch that is missing', () => {
    expect(fbaFaults(fba, { ...expected, watches: [...WATCHES, 'rhea'] })).toEqual(['nothing for rhea']);
  });
});
