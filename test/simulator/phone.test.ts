// Owns what the whole-session test relies on in the simulated phone: the settings page as a tree, one storage for it and
// the side service, and a side service that comes and goes.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Package } from '../../simulator/device/package';
import type { Simulation } from '../../simulator/world/driver';
import { optionsFor, START_MS, WORLDS } from './made-app';
import { makePackage, ZML_APP, zmlPage, zmlSide } from './make-package';

const PAGE = `
  import { onKey } from '@zos/interaction';
  ${zmlPage(`
    onInit() { onKey({ callback: () => { this.request({ method: 'put' }, { timeout: 9000 }).then((all) => log.log(all)); return true; } }); },
    build() {},
  `)}
`;

const SIDE = zmlSide(`
  onRequest(request, respond) {
    settingsLib.setItem('sets', String(Number(settingsLib.getItem('sets') || 0) + 1));
    respond(null, JSON.stringify(settingsLib.getAll()));
  },
  onSettingsChange({ key, newValue, oldValue }) { console.log(key, newValue, oldValue); },
  onInit() { setInterval(() => {}, 1000); },
`);

/** Asks the network for what the page has put under `url`, and keeps what comes of it. */
const FETCHING_SIDE = zmlSide(`
  onRequest(request, respond) { respond(null, {}); },
  onSettingsChange({ key, newValue } = {}) {
    if (key !== 'url') return;
    this.fetch({ url: newValue, method: 'POST', headers: { 'x-made': 1 }, body: 'made' }).then(
      ({ status, body }) => settingsLib.setItem('came', status + ' ' + body),
      (error) => settingsLib.setItem('came', error.message),
    );
  },
`);

const SETTING = `
  const gettext = HmUtils.gettextFactory({ 'en-US': { sets: 'Sets' }, 'de-DE': { sets: 'Sätze' } }, new HmUtils.Lang(HmUtils.getLanguage(userSettings)), 'en-US');
  AppSettingsPage({
    build({ settingsStorage }) {
      const sets = settingsStorage.getItem('sets');
      return View({ style: { padding: '12px' } }, [
        Text({ bold: true }, gettext('sets') + ' ' + (sets || 'none')),
        sets && View({ onClick: () => settingsStorage.removeItem('sets') }, [Text({}, 'Delete')]),
        Toggle({ label: 'Hot', settingsKey: 'hot', value: settingsStorage.getItem('hot') === 'true' }),
        Select({ label: 'Wrist', options: [{ name: 'Left', value: 'l' }], onChange: (value) => settingsStorage.setItem('wrist', value) }),
        Button({ label: 'Break', onClick: () => settingsStorage.setItem('broken', 5) }),
        Button({ label: 'Odd', colour: 'red' }),
      ]);
    },
  });
`;

const FETCHING_PAGE = `
  AppSettingsPage({
    build({ settingsStorage }) {
      return TextInput({ label: 'Address', multiline: true, onChange: (text) => settingsStorage.setItem('url', text) });
    },
  });
`;

let made: Package;
let fetching: Package;
beforeAll(async () => {
  fetching = await makePackage({
    app: ZML_APP,
    pages: { 'page/index': PAGE },
    side: FETCHING_SIDE,
    setting: FETCHING_PAGE,
  });
  made = await makePackage({ app: ZML_APP, pages: { 'page/index': PAGE }, side: SIDE, setting: SETTING });
});

