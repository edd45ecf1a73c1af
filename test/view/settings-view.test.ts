import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, type SettingControl, settingsView } from '../../settings/view/settings-view';
import { PLATE_STEPS } from '../../shared/settings/limits';
import { plainSettings, readSettings, type StampedSettings, UNSET_SETTINGS } from '../../shared/settings/stamped';
import { sayIn, textsIn } from './made-session';

const en = sayIn('en');

function control(settings: StampedSettings, name: SettingControl['name'], say = en): SettingControl {
  const found = settingsView(settings, say).controls.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no control for ${name}`);
  return found;
}

function changesOf(settings: StampedSettings) {
  return settingsView(settings, en).controls.flatMap((one) =>
    one.kind === 'choice'
      ? one.options.map(({ change }) => change)
      : [one.down, one.up].filter((change) => change !== undefined),
  );
}

it('every setting has a control', () => {
  const names = settingsView(UNSET_SETTINGS, en).controls.map(({ name }) => name);
  expect([...names].sort()).toEqual(Object.keys(UNSET_SETTINGS).sort());
});

describe('what is shown', () => {
  it.each([
    ['targetSeconds', '3 s', '3 s'],
    ['plateStep', '2.5 kg', '2,5 kg'],
    ['restSeconds', '3:00 min', '3:00 min'],
  ] as const)('%s', (name, english, german) => {
    expect(control(UNSET_SETTINGS, name)).toMatchObject({ kind: 'steps', value: english });
    expect(control(UNSET_SETTINGS, name, sayIn('de'))).toMatchObject({ value: german });
  });

  it('of a choice exactly one is chosen', () => {
    for (const name of ['hapticStrength', 'unit', 'wrist'] as const) {
      const one = control(UNSET_SETTINGS, name);
      expect(one.kind === 'choice' && one.options.filter(({ chosen }) => chosen).length).toBe(1);
    }
  });

  it('steps of weight are those of the unit', () => {
    const pounds = changed(UNSET_SETTINGS, { name: 'unit', value: 'lb' }, 1000);
    expect(control(pounds, 'plateStep')).toMatchObject({
      value: '5 lb',
      down: { value: 2.5 },
      up: { value: 10 },
    });
  });
});

it('any run of touches stays within the limits, and each is shown', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), (picks) => {
      let settings = UNSET_SETTINGS;
      picks.forEach((pick, i) => {
        const changes = changesOf(settings);
        const change = changes[pick % changes.length];
        if (change === undefined) throw new Error('nothing to touch');
        settings = changed(settings, change, 1000 + i);
        // As it comes back out of the storage: what is outside its limits would be as never set.
        expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
        expect(plainSettings(settings)[change.name]).toBe(change.value);
        for (const text of textsIn(settingsView(settings, en))) expect(text).not.toMatch(/[{}]|NaN|undefined/);
      });
    }),
    { numRuns: 60 },
  );
});

it('every plate step of the unit is reached, and at the ends there is no further one', () => {
  const seen: number[] = [];
  let settings = UNSET_SETTINGS;
  for (let down = true; ; ) {
    const one = control(settings, 'plateStep');
    if (one.kind !== 'steps') throw new Error('plate steps are steps');
    const next = down ? one.down : one.up;
    if (!down) seen.push(plainSettings(settings).plateStep);
    if (next === undefined && !down) break;
    if (next === undefined) down = false;
    else settings = changed(settings, next, 1000);
  }
  expect(seen).toEqual(PLATE_STEPS.kg);
});
