// Owns what the other tests rely on in the simulated watch: one page alive, time that is driven, parts that behave as
// documented, and everything unknown said by its name.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Package } from '../../simulator/device/package';
import type { Simulation } from '../../simulator/world/driver';
import type { SimulationOptions } from '../../simulator/world/simulation';
import { makeApp, optionsFor, START_MS, said, WORLDS } from './made-app';

const STEPS = `
  loads() { say(loads, getApp()._options.globalData.loads); },
  push() { router.push({ url: 'page/two', params: 'loads' }); say('after push'); },
  exit() { router.exit(); },
  clock() {
    say(Date.now(), new Date().getTime(), typeof Intl, typeof structuredClone, typeof [].at, typeof globalThis.Promise);
    setTimeout(() => say('late', Date.now()), 250);
    const every = setInterval(() => { say('every', Date.now()); clearInterval(every); }, 100);
    Promise.resolve().then(() => say('promise', Date.now()));
  },
  leave() { setInterval(() => {}, 1000); new sensor.Accelerometer().start(); new sensor.Vibrator().start({ mode: sensor.VIBRATOR_SCENE_CALL }); },
  reject() { Promise.reject(new Error('alone')); Promise.reject(new Error('taken')).catch(() => say('caught')); },
  unknownModule() { sensor.Seismograph; },
  unknownOption() { ui.createWidget(ui.widget.TEXT, { x: 1, y: 1, w: 100, h: 40, text: 'a', colour: 1 }); say('goes on'); },
  unknownMember() { ui.createWidget(ui.widget.FILL_RECT, { x: 1, y: 1, w: 9, h: 9 }).blink(); },
  listen() {
    const accelerometer = new sensor.Accelerometer();
    accelerometer.onChange(() => { const { x, y, z } = accelerometer.getCurrent(); say(Date.now(), x, y, z); });
    accelerometer.start();
    setTimeout(() => accelerometer.stop(), 25);
  },
  stay() {
    const accelerometer = new sensor.Accelerometer();
    accelerometer.onChange(() => say(Date.now() - ${START_MS}, accelerometer.getCurrent().x));
    accelerometer.start();
  },
  gyroscope() { say(sensor.checkSensor(sensor.Gyroscope)); new sensor.Gyroscope(); },
  buzz() {
    const vibrator = new sensor.Vibrator();
    if (typeof vibrator.getType !== 'function') { vibrator.setMode({ mode: sensor.VIBRATOR_SCENE_DURATION }); vibrator.start(); return; }
    const { STRONG_SHORT, PAUSE } = vibrator.getType();
    vibrator.start([{ type: STRONG_SHORT, duration: 100 }, { type: PAUSE, duration: 50 }, { type: STRONG_SHORT, duration: 100 }]);
    setTimeout(() => vibrator.stop(), 200);
  },
  awake() {
    display.setPageBrightTime({ brightTime: 2147483000 });
    display.pauseDropWristScreenOff({ duration: 0 });
    display.pausePalmScreenOff({ duration: 0 });
    display.setWakeUpRelaunch({ relaunch: true });
  },
  relaunch() { display.setWakeUpRelaunch(true); },
  touch() {
    const button = ui.createWidget(ui.widget.BUTTON, { x: 140, y: 200, w: 200, h: 80, text: i18n.getText('hello'), click_func: () => say('clicked') });
    ui.createWidget(ui.widget.TEXT, { x: 0, y: 0, w: 100, h: 40, text: 'deaf' });
    button.setProperty(ui.prop.MORE, { x: 140, y: 200, w: 200, h: 80, text: 'Hallo' });
    setTimeout(() => button.setProperty(ui.prop.VISIBLE, false), 50);
    interaction.onKey((key, event) => { say(key === interaction.KEY_SELECT, event === interaction.KEY_EVENT_CLICK); return key !== interaction.KEY_BACK; });
    interaction.onDigitalCrown({ callback: (_key, degrees) => say('crown', degrees) });
  },
  info() { say(device.getDeviceInfo()); },
`;

let made: Package;
beforeAll(async () => {
  made = await makeApp(STEPS, { permissions: ['device:os.accelerometer'] });
});

