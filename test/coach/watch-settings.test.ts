// Owns that a choice once made is there at the next start, and that no broken text keeps the app from starting.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/settings/settings';
import { changeSetting, UNSET_SETTINGS } from '../../shared/settings/stamped';
import { roundReport } from '../../shared/sync/sensor-wire';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakeStore, WatchDied } from '../fakes/fake-store';
import { anyReport } from '../sync/any-session';

it('what was changed, found and done is there at the next start', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const store = createFakeStore();
      const first = openWatchSettings(store);
      expect(first.settings()).toEqual(DEFAULT_SETTINGS);
      expect([first.firstRunDone(), first.sensorReport()]).toEqual([false, undefined]);
      first.change('unit', 'lb', 10);
      first.change('restSeconds', 90, 11);
      first.merge(changeSetting(UNSET_SETTINGS, 'restSeconds', 60, 5));
      first.keepSensorReport(report);
      first.markFirstRunDone();
      const next = openWatchSettings(store);
      expect(next.stamped()).toEqual(first.stamped());
      expect(next.settings()).toMatchObject({ unit: 'lb', restSeconds: 90 });
      expect(next.sensorReport()).toEqual(roundReport(report));
      expect(next.firstRunDone()).toBe(true);
    }),
    { numRuns: 20 },
  );
});

it('a broken text is as never set, and costs the others nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (broken) => {
      const store = createFakeStore({ settings: broken, 'sensor-report': broken, 'first-run': 'done' });
      const settings = openWatchSettings(store);
      expect([settings.settings(), settings.sensorReport()]).toEqual([DEFAULT_SETTINGS, undefined]);
      expect(settings.firstRunDone()).toBe(true);
      settings.change('wrist', 'right', 10);
      expect(openWatchSettings(store).settings().wrist).toBe('right');
    }),
  );
});

it('what could not be kept is not changed', () => {
  const store = createFakeStore();
  const settings = openWatchSettings(store);
  store.dieInNextWrite(3);
  expect(() => settings.change('wrist', 'right', 10)).toThrow(WatchDied);
  store.setFull(true);
  expect(() => settings.markFirstRunDone()).toThrow('no room');
  expect([settings.settings().wrist, settings.firstRunDone()]).toEqual(['left', false]);
});

it('settings from the phone that bring nothing new are not written', () => {
  const store = createFakeStore();
  const settings = openWatchSettings(store);
  settings.change('wrist', 'right', 10);
  const writes = () => store.calls.filter(({ call }) => call !== 'read').length;
  const before = writes();
  settings.merge(UNSET_SETTINGS);
  settings.merge(settings.stamped());
  expect(writes()).toBe(before);
});

it('the rack of a unit is that of the gym, whatever the unit is now', () => {
  const settings = openWatchSettings(createFakeStore());
  settings.change('barLb', 35, 10);
  settings.change('platePairsLb', [2, 0, 0, 0, 0, 0, 0], 11);
  expect(settings.rackIn('lb')).toEqual({ unit: 'lb', barWeight: 35, plates: [{ size: 45, pairs: 2 }] });
  expect(settings.rackIn('kg')).toMatchObject({ unit: 'kg', barWeight: 20 });
});
