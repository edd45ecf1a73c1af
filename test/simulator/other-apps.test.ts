// Owns that packages made by others find their platform: widgets put together from parts, sensors, questions, services.
// What is here was written from the platform's types, not from any one app.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Package } from '../../simulator/device/package';
import type { Simulation } from '../../simulator/world/driver';
import { makeApp, optionsFor, said, WORLDS } from './made-app';

const STEPS = `
  list() {
    const row = { type_id: 1, item_height: 100, item_bg_color: 0x222222, item_bg_radius: 10,
      text_view: [{ x: 10, y: 10, w: 200, h: 40, key: 'name', color: 0xffffff, text_size: 30 }], text_view_count: 1 };
    const names = ['one', 'two', 'three', 'four', 'five', 'six'];
    const list = ui.createWidget(ui.widget.SCROLL_LIST, { x: 40, y: 100, w: 400, h: 250, item_space: 10,
      item_config: [row], item_config_count: 1, data_array: names.map((name) => ({ name })), data_count: names.length,
      data_type_config: [{ start: 0, end: 5, type_id: 1 }], data_type_config_count: 1,
      item_click_func: (_list, index) => { say('row', index);
        list.setProperty(ui.prop.UPDATE_DATA, { data_array: [{ name: 'other' }], data_count: 1 }); } });
  },
  choices() {
    const group = ui.createWidget(ui.widget.RADIO_GROUP, { x: 0, y: 0, w: 480, h: 300, select_src: 'icon.png',
      unselect_src: 'icon.png', check_func: (_group, index, checked) => say('radio', index, checked) });
    const buttons = [0, 1].map((i) => group.createWidget(ui.widget.STATE_BUTTON, { x: 100, y: 100 * i, w: 80, h: 80 }));
    group.setProperty(ui.prop.INIT, buttons[0]);
    ui.createWidget(ui.widget.SLIDE_SWITCH, { x: 100, y: 300, w: 100, h: 50, select_bg: 'icon.png', un_select_bg: 'icon.png',
      slide_src: 'icon.png', slide_select_x: 60, slide_un_select_x: 5, checked: true,
      checked_change_func: (_switch, checked) => say('switch', checked) });
  },
  ask() {
    ui.createWidget(ui.widget.BUTTON, { x: 0, y: 0, w: 480, h: 480, text: 'below', click_func: () => say('below') });
    interaction.createModal({ content: 'Really?', onClick: ({ type }) => say(type === interaction.MODAL_CONFIRM) });
  },
  draw() {
    const canvas = ui.createWidget(ui.widget.CANVAS, { x: 10, y: 20, w: 400, h: 400 });
    canvas.setPaint({ color: 0xff0000, line_width: 4 });
    canvas.drawLine({ x1: 0, y1: 0, x2: 30, y2: 40 });
    canvas.drawRect({ x: 5, y: 6, w: 7, h: 8, color: 0x00ff00 });
    canvas.drawText({ x: 0, y: 50, text: 'drawn', text_size: 20 });
    const line = ui.createWidget(ui.widget.GRADKIENT_POLYLINE, { x: 0, y: 0, w: 100, h: 50, line_color: 1, line_width: 2 });
    line.addLine({ data: [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 20, y: 0 }], count: 3 });
    ui.createWidget(ui.widget.IMG_LEVEL, { x: 0, y: 0, image_array: ['a.png', 'b.png'], image_length: 2, level: 2 });
    ui.createWidget(ui.widget.QRCODE, { x: 0, y: 0, w: 200, h: 200, content: 'https' });
  },
  every() {
    for (const type of Object.keys(ui.widget)) {
      if (typeof ui.widget[type] === 'number') ui.createWidget(ui.widget[type], { x: 1, y: 2, w: 30, h: 40 });
    }
  },
  flood() { for (let i = 0; i < 9; i += 1) ui.createWidget(ui.widget.TEXT, { x: 0, y: 0, w: 9, h: 9, text: '', blur: i }); },
  heart() {
    const heart = new sensor.HeartRate();
    heart.onCurrentChange(() => say('bpm', heart.getCurrent()));
    const time = new sensor.Time();
    time.onPerMinute(() => say('minute'));
  },
  steps() { new sensor.Step(); },
  weather() {
    const { forecastData } = new sensor.Weather().getForecast();
    say(forecastData.data.length === forecastData.count, new sensor.Battery().getCurrent());
  },
`;

let made: Package;
beforeAll(async () => {
  made = await makeApp(STEPS, { permissions: ['data:user.hd.heart_rate'] });
});

