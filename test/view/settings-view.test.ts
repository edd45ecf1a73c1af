// Owns that every setting can be reached on the phone, each touch stays within the limits, and weights are steps of the gym.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAgain } from '../../settings/view/plan-controls';
import type { SettingChange, SettingControl, StepButton } from '../../settings/view/setting-controls';
import { changed, settingsView } from '../../settings/view/settings-view';
import { plainSettings, readSettings, type StampedSettings, UNSET_SETTINGS } from '../../shared/settings/stamped';
import { platesPerSide, rackOf } from '../../shared/training/plates';
import { START_MS, sayIn, textsIn } from './made-session';

const en = sayIn('en');
const WEEK_MS = 7 * 86_400_000;

function viewOf(settings: StampedSettings, say = en, nowMs = START_MS) {
  return settingsView(settings, nowMs, () => 60, say);
}

function controls(settings: StampedSettings, say = en, nowMs = START_MS) {
  return viewOf(settings, say, nowMs).groups.flatMap((group) => group.controls);
}

function control(settings: StampedSettings, label: string, nowMs = START_MS) {
  const found = controls(settings, en, nowMs).find((one) => one.label === label);
  if (found === undefined) throw new Error(`no control ${label}`);
  return found;
}

function changesOf(one: SettingControl): (readonly SettingChange[])[] {
  const steps = (buttons: readonly StepButton[]) => buttons.flatMap(({ change }) => (change ? [[change]] : []));
  switch (one.kind) {
    case 'choice':
      return one.options.map(({ change }) => [change]);
    case 'steps':
      return [...steps(one.less), ...steps(one.more), ...(one.forget ? [one.forget.changes] : [])];
    case 'rows':
      return one.rows.flatMap((row) => [...steps(row.less), ...steps(row.more)]);
    case 'deeds':
      return one.deeds.map(({ changes }) => changes);
    case 'ask':
      return [[planAgain(START_MS)]];
  }
}

/** What each button would do, in the order of the page. */
function touchesOf(settings: StampedSettings): (readonly SettingChange[])[] {
  return controls(settings).flatMap(changesOf);
}

function touched(settings: StampedSettings, changes: readonly SettingChange[], nowMs = START_MS): StampedSettings {
  return changes.reduce((all, change) => changed(all, change, nowMs), settings);
}

function press(settings: StampedSettings, label: string, sign: string): StampedSettings {
  const one = control(settings, label);
  if (one.kind !== 'steps') throw new Error(`${label} has no steps`);
  const button = [...one.less, ...one.more].find((each) => each.label === sign);
  if (button?.change === undefined) throw new Error(`${sign} of ${label} does nothing`);
  return touched(settings, [button.change]);
}

it('every setting can be changed: those of a gym with its unit', () => {
  const pounds = changed(UNSET_SETTINGS, { name: 'unit', value: 'lb' }, 1);
  const names = [UNSET_SETTINGS, pounds].flatMap((settings) =>
    touchesOf(settings)
      .flat()
      .map(({ name }) => name),
  );
  expect([...new Set(names)].sort()).toEqual(Object.keys(UNSET_SETTINGS).sort());
  expect(
    touchesOf(pounds)
      .flat()
      .some(({ name }) => name === 'barKg' || name === 'platePairsKg'),
  ).toBe(false);
});

it('any run of touches stays within the limits, and each is shown', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 40 }), (picks) => {
      let settings = UNSET_SETTINGS;
      for (const pick of picks) {
        const touches = touchesOf(settings);
        const changes = touches[pick % touches.length] ?? [];
        settings = touched(settings, changes);
        // As it comes back out of the storage: what is outside its limits would be as never set.
        expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
        for (const { name, value } of changes) expect(plainSettings(settings)[name]).toBe(value);
        for (const text of textsIn(viewOf(settings))) expect(text).not.toMatch(/[{}]|NaN|undefined/);
      }
    }),
    { numRuns: 60 },
  );
});

describe('what is shown', () => {
  it.each([
    ['Time on the way down', '3 s'],
    ['Rest between sets', '3:00 min'],
    ['Empty bar', '20 kg'],
    ['What you usually lift for five', 'not known'],
  ] as const)('%s', (label, value) => {
    expect(control(UNSET_SETTINGS, label)).toMatchObject({ kind: 'steps', value });
  });

  it('is in the language of the phone', () => {
    const told = changed(UNSET_SETTINGS, { name: 'workingWeightKg', value: 102.5 }, 1);
    expect(textsIn(viewOf(told, sayIn('de')))).toContain('102,5 kg');
    expect(textsIn(viewOf(told, sayIn('zh')))).toContain('平时一组五次的重量');
  });

  it('of a choice exactly one is chosen', () => {
    for (const one of controls(UNSET_SETTINGS)) {
      if (one.kind === 'choice') expect(one.options.filter(({ chosen }) => chosen)).toHaveLength(1);
    }
  });
});

