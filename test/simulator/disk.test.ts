// Owns what the journal's tests rely on: the simulated disk keeps what was written, and fails as a real one can.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Package } from '../../simulator/device/package';
import type { Simulation } from '../../simulator/world/driver';
import { makeApp, optionsFor, said, WORLDS } from './made-app';

const STEPS = `
  append() {
    const bytes = Uint8Array.from([97, 98, 195, 188, 10]).buffer;
    const fd = fs.openSync({ path: 'journal.txt', flag: fs.O_WRONLY | fs.O_CREAT | fs.O_APPEND });
    say(fs.writeSync({ fd, buffer: bytes }), fs.closeSync({ fd }));
    say(fs.readFileSync({ path: 'journal.txt', options: { encoding: 'utf8' } }));
  },
  read() {
    say(fs.statSync({ path: 'none' }) === undefined, fs.readFileSync({ path: 'none' }) === undefined, fs.openSync({ path: 'none' }) < 0);
    const fd = fs.openSync({ path: 'journal.txt', flag: fs.O_RDONLY });
    const buffer = new ArrayBuffer(3);
    say(fs.readSync({ fd, buffer }), fs.readSync({ fd, buffer }), fs.readSync({ fd, buffer }), fs.statSync({ path: 'journal.txt' }).size);
    say(fs.writeSync({ fd, buffer }));
  },
  replace() {
    fs.writeFileSync({ path: 'new', data: 'new text', options: { encoding: 'utf8' } });
    say(fs.renameSync({ oldPath: 'new', newPath: 'journal.txt' }), fs.statSync({ path: 'new' }) === undefined);
  },
  view() { const fd = fs.openSync({ path: 'a', flag: fs.O_WRONLY | fs.O_CREAT }); fs.writeSync({ fd, buffer: new Uint8Array(2) }); },
  stored() {
    const count = storage.localStorage.getItem('count', 0);
    storage.localStorage.setItem('count', count + 1);
    say(count);
  },
  afterDeath() {
    const text = ui.createWidget(ui.widget.TEXT, { text: 'alive' });
    const late = [
      () => fs.writeFileSync({ path: 'late', data: 'x' }),
      () => text.setProperty(ui.prop.TEXT, 'dead'),
      () => ui.createWidget(ui.widget.TEXT, { text: 'dead' }),
      () => console.log(new Error('dead')),
      () => setTimeout(() => fs.writeFileSync({ path: 'late', data: 'x' }), 10),
    ];
    try { steps.append(); } catch (error) { for (const run of late) try { run(); } catch {} throw error; }
  },
`;

let made: Package;
beforeAll(async () => {
  made = await makeApp(STEPS, { permissions: ['device:os.local_storage'] });
});

describe.each(WORLDS)('the simulated disk, in %s', (_name, create) => {
  let simulation: Simulation;
  const launch = async (step: string): Promise<void> => {
    simulation = await create(optionsFor(made));
    again(step);
  };
  const again = (step: string): void => simulation.watch.launch({ url: 'page/one', params: step });

  it('keeps files and stored values when the battery is pulled', async () => {
    await launch('append');
    simulation.watch.kill();
    again('append');
    expect(said(simulation).slice(-1)).toEqual([JSON.stringify('abü\nabü\n')]);
    again('read');
    expect(said(simulation).slice(-3)).toEqual(['true true true', '3 3 3 10', '-9']);
    again('stored');
    simulation.watch.kill();
    again('stored');
    expect(said(simulation).slice(-1)).toEqual(['1']);
    expect(simulation.problems()).toEqual([]);
  });

  it('cuts a write off where the battery dies, and nothing of the app reaches the disk after it', async () => {
    await launch('append');
    simulation.disk.tearNextWrite(2);
    again('afterDeath');
    simulation.advance(1000);
    expect(simulation.watch.appRunning()).toBe(false);
    expect(simulation.watch.texts()).toEqual([]);
    expect(simulation.problems()).toEqual([]);
    expect(simulation.disk.readText('journal.txt')).toBe('abü\nab');
    expect(simulation.disk.paths()).toEqual(['journal.txt']);
    again('append');
    expect(simulation.disk.readText('journal.txt')).toBe('abü\nababü\n');
  });

  it('takes only what fits when it is full', async () => {
    await launch('append');
    simulation.disk.setCapacity(8);
    again('append');
    expect(said(simulation).slice(-2)[0]).toBe('3 0');
  });

  it('renames onto what has the name, or refuses to, as told', async () => {
    await launch('append');
    again('replace');
    expect(simulation.disk.readText('journal.txt')).toBe('new text');
    simulation.disk.setRenameReplaces(false);
    again('replace');
    expect(said(simulation).slice(-1)).toEqual(['-17 false']);
  });

  it('takes an ArrayBuffer and no view on one', async () => {
    await launch('view');
    expect(simulation.problems()[0]).toBe('@zos/fs takes an ArrayBuffer, not a view on one');
  });
});