describe.each(WORLDS)('an app of another maker, in %s', (_name, create) => {
  let simulation: Simulation;
  const launch = async (step: string): Promise<void> => {
    simulation = await create(optionsFor(made, { language: 'en-US', screenTimeoutMs: 600_000 }));
    simulation.watch.launch({ url: 'page/one', params: step });
  };
  const words = (): string[] => said(simulation).slice(1);

  it('shows a list row by row, scrolls it, hears a tap on a row, and takes new rows', async () => {
    await launch('list');
    expect(simulation.watch.texts()).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
    simulation.watch.tap('two');
    expect(words()).toEqual(['"row" 1']);
    expect(simulation.watch.texts()).toEqual(['other']);
    await launch('list');
    // The fifth lies below the list's end, where nothing hears: it is scrolled to.
    expect(simulation.watch.tapAt(60, 400)).toBe(false);
    simulation.watch.tap('five');
    expect(words()).toEqual(['"row" 4']);
    expect(simulation.problems()).toEqual([]);
  });

  it('lets one of a group be chosen, and a switch be moved', async () => {
    await launch('choices');
    simulation.watch.tapAt(120, 140);
    simulation.watch.tapAt(120, 320);
    simulation.watch.tapAt(120, 140);
    expect(words()).toEqual(['"radio" 0 true', '"radio" 0 false', '"radio" 1 true', '"switch" false']);
    expect(simulation.problems()).toEqual([]);
  });

  it('asks over the page, and the page hears nothing until it is answered', async () => {
    await launch('ask');
    expect(simulation.watch.texts()).toContain('Really?');
    simulation.watch.tapAt(240, 20);
    expect(words()).toEqual([]);
    simulation.watch.tap('✓');
    simulation.watch.tapAt(240, 20);
    expect(words()).toEqual(['true', '"below"']);
    expect(simulation.problems()).toEqual([]);
  });

  it('draws lines, figures and pictures as plain shapes, and a named frame for what it cannot draw', async () => {
    await launch('draw');
    const parts = simulation.watch.widgets().filter(({ id }) => id < 0);
    expect(parts.map(({ type }) => type)).toEqual([
      ...['FILL_RECT', 'FILL_RECT', 'TEXT', 'FILL_RECT', 'FILL_RECT', 'IMG', 'STROKE_RECT', 'TEXT'],
    ]);
    expect(parts[0]?.options).toMatchObject({ x: -10, y: 18, w: 50, h: 4, color: 0xff0000 });
    expect(parts[0]?.options.angle).toBeCloseTo(53.13, 2);
    expect(parts[5]?.options.src).toBe('b.png');
    expect(simulation.watch.texts()).toEqual(['drawn', 'QRCODE: https']);
  });

  it('makes every widget that it lists, from as little as its place', async () => {
    await launch('every');
    expect(simulation.watch.widgets().filter(({ id }) => id > 0).length).toBeGreaterThan(38);
    const unplaced = /widget\.(CIRCLE|ARC_PROGRESS|WIDGET_DELEGATE) has no option/;
    expect(simulation.problems().filter((problem) => !unplaced.test(problem))).toEqual([]);
  });

  it('names what it lacks once, however often it is met', async () => {
    await launch('flood');
    expect(simulation.problems()).toEqual(['widget.TEXT has no option blur in the simulator']);
  });

  it('gives steady values of body and day, and asks for the permission', async () => {
    await launch('heart');
    simulation.advance(60_000);
    expect(words().filter((text) => text === '"bpm" 68')).toHaveLength(60);
    expect(words().filter((text) => text === '"minute"')).toHaveLength(1);
    simulation.watch.exit();
    simulation.advance(60_000);
    expect(words().filter((text) => text === '"bpm" 68')).toHaveLength(60);
    expect(simulation.problems()).toEqual([]);
    await launch('steps');
    expect(simulation.problems()[0]).toBe('Step needs the permission data:user.hd.step in app.json');
    await launch('weather');
    expect(words()).toEqual(['true 80']);
  });
});

const SERVICE_PAGE = `
  import * as service from '@zos/app-service';
  import * as user from '@zos/user';
  import * as settings from '@zos/settings';
  import * as notification from '@zos/notification';
  import { launchApp, SYSTEM_APP_ALARM } from '@zos/router';
  import { sessionStorage } from '@zos/storage';
  import { getText } from '@zos/i18n';
  import { log } from '@zos/utils';
  Page({
    build() {
      service.start({ file: 'app-service/index', complete_func: ({ result }) => log.log('started', result) });
      log.log(user.getProfile().age > 0, settings.getLanguage(), getText('missing'));
      sessionStorage.setItem('a', 1);
      log.log(sessionStorage.getItem('a'), notification.notify({ title: 'T', content: 'C', actions: [] }));
      launchApp({ appId: SYSTEM_APP_ALARM, native: true });
    },
  });
`;

describe('an app without phone, settings page or texts', () => {
  it('runs, and what the simulator does not do is named', async () => {
    const [, create] = WORLDS[0] ?? [];
    if (create === undefined) throw new Error('there is no world');
    const bare = await makeApp('', {
      pages: { 'page/index': SERVICE_PAGE },
      permissions: ['device:os.bg_service', 'data:user.info', 'device:os.notification'],
    });
    const simulation = await create(optionsFor({ ...bare, texts: {} }));
    simulation.watch.launch();
    expect(said(simulation).slice(1)).toEqual(['started false', 'true 7 missing', 'T C', '1 1']);
    expect(simulation.problems()).toEqual([
      'the app service app-service/index was started, and the simulator runs none',
      'the package has no text missing',
      expect.stringMatching(/^launchApp \d+ : there is no other app in the simulator$/),
    ]);
    expect(() => simulation.phone.openSettings()).toThrow('the package has no settings page');
  });
});
