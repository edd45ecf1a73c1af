// Owns that a touch on the settings is kept with the time of the touch, and that the four weeks begin again only after a yes.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLog } from '../../companion/log/log';
import { storageOf } from '../../settings/zepp/storage';
import { plainSettings } from '../../shared/settings/stamped';
import { START_MS, sayIn } from '../view/made-session';
import { createPage, openPage, stubComponents } from './fake-page';
import { createFakeSettingsStorage, type FakeSettingsStorage } from './fake-settings-storage';

let nowMs = START_MS;
let storage: FakeSettingsStorage;

beforeEach(() => {
  stubComponents();
  nowMs = START_MS;
  storage = createFakeSettingsStorage();
});
afterEach(() => vi.unstubAllGlobals());

function openSettings() {
  const build = createPage({ say: sayIn('en'), nowMs: () => nowMs, zoneMinutes: () => 0, random: () => 0.5 });
  const page = openPage(build, storage);
  page.press('Settings');
  return page;
}

const stamped = () => createLog(storageOf(storage)).settings();

it('the four weeks begin again from the yes on, and a no changes nothing', () => {
  const page = openSettings();
  page.press('Begin the four weeks again');
  expect(page.buttons()).toEqual(['Go on as before', 'Begin again']);
  page.press('Go on as before');
  expect(stamped().planFromMs).toEqual([0, 0]);
  page.press('Begin the four weeks again');
  nowMs += 5000;
  page.press('Begin again');
  expect(stamped().planFromMs).toEqual([nowMs, nowMs]);
  expect(page.buttons()).toContain('Begin the four weeks again');
});

it('both halves of a Romanian swap are kept with one touch, and ended with one', () => {
  const page = openSettings();
  page.press('Start 3 weeks');
  expect(plainSettings(stamped())).toMatchObject({ romanianFromMs: START_MS, romanianWeeks: 3 });
  expect(page.buttons()).not.toContain('Start 3 weeks');
  page.press('End it now');
  expect(plainSettings(stamped()).romanianFromMs).toBe(0);
});

it('a weight told here is in steps of the plates, and a pair less at the gym is a step less of them', () => {
  const page = openSettings();
  const pressNth = (label: string, nth: number) =>
    page.pressAt(page.buttons().flatMap((each, place) => (each === label ? [place] : []))[nth] ?? -1);
  pressNth('+', 0);
  expect(plainSettings(stamped()).workingWeightKg).toBe(100);
  page.press('Clear');
  expect(plainSettings(stamped()).workingWeightKg).toBe(0);
  // Of the minus buttons: the bar, then the sizes of plates from the heaviest on.
  pressNth('−', 1);
  expect(plainSettings(stamped()).platePairsKg).toEqual([7, 8, 8, 8, 8, 8, 8, 0]);
});