describe.each(WORLDS)('the simulated watch, in %s', (_name, create) => {
  let simulation: Simulation;
  const launch = async (step: string, more: Partial<SimulationOptions> = {}): Promise<void> => {
    simulation = await create(optionsFor(made, more));
    simulation.watch.launch({ url: 'page/one', params: step });
  };
  const since = (tMs: number): number => tMs - START_MS;

  it('keeps one page alive, whose module state ends with it, and goes back to the one before', async () => {
    await launch('push');
    expect(said(simulation)).toEqual(['created', '"after push"']);
    simulation.advance(1);
    expect(simulation.watch.page()).toEqual({ url: 'page/two', params: 'loads' });
    expect(said(simulation).slice(2)).toEqual(['"destroyed"', '1 2']);
    simulation.watch.press('BACK');
    simulation.watch.killPage();
    expect(said(simulation).slice(4)).toEqual(['"destroyed"', '"after push"', '"after push"']);
    expect(simulation.problems()).toEqual([]);
  });

  it('ends page and app on exit, and neither is told when the battery is pulled', async () => {
    await launch('exit');
    simulation.advance(1);
    expect(said(simulation)).toEqual(['created', '"destroyed"', 'app destroyed']);
    expect(simulation.watch.appRunning()).toBe(false);
    simulation.watch.launch();
    simulation.watch.kill();
    expect(said(simulation).slice(3)).toEqual(['created']);
    expect(simulation.watch.page()).toBeUndefined();
  });

  it('moves time only when driven, and has the built-ins of the watch and no later ones', async () => {
    await launch('clock');
    const now = START_MS;
    expect(said(simulation).slice(1)).toEqual([
      `${now} ${now} "undefined" "undefined" "undefined" "function"`,
      `"promise" ${now}`,
    ]);
    expect(simulation.timers().map(({ owner, dueMs }) => [owner, since(dueMs)])).toEqual([
      ['page', 100],
      ['page', 250],
    ]);
    simulation.advance(249);
    expect(said(simulation).slice(3)).toEqual([`"every" ${now + 100}`]);
    simulation.advance(1);
    expect(said(simulation).slice(4)).toEqual([`"late" ${now + 250}`]);
    expect(simulation.timers()).toEqual([]);
  });

  it('says what a page leaves behind', async () => {
    await launch('leave');
    simulation.watch.exit();
    expect(simulation.problems()).toEqual(['page/one left behind: Accelerometer, 1 timer, an endless vibration']);
    expect(simulation.wrist.running()).toEqual([]);
    expect(simulation.timers()).toEqual([]);
  });

  it('notes a rejection that nobody takes, and no other', async () => {
    await launch('reject');
    expect(simulation.strayRejections()).toEqual(['Error: alone']);
    expect(said(simulation).slice(1)).toEqual(['"caught"']);
  });

  it.each([
    ['unknownModule', '@zos/sensor has no Seismograph in the simulator'],
    ['unknownMember', 'a widget.FILL_RECT has no blink in the simulator'],
  ])('names what it does not know: %s', async (step, problem) => {
    await launch(step);
    expect(simulation.problems()).toEqual([problem, `page/one build: TypeError: ${problem}`]);
  });

  it('names an option that it does not know, which on a watch does nothing', async () => {
    await launch('unknownOption');
    expect(simulation.problems()).toEqual(['widget.TEXT has no option colour in the simulator']);
    expect(said(simulation)).toContain('"goes on"');
  });

  it('gives readings in the unit of the platform while the sensor is started, and not after', async () => {
    await launch('listen');
    simulation.wrist.feed('Accelerometer', [
      [START_MS + 10, 1, 2, 980],
      [START_MS + 20, 3, 4, 981],
      [START_MS + 30, 5, 6, 982],
    ]);
    expect(simulation.wrist.running()).toEqual(['Accelerometer']);
    simulation.advance(100);
    expect(said(simulation).slice(1)).toEqual([`${START_MS + 10} 1 2 980`, `${START_MS + 20} 3 4 981`]);
    simulation.wrist.feed('Accelerometer', [[START_MS + 200, 7, 8, 983]]);
    simulation.advance(200);
    expect(said(simulation)).toHaveLength(3);
  });

  it('goes on telling where the wrist is while nothing moves it', async () => {
    await launch('stay', { stillHz: 100 });
    simulation.wrist.read('Accelerometer', 1, 2, 3);
    simulation.advance(20);
    simulation.wrist.feed('Accelerometer', [[START_MS + 45, 4, 5, 6]]);
    simulation.advance(40);
    expect(said(simulation).slice(1)).toEqual(['0 1', '10 1', '20 1', '45 4', '50 4', '60 4']);
    simulation.watch.kill();
    simulation.advance(1000);
    expect(said(simulation)).toHaveLength(7);
  });

  it('refuses a sensor without its permission, and hides device figures without theirs', async () => {
    await launch('gyroscope', { sensors: { Gyroscope: false } });
    expect(said(simulation).slice(1)).toEqual(['false']);
    expect(simulation.problems()[0]).toBe('Gyroscope needs the permission device:os.gyroscope in app.json');
    await launch('info');
    expect(said(simulation).slice(1)).toEqual(['{}']);
    const { package: allowed } = optionsFor(made);
    await launch('info', {
      package: { ...allowed, appJson: { ...allowed.appJson, permissions: ['data:os.device.info'] } },
    });
    expect(said(simulation)[1]).toContain('"width":480,"height":480,"screenShape":1');
  });

  it('shakes as the pattern says, until it is stopped', async () => {
    await launch('buzz');
    expect(simulation.watch.vibrating()).toBe(true);
    simulation.advance(1000);
    expect(simulation.watch.pulses().map(({ type, fromMs, toMs }) => [type, since(fromMs), since(toMs)])).toEqual([
      ['STRONG_SHORT', 0, 100],
      ['STRONG_SHORT', 150, 200],
    ]);
    await launch('buzz', { lacks: ['Vibrator.getType'] });
    expect(simulation.watch.pulses().map(({ type, toMs }) => [type, since(toMs)])).toEqual([
      ['VIBRATOR_SCENE_DURATION', 600],
    ]);
    expect(simulation.problems()).toEqual([]);
  });

  it('ends the app ten seconds after the screen went dark, which a lit page does not', async () => {
    await launch('loads', { screenTimeoutMs: 5000 });
    simulation.advance(5000);
    expect(simulation.watch.display().lit).toBe(false);
    simulation.advance(9999);
    expect(simulation.watch.appRunning()).toBe(true);
    simulation.advance(1);
    expect(simulation.watch.appRunning()).toBe(false);
    simulation.watch.wake();
    expect(simulation.watch.appRunning()).toBe(false);

    await launch('awake', { screenTimeoutMs: 5000 });
    simulation.watch.dropWrist();
    simulation.advance(60_000);
    simulation.watch.coverWithPalm();
    simulation.advance(3_600_000);
    expect([simulation.watch.appRunning(), simulation.watch.display().lit]).toEqual([true, true]);
    simulation.watch.exit();
    expect(simulation.problems()).toEqual(['page/one left behind: pauseDropWristScreenOff, pausePalmScreenOff']);
  });

  it('comes back at the same page when the watch is raised, where that was asked for', async () => {
    await launch('relaunch');
    simulation.watch.dropWrist();
    simulation.advance(60_000);
    expect(simulation.watch.appRunning()).toBe(false);
    simulation.watch.wake();
    expect(simulation.watch.page()).toEqual({ url: 'page/one', params: 'relaunch' });
  });

  it('hears taps, keys and the crown, and counts what changes on the screen', async () => {
    await launch('touch');
    expect(simulation.watch.texts()).toEqual(['Hallo', 'deaf']);
    simulation.watch.tap('Hallo');
    expect(() => simulation.watch.tap('deaf')).toThrow('nothing hears a tap at "deaf"');
    expect(() => simulation.watch.tap('absent')).toThrow('the screen does not show "absent" but: Hallo | deaf');
    expect(simulation.watch.press('SELECT')).toBe(true);
    simulation.watch.crown(30);
    expect(said(simulation).slice(1)).toEqual(['"clicked"', 'true true', '"crown" 30']);
    simulation.advance(100);
    expect(simulation.watch.texts()).toEqual(['deaf']);
    expect(simulation.watch.screenChanges()).toEqual([
      { atMs: START_MS, changes: 2, idle: 1 },
      { atMs: START_MS + 50, changes: 1, idle: 0 },
    ]);
    expect(simulation.watch.press('BACK')).toBe(false);
    expect(simulation.watch.appRunning()).toBe(false);
  });
});
