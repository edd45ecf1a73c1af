// Owns what a page that shows the simulation relies on: numbers that tell when to look again, a page that is scrolled, a
// dark screen that stays dark, and a disk that is carried to the next world.
import { describe, expect, it } from 'vitest';
import { makeApp, optionsFor, WORLDS } from './made-app';

const STEPS = `
  long() {
    ui.createWidget(ui.widget.FILL_RECT, { x: 0, y: 0, w: 480, h: 700, color: 1 });
    setTimeout(() => ui.createWidget(ui.widget.FILL_RECT, { x: 0, y: 0, w: 9, h: 9, color: 1 }), 100);
    setTimeout(() => { const vibrator = new sensor.Vibrator(); vibrator.start([{ type: vibrator.getType().STRONG_SHORT, duration: 100 }]); }, 200);
  },
  keep() { storage.localStorage.setItem('said', { a: 1 }); fs.writeFileSync({ path: 'bytes', data: Uint8Array.from([0, 200, 255]).buffer }); },
  kept() { say(storage.localStorage.getItem('said'), [...new Uint8Array(fs.readFileSync({ path: 'bytes' }))]); },
`;
const PERMISSIONS = ['device:os.local_storage'];

describe.each(WORLDS)('a world that is looked at, in %s', (_name, create) => {
  it('tells by a number when screen and motor are others, and by the same one when they are not', async () => {
    const simulation = await create(optionsFor(await makeApp(STEPS)));
    simulation.watch.launch({ url: 'page/one', params: 'long' });
    const first = simulation.versions();
    simulation.advance(50);
    expect(simulation.versions()).toEqual(first);
    simulation.advance(60);
    const second = simulation.versions();
    expect(second.screen).not.toBe(first.screen);
    expect(second.motor).toBe(first.motor);
    simulation.advance(100);
    expect(simulation.versions().motor).not.toBe(second.motor);
  });

  it('scrolls a long page by finger and crown, and no farther than it goes', async () => {
    const simulation = await create(optionsFor(await makeApp(STEPS)));
    simulation.watch.launch({ url: 'page/one', params: 'long' });
    const { screen } = simulation.versions();
    simulation.watch.scrollBy(100);
    expect(simulation.watch.look().scrollTopPx).toBe(100);
    expect(simulation.versions().screen).not.toBe(screen);
    simulation.watch.crown(-1000);
    expect(simulation.watch.look().scrollTopPx).toBe(220);
    simulation.watch.scrollBy(-1000);
    expect(simulation.watch.look().scrollTopPx).toBe(0);
  });

  it('stays dark when the dark has ended the app, until the wrist is raised', async () => {
    const simulation = await create(optionsFor(await makeApp(STEPS)));
    simulation.watch.launch();
    simulation.watch.dropWrist();
    simulation.advance(11_000);
    expect(simulation.watch.look()).toMatchObject({ appRunning: false, display: { lit: false } });
    simulation.watch.wake();
    expect(simulation.watch.look()).toMatchObject({ appRunning: false, display: { lit: true } });
  });

  it('carries files, byte by byte, and local storage to the next world', async () => {
    const made = await makeApp(STEPS, { permissions: PERMISSIONS });
    const before = await create(optionsFor(made));
    before.watch.launch({ url: 'page/one', params: 'keep' });
    const after = await create(optionsFor(made));
    after.disk.writeText('old', 'gone');
    after.disk.fill(before.disk.contents());
    after.watch.launch({ url: 'page/one', params: 'kept' });
    expect(after.disk.paths()).toEqual(before.disk.paths());
    expect(after.log().map(({ text }) => text)).toContain('{"a":1} [0,200,255]');
    expect(after.problems()).toEqual([]);
  });
});
