// Owns that a simulated Fitbit watch does to an app what a watch does, and names what a watch would not take.
import { describe, expect, it } from 'vitest';
import { textNumber } from '../../simulator/fitbit/text-number';
import { createQuickJsSimulation } from '../../simulator/world/quick-js';
import { FBA_START_MS, madeFba, openFba } from './made-fba';

const ME = "var me = require('appbit').me; var document = require('document').default;";
const TELL_UNLOAD = `${ME} me.addEventListener('unload', function () { console.log('unload'); });`;
const say = (what: string): string => `console.log(${what});`;

describe('the life of an app', () => {
  it('ends by button, swipe, or the app’s own wish, and is told; what it prevents does not end it', () => {
    for (const end of [
      { how: 'button', prevent: 'document.onkeypress = function (e) { if (e.key === "back") e.preventDefault(); };' },
      { how: 'swipe', prevent: 'document.onbeforeunload = function (e) { e.preventDefault(); };' },
    ]) {
      for (const isKept of [true, false]) {
        const { sim, said } = openFba(TELL_UNLOAD + (isKept ? end.prevent : ''));
        expect(end.how === 'button' ? sim.watch.press('BACK') : sim.watch.swipe('RIGHT')).toBe(isKept);
        expect([sim.watch.appRunning(), said()]).toEqual([isKept, isKept ? [] : ['unload']]);
      }
    }
    const { sim, said } = openFba(`${TELL_UNLOAD} setTimeout(function () { me.exit(); console.log('after'); }, 50);`);
    sim.advance(60);
    expect([sim.watch.appRunning(), said(), sim.watch.texts()]).toEqual([false, ['after', 'unload'], []]);
  });

  it('ends after two minutes without a touch, whether lit or dark, unless it asked not to', () => {
    const { sim, said } = openFba(TELL_UNLOAD);
    sim.advance(100_000);
    expect(sim.watch.display().lit).toBe(false);
    sim.watch.tapAt(200, 200);
    expect(sim.watch.display().lit).toBe(true);
    sim.advance(119_999);
    expect(sim.watch.appRunning()).toBe(true);
    sim.advance(1);
    expect([sim.watch.appRunning(), said()]).toEqual([false, ['unload']]);
    const untouched = openFba('').sim;
    untouched.advance(120_000);
    expect(untouched.watch.appRunning()).toBe(false);
    const other = openFba(`${ME} me.appTimeoutEnabled = false; require('display').display.autoOff = false;`).sim;
    other.watch.dropWrist();
    other.advance(600_000);
    expect([other.watch.appRunning(), other.watch.display().lit, other.problems()]).toEqual([true, true, []]);
  });

  it('is told nothing where the battery is pulled, and nothing of it runs on; its files stay', () => {
    const { sim, said } = openFba(
      `${TELL_UNLOAD} var fs = require('fs');
       if (fs.existsSync('kept')) console.log(fs.readFileSync('/private/data/kept', 'utf-8'));
       var file = fs.openSync('kept', 'a'); fs.writeSync(file, new Uint8Array([65]).buffer); fs.closeSync(file);
       Promise.resolve().then(function later() { setTimeout(function () { console.log('on'); later(); }, 100); });`,
    );
    sim.advance(250);
    expect(said()).toEqual(['on', 'on']);
    sim.watch.kill();
    sim.advance(1000);
    expect([said(), sim.timers()]).toEqual([[], []]);
    sim.watch.launch();
    expect(said()).toEqual(['A']);
  });

  it('names what it leaves behind', () => {
    const { sim } = openFba(
      `${ME} me.appTimeoutEnabled = false; setTimeout(function () {}, 1000);
       var s = new (require('accelerometer').Accelerometer)({ frequency: 50, batch: 5 }); s.start();
       require('haptics').vibration.start('bump');`,
      { hapticsLoop: true },
    );
    sim.watch.exit();
    expect(sim.problems()).toEqual([
      'the app left behind: appTimeoutEnabled, 1 timer, Accelerometer, an endless vibration',
    ]);
    expect([sim.wrist.running(), sim.watch.vibrating()]).toEqual([[], false]);
  });
});

it('in an engine that outlives it, a dead app reaches nothing either', async () => {
  const index = `${ME} var fs = require('fs'); var vibration = require('haptics').vibration;
    function write(name) { var file = fs.openSync(name, 'w'); fs.writeSync(file, new Uint8Array([65, 66]).buffer); fs.closeSync(file); }
    function later() { console.log('later'); try { vibration.start('bump'); } catch (e) {} write('after'); }
    document.onkeypress = function (e) { e.preventDefault(); Promise.resolve().then(later); write('text'); };`;
  const options = { package: madeFba(index), startMs: FBA_START_MS, language: 'en-US' };
  const sim = await createQuickJsSimulation(options);
  sim.watch.launch();
  expect(sim.watch.press('BACK')).toBe(true);
  expect([sim.disk.paths(), sim.log().length, sim.watch.pulses().length]).toEqual([['text', 'after'], 1, 1]);
  sim.disk.remove('after');
  sim.advance(1000);
  sim.disk.tearNextWrite(1);
  sim.watch.press('BACK');
  expect([sim.disk.readText('text'), sim.watch.appRunning()]).toEqual(['A', false]);
  // The engine goes on for the next one, and finds what the dead one had still to do.
  sim.watch.launch();
  sim.advance(1000);
  expect(sim.disk.paths()).toEqual(['text']);
  expect([sim.log().length, sim.watch.pulses().length, sim.problems()]).toEqual([1, 1, []]);
  sim.dispose();
});

