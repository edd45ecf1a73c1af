// Owns that a simulated Fitbit watch does to an app what a watch does: opened, touched, ended, dead with its battery.
// Refuses what lies within a watch: watch-parts.test.ts.
import { describe, expect, it } from 'vitest';
import { createQuickJsSimulation } from '../../simulator/world/quick-js';
import { FBA_START_MS, ME, madeFba, openFba } from './made-fba';

const TELL_UNLOAD = `${ME} me.addEventListener('unload', function () { console.log('unload'); });`;

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

  it('ends by a button that leads to the clock face whatever the app says, and is told', () => {
    const script = `${TELL_UNLOAD} document.onkeypress = function (e) { console.log(e.key); e.preventDefault(); };`;
    const { sim, said } = openFba(script, { buttonLeaves: true });
    expect([sim.watch.press('BACK'), sim.watch.appRunning(), said()]).toEqual([false, false, ['unload']]);
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

  it('may have lost the view to a swipe that was prevented, until one is loaded', () => {
    const script = `${ME} document.onbeforeunload = function (e) { e.preventDefault(); setTimeout(function () { document.replaceSync('./resources/other.view'); }, 5); };`;
    for (const swipeMovesView of [true, false]) {
      const { sim } = openFba(script, { swipeMovesView });
      expect(sim.watch.swipe('RIGHT')).toBe(true);
      expect(sim.watch.elements().length > 0).toBe(!swipeMovesView);
      sim.advance(5);
      expect(sim.watch.elements().map(({ id }) => id)).toEqual(['rim']);
    }
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