describe('a told weight', () => {
  const LABEL = 'What you usually lift for five';

  it('goes in loads of the gym, in its unit, by one or by many, and can be unknown again', () => {
    let settings = changed(UNSET_SETTINGS, { name: 'unit', value: 'lb' }, 1);
    settings = press(settings, LABEL, '+');
    expect(control(settings, LABEL)).toMatchObject({ value: '225 lb' });
    expect(control(press(settings, LABEL, '+'), LABEL)).toMatchObject({ value: '230 lb' });
    settings = press(settings, LABEL, '−50');
    expect(control(settings, LABEL)).toMatchObject({ value: '175 lb' });
    const rack = rackOf(plainSettings(settings), 'lb');
    expect(platesPerSide(175, rack)).toBeDefined();
    const one = control(settings, LABEL);
    if (one.kind !== 'steps' || one.forget === undefined) throw new Error('nothing to clear it with');
    expect(plainSettings(touched(settings, one.forget.changes)).workingWeightKg).toBe(0);
  });

  it('ends at the empty bar and at what the plates give', () => {
    let settings = changed(UNSET_SETTINGS, { name: 'platePairsKg', value: [0, 1, 0, 0, 0, 0, 0, 0] }, 1);
    settings = press(settings, LABEL, '+');
    expect(control(settings, LABEL)).toMatchObject({ value: '60 kg', more: [{ label: '+' }, { label: '+20' }] });
    const top = control(settings, LABEL);
    expect(top.kind === 'steps' && top.more.some(({ change }) => change)).toBe(false);
    settings = press(settings, LABEL, '−');
    expect(control(settings, LABEL)).toMatchObject({ value: '20 kg' });
    const end = control(settings, LABEL);
    expect(end.kind === 'steps' && end.less.some(({ change }) => change)).toBe(false);
  });

  it('says with which weight the four weeks begin, as soon as it is told', () => {
    const label = 'The four weeks begin lighter by';
    expect(control(UNSET_SETTINGS, label)).not.toHaveProperty('note');
    const told = changed(UNSET_SETTINGS, { name: 'workingWeightKg', value: 100 }, 1);
    expect(control(told, label)).toMatchObject({ note: 'So they begin at 75 kg.' });
  });

  it('as the most for one rep begins at what five reps let expect', () => {
    const told = changed(UNSET_SETTINGS, { name: 'workingWeightKg', value: 120 }, 1);
    const label = 'The most for one rep, if you know it';
    expect(control(press(told, label, '+'), label)).toMatchObject({ value: '140 kg' });
  });
});

it('the plates are counted a size at a time', () => {
  const one = control(UNSET_SETTINGS, 'Pairs of plates');
  if (one.kind !== 'rows') throw new Error(one.kind);
  expect(one.rows.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    '25 kg: 8',
    '20 kg: 8',
    '15 kg: 8',
    '10 kg: 8',
    '5 kg: 8',
    '2.5 kg: 8',
    '1.25 kg: 8',
    '0.5 kg: 0',
  ]);
  expect(one.rows[1]).toMatchObject({
    less: [{ change: { value: [8, 7, 8, 8, 8, 8, 8, 0] } }],
    more: [{ label: '+' }],
  });
  expect(one.rows[1]?.more[0]?.change).toBeUndefined();
  expect(one.rows[7]?.less[0]?.change).toBeUndefined();
});

describe('the Romanian weeks', () => {
  const LABEL = 'Romanian deadlifts for a while';

  it('begin now for two or three weeks, end by themselves, and can be ended', () => {
    const offered = control(UNSET_SETTINGS, LABEL);
    if (offered.kind !== 'deeds') throw new Error(offered.kind);
    expect(offered.deeds.map(({ label }) => label)).toEqual(['Start 2 weeks', 'Start 3 weeks']);
    const on = touched(UNSET_SETTINGS, offered.deeds[1]?.changes ?? []);
    expect(plainSettings(on)).toMatchObject({ romanianFromMs: START_MS, romanianWeeks: 3 });

    const running = control(on, LABEL, START_MS + 3 * WEEK_MS - 1);
    if (running.kind !== 'deeds') throw new Error(running.kind);
    expect(running.note).toMatch(/^On until .*13/);
    expect(plainSettings(touched(on, running.deeds[0]?.changes ?? [])).romanianFromMs).toBe(0);
    expect(control(on, LABEL, START_MS + 3 * WEEK_MS)).toMatchObject({ deeds: [{}, {}] });
  });
});

it('the four weeks begin again from the time of the answer, and only after a question', () => {
  expect(control(UNSET_SETTINGS, 'Begin the four weeks again')).toEqual({
    kind: 'ask',
    label: 'Begin the four weeks again',
    note: expect.any(String),
    question: 'planAgain',
  });
  expect(plainSettings(touched(UNSET_SETTINGS, [planAgain(START_MS)])).planFromMs).toBe(START_MS);
});
