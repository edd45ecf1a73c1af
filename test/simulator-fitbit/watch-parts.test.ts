// Owns that sensor, motor, disk, texts and scripts of a simulated Fitbit watch are to an app what a watch's are.
// Refuses the life of the app: watch.test.ts.
import { describe, expect, it } from 'vitest';
import { textNumber } from '../../simulator/fitbit/text-number';
import { FBA_START_MS, madeFba, openFba } from './made-fba';

it('speaks the language of the watch, by the numbers of its keys', () => {
  const texts = { 'en-US': { [textNumber('hello')]: 'Hello' }, 'de-DE': { [textNumber('hello')]: 'Hallo' } };
  const app = madeFba(`var gettext = require('i18n').gettext; console.log(gettext('hello'));`, { texts });
  expect(openFba(app, { language: 'de-DE' }).said()).toEqual(['Hallo']);
  expect(openFba(app, { language: 'fr-FR' }).said()).toEqual(['Hello']);
});

describe('scripts that ask for one another', () => {
  const scripts = {
    'index.js':
      "Promise.resolve().then(function () { return require('./base-00000000.js'); }).then(function () { require('./start-00000000.js'); });",
    'base-00000000.js': 'console.log("base");',
    'start-00000000.js':
      "require('./base-00000000.js'); setTimeout(function () { require('./home-00000000.js'); }, 10); setTimeout(function () { require('./set-bow-00000000.js'); }, 20);",
    'home-00000000.js': "require('./base-00000000.js'); exports.home = 1;",
    'set-bow-00000000.js': "require('./base-00000000.js');",
  };

  it('show which page is in front, and run once or each time that they are asked for', () => {
    for (const how of ['kept', 'freed'] as const) {
      const { sim, said } = openFba(madeFba('', { scripts }), { scripts: how });
      sim.advance(0);
      expect(sim.watch.page()).toBeUndefined();
      sim.advance(10);
      expect(sim.watch.page()).toEqual({ url: 'home' });
      sim.advance(10);
      expect(sim.watch.page()).toEqual({ url: 'set-bow' });
      expect(said()).toHaveLength(how === 'kept' ? 1 : 4);
      sim.watch.exit();
      expect(sim.watch.page()).toBeUndefined();
      expect(sim.problems()).toEqual([]);
    }
  });
});

describe('the accelerometer', () => {
  const LISTEN = `var s = new (require('accelerometer').Accelerometer)({ frequency: 50, batch: 2 });
    s.addEventListener('reading', function () { var r = s.readings; console.log([].slice.call(r.timestamp).join() + ' ' + r.x[0] + ' ' + r.z[1]); });
    s.start();`;

  it('gives batches in m/s², each with its last reading, at times of its own clock', () => {
    const { sim, said } = openFba(LISTEN);
    sim.wrist.feed(
      'Accelerometer',
      [0, 20, 40].map((ms) => [FBA_START_MS + 100 + ms, 100, 0, 950]),
    );
    sim.advance(119);
    expect(said()).toEqual([]);
    sim.advance(1000);
    expect(said()).toEqual(['1000100,1000120 1 9.5']);
    expect(sim.wrist.running()).toEqual(['Accelerometer']);
  });

  it('gives as many together as the one that runs has asked for, and takes no second one', () => {
    const { sim, said } = openFba(
      `${LISTEN} s.start(); var other = new (require('accelerometer').Accelerometer)({ frequency: 50, batch: 3 });
       setTimeout(function () { other.start(); }, 50);`,
    );
    sim.wrist.feed(
      'Accelerometer',
      [0, 20, 40].map((ms) => [FBA_START_MS + ms, 100, 0, 950]),
    );
    sim.advance(45);
    expect([said(), sim.problems()]).toEqual([['1000000,1000020 1 9.5'], []]);
    sim.advance(10);
    expect(sim.problems()[0]).toMatch('already running');
  });

  it('gives each by itself where it is told to, is still at the rate that it is told, and may be missing', () => {
    const { sim, said } = openFba(LISTEN.replace('r.z[1]', 'r.z[0]'), { batch: 1, stillHz: 10 });
    sim.advance(300);
    expect(said()).toHaveLength(3);
    expect(
      openFba("console.log(typeof require('accelerometer').Accelerometer);", { accelerometer: false }).said(),
    ).toEqual(['undefined']);
  });
});

describe('the motor', () => {
  const PLAY = `var v = require('haptics').vibration; console.log(v.start('confirmation-max')); console.log(v.start('bump'));
    setTimeout(function () { v.stop(); }, 60); setTimeout(function () { console.log(v.start('ping')); }, 200); setTimeout(v.stop, 800);`;

  it('says when it is busy, and when it shook', () => {
    const { sim, said } = openFba(PLAY);
    sim.advance(1000);
    expect(said()).toEqual(['true', 'false', 'true']);
    const times = sim.watch
      .pulses()
      .map(({ type, fromMs, toMs }) => [type, fromMs - FBA_START_MS, toMs - FBA_START_MS]);
    expect(times).toEqual([
      ['confirmation-max', 0, 60],
      ['ping', 200, 245],
      ['ping', 365, 515],
    ]);
  });

  it('may go on until it is stopped', () => {
    const { sim } = openFba(PLAY, { hapticsLoop: true });
    sim.advance(500);
    expect(sim.watch.vibrating()).toBe(true);
    sim.advance(500);
    expect(sim.watch.pulses().map(({ fromMs, toMs }) => toMs - fromMs)).toEqual([60, 600]);
  });
});

it('the disk can be full, and the battery can die in a write', () => {
  const { sim, said } = openFba(
    `var fs = require('fs'); setTimeout(function () {
       var file = fs.openSync('text', 'w'); console.log(fs.writeSync(file, new Uint8Array([65, 66, 67, 68]).buffer)); fs.closeSync(file);
     }, 10);`,
  );
  sim.disk.setCapacity(3);
  sim.advance(20);
  expect([said(), sim.disk.readText('text')]).toEqual([['3'], 'ABC']);
  sim.disk.setCapacity(100);
  sim.disk.tearNextWrite(1);
  sim.watch.launch();
  sim.advance(20);
  expect([said(), sim.disk.readText('text'), sim.watch.appRunning(), sim.problems()]).toEqual([[], 'A', false, []]);
});