describe('the glass', () => {
  it('shows the elements of its view file, as they were set, from the lowest to the topmost', () => {
    const { sim } = openFba(
      `${ME} var word = document.getElementById('word'); word.text = 'Hi'; word.style.fontSize = 40; word.style.fill = '#ffcc00';
       document.getElementById('mark').style.display = 'none';`,
    );
    expect(sim.watch.elements().map(({ tag, id }) => [tag, id])).toEqual([
      ['rect', 'low'],
      ['text', 'word'],
    ]);
    expect(sim.watch.elements()[1]).toEqual({
      ...{ tag: 'text', id: 'word', text: 'Hi', fill: '#ffcc00', fontSizePx: 40, textAnchor: 'middle', href: '' },
      ...{ opacity: 1, touchable: false, numbers: { x: 50, y: 60, textLength: 8 } },
    });
    expect([sim.watch.texts(), sim.watch.widgets(), sim.problems()]).toEqual([['Hi'], [], []]);
  });

  it('tells a finger that goes down, up and away of what lies under it, and nobody of a view that is gone', () => {
    const { sim, said } = openFba(
      `${ME} var low = document.getElementById('low');
       ['mousedown', 'mouseup', 'mouseout', 'click'].forEach(function (kind) {
         low.addEventListener(kind, function () { console.log(kind); if (kind === 'mouseup') document.replaceSync('./resources/other.view'); });
       });`,
    );
    const { watch } = sim;
    expect([watch.touchAt('down', 10, 10), watch.touchAt('up', 200, 200), said()]).toEqual([
      true,
      false,
      ['mousedown', 'mouseout'],
    ]);
    expect([watch.tapAt(300, 300), said()]).toEqual([false, []]);
    watch.touchAt('down', 10, 10);
    sim.advance(700);
    expect(said()).toEqual(['mousedown']);
    expect([watch.touchAt('up', 10, 10), said()]).toEqual([false, ['mouseup']]);
    expect([watch.tapAt(10, 10), said(), watch.elements().map(({ id }) => id)]).toEqual([false, [], ['rim']]);
    expect(sim.problems()).toEqual([]);
  });

  it('knows no crown and no further keys', () => {
    const { sim, said } = openFba(
      `${ME} document.onkeypress = function (e) { console.log(e.key); e.preventDefault(); };`,
    );
    expect([sim.watch.press('SELECT'), sim.watch.press('BACK', 'LONG_PRESS'), sim.watch.swipe('LEFT')]).toEqual([
      false,
      false,
      false,
    ]);
    sim.watch.crown(90);
    sim.watch.scrollBy(50);
    expect([said(), sim.watch.appRunning()]).toEqual([[], true]);
    expect([sim.watch.press('BACK'), said()]).toEqual([true, ['back']]);
  });
});

it.each([
  ['a module', "require('clock');", /asks for clock/],
  ['a name in a module', "require('haptics').vibration.pause();", /no vibration\.pause/],
  ['a name of the document', "require('document').default.location;", /no document\.location/],
  ['a name that is set', "require('display').display.brightness = 1;", /no display\.brightness to be set/],
  ['a kind of event', "require('appbit').me.addEventListener('pause', function () {});", /tells of no pause/],
  ['an element’s property', "require('document').default.getElementById('low').text = 'x';", /<rect> has no text/],
  ['a text too long', "require('document').default.getElementById('word').text = 'too long a word';", /cut off/],
  ['a picture', "require('document').default.getElementById('mark').href = 'no.png';", /no no\.png in resources/],
  ['a view', "require('document').default.replaceSync('./resources/no.view');", /no no\.view/],
  [
    'an element of a view that is gone',
    `${ME} var low = document.getElementById('low'); document.replaceSync('./resources/other.view'); low.x = 1;`,
    /gone/,
  ],
  ['a pattern', "require('haptics').vibration.start('buzz');", /unknown pattern buzz/],
  ['a rate', "new (require('accelerometer').Accelerometer)({ frequency: 30, batch: 5 });", /30 Hz/],
  ['a text', "require('i18n').gettext('no key');", /no text for no key/],
  ['a file outside its folder', "require('fs').existsSync('/mnt/x');", /outside the app's own folder/],
  ['a time', 'setTimeout(function () {}, NaN);', /setTimeout for NaN ms/],
  ['a script', "require('./no.js');", /no\.js, which it does not hold/],
  ['a fault in a timer', "setTimeout(function () { throw new Error('a fault'); }, 1);", /a fault/],
  ['what it says of a fault itself', "console.error('Error: a fault');", /app: Error: a fault/],
  ['what came after ES5', '[1].includes(1);', /not a function/],
  ['a name of a newer engine', 'globalThis;', /globalThis is not defined/],
])('names %s that the watch does not have', (_what, script, problem) => {
  const { sim } = openFba(script);
  sim.advance(10);
  expect(sim.problems().join('\n')).toMatch(problem);
});

it('does not open an app whose first view it cannot read, and says why', () => {
  const { sim } = openFba(madeFba('', { views: { 'index.view': '<svg><use href="#a"/></svg>' } }));
  expect([sim.watch.appRunning(), sim.watch.elements(), sim.watch.press('BACK')]).toEqual([false, [], false]);
  expect(sim.problems()).toEqual(['index.view: Error: <use> is no element of this platform']);
});

it('speaks the language of the watch, by the numbers of its keys', () => {
  const texts = { 'en-US': { [textNumber('hello')]: 'Hello' }, 'de-DE': { [textNumber('hello')]: 'Hallo' } };
  const app = madeFba(`var gettext = require('i18n').gettext; ${say("gettext('hello')")}`, { texts });
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