describe.each(WORLDS)('the simulated phone, in %s', (_name, create) => {
  let simulation: Simulation;
  const launch = async (): Promise<void> => {
    simulation = await create(optionsFor(made, { screenTimeoutMs: 1e9 }));
    simulation.watch.launch();
  };
  const put = (): void => {
    simulation.watch.press('SELECT');
    simulation.advance(5000);
  };

  it('wakes the side service for the watch, and builds the open settings page again when it stores something', async () => {
    await launch();
    expect(simulation.phone.sideServiceRunning()).toBe(false);
    simulation.phone.openSettings();
    expect(simulation.phone.texts()).toEqual(['Sätze none', 'Hot', 'Wrist', 'Break', 'Odd']);
    put();
    expect(simulation.phone.sideServiceRunning()).toBe(true);
    expect(simulation.phone.texts().slice(0, 2)).toEqual(['Sätze 1', 'Delete']);
    simulation.phone.press('Delete');
    expect(simulation.phone.texts()[0]).toBe('Sätze none');
    expect(simulation.phone.storage()).toEqual({});
    expect(() => simulation.phone.press('Delete')).toThrow('nothing on the settings page can be pressed at "Delete"');
  });

  it('gives a plain tree, and tells the side service what the page has changed', async () => {
    await launch();
    put();
    simulation.phone.openSettings();
    simulation.phone.change('Wrist', 'l');
    simulation.phone.change('Hot', true);
    expect(simulation.phone.storage()).toEqual({ sets: '1', wrist: 'l', hot: 'true' });
    expect(simulation.log().filter(({ from }) => from === 'side service')).toMatchObject([
      { text: 'wrist l undefined' },
      { text: 'hot true undefined' },
    ]);
    expect(simulation.phone.tree()).toMatchObject({
      type: 'View',
      props: { style: { padding: '12px' } },
      children: [
        { type: 'Text', props: { bold: true }, children: ['Sätze 1'] },
        { type: 'View', props: {}, children: [{ type: 'Text', children: ['Delete'] }] },
        { type: 'Toggle', props: { label: 'Hot', value: true } },
        { type: 'Select' },
        { type: 'Button', props: { label: 'Break' } },
        { type: 'Button' },
      ],
    });
  });

  it('says what can be pressed, and presses and changes what is at a place of the tree', async () => {
    await launch();
    put();
    simulation.phone.openSettings();
    expect(simulation.phone.tree()?.children).toMatchObject([{}, { pressable: true }, {}, {}, { pressable: true }, {}]);
    expect(simulation.phone.tree()?.children[0]).not.toHaveProperty('pressable');
    simulation.phone.changeAt([3], 'l');
    simulation.phone.changeAt([2], true);
    simulation.phone.pressAt([1]);
    expect(simulation.phone.storage()).toEqual({ wrist: 'l', hot: 'true' });
    expect(() => simulation.phone.pressAt([7, 1])).toThrow('no longer there');
  });

  it('names what a component or the storage does not take', async () => {
    await launch();
    simulation.phone.openSettings();
    simulation.phone.press('Break');
    expect(simulation.problems()).toEqual([
      'Button has no property colour in the simulator',
      'settingsStorage takes strings: broken',
      'press Break: TypeError: settingsStorage takes strings: broken',
    ]);
  });

  it('forgets a killed side service and its timers, and starts it again for the next request', async () => {
    await launch();
    put();
    expect(simulation.timers().map(({ owner }) => owner)).toEqual(['side']);
    simulation.phone.killSideService();
    expect(simulation.timers()).toEqual([]);
    put();
    expect(simulation.phone.storage()).toEqual({ sets: '2' });
    expect(simulation.problems()).toEqual([]);
  });

  it('refuses what does not fit into its storage', async () => {
    await launch();
    simulation.phone.setStorageCapacity(3);
    put();
    expect(simulation.phone.storage()).toEqual({});
    expect(simulation.problems()[0]).toContain('the storage is full');
  });

  it('has the network that the driver gives it, and no other', async () => {
    simulation = await create(optionsFor(fetching));
    const { phone } = simulation;
    phone.openSettings();
    const come = (url: string): string | undefined => {
      phone.change('Address', url);
      simulation.advance(1000);
      return phone.storage().came;
    };
    phone.network.answer('https://a.example', { status: 201, body: 'taken' });
    phone.network.answer('https://b.example', { failure: 'no route' });
    phone.network.answer('https://c.example', { silent: true });
    expect(come('https://a.example')).toBe('201 taken');
    expect(phone.network.requests()).toEqual([
      { atMs: START_MS, url: 'https://a.example', method: 'POST', headers: { 'x-made': '1' }, body: 'made' },
    ]);
    expect(come('https://b.example')).toBe('no route');
    expect(come('https://c.example')).toBe('no route');
    expect(simulation.problems()).toEqual([]);
    expect(come('https://d.example')).toBe('no network in the simulator');
    expect(simulation.problems()).toEqual([
      'the phone was asked to fetch https://d.example, and the simulator has no network there',
    ]);
    phone.network.answer('https://a.example');
    expect(come('https://a.example')).toBe('no network in the simulator');
    expect(simulation.strayRejections()).toEqual([]);
  });

  it('loses what it is told to on the way', async () => {
    await launch();
    simulation.radio.loseNext(1, 'toPhone');
    put();
    expect(simulation.radio.messages()).toMatchObject([{ direction: 'toPhone', lost: true }]);
    put();
    expect(simulation.phone.storage()).toEqual({ sets: '1' });
  });
});
