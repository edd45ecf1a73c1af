// Owns what the built app costs the watch and what it leaves behind: sensor, screen, timers, light. And what ends a set.
import { describe, expect, it } from 'vitest';
import type { Simulation } from '../../simulator/world/driver';
import { PAGE_NAMES, type PageName } from '../../watch/coach/page-name';
import { arm, feed, finish, firstRun, inVm, launch, pageOf, skipFirstRun, tap, waitFor } from './drive';
import { after, heardFrom, recorded } from './recorded';

const SET = recorded('first-set-5-1008');
const SENSOR_STARTS_MS = 20;
const rep = (number: number) => SET.truth[number - 1] ?? { liftOffMs: 0, descentStartMs: 0, floorContactMs: 0 };

/** Armed, and the set begins. Gives when its first reading comes, ms. */
function begin(sim: Simulation, text = 'Start'): number {
  const startMs = arm(sim, text) + SENSOR_STARTS_MS;
  feed(sim, heardFrom(SET, startMs));
  return startMs;
}

function started(): Simulation {
  const sim = inVm({ stillHz: 0 });
  skipFirstRun(sim);
  return sim;
}

describe('a whole session, looked at ten times a second', () => {
  const looks: { page: string | undefined; armed: boolean; running: readonly string[] }[] = [];
  const sim = inVm({ stillHz: 0 });
  let armed = false;
  function look(ms: number): void {
    for (const endMs = sim.nowMs() + ms; sim.nowMs() < endMs; ) {
      sim.advance(100);
      looks.push({ page: pageOf(sim), armed, running: sim.wrist.running() });
    }
  }
  firstRun(sim);
  look(3000);
  const setsMs: [number, number][] = [];
  for (const text of ['Start', 'Next set']) {
    tap(sim, text);
    look(4900);
    sim.advance(80);
    armed = true;
    const armedMs = sim.nowMs();
    feed(sim, heardFrom(SET, armedMs + SENSOR_STARTS_MS));
    while (pageOf(sim) === 'set') {
      const over = sim.watch.texts().includes('Set over');
      armed = !over;
      look(100);
    }
    armed = false;
    setsMs.push([armedMs, sim.nowMs()]);
    look(5000);
  }
  tap(sim, 'Finish');
  look(3000);
  tap(sim, 'Next', 'Home');
  look(3000);

  it('the sensors run from arming to the end of the set, and at no other time', () => {
    const off = looks.filter(({ armed: isArmed, running }) => running.length > 0 !== isArmed);
    // The end comes between two looks: at most one look a set is on the other side of it.
    expect(off.filter(({ page }) => page !== 'set')).toEqual([]);
    expect(off.length).toBeLessThanOrEqual(setsMs.length);
    const during = looks.filter(({ running }) => running.length > 0);
    expect(during.length).toBeGreaterThan(1000);
    expect(during.every(({ running }) => running.includes('Accelerometer'))).toBe(true);
  });

  it('the screen changes at most ten times in any second of a set, and nothing is set that is set already', () => {
    for (const [fromMs, toMs] of setsMs) {
      const changes = sim.watch.screenChanges().filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
      expect(changes.length).toBeGreaterThan(20);
      for (const { atMs } of changes) {
        const inSecond = changes.filter((other) => other.atMs >= atMs && other.atMs < atMs + 1000);
        expect(inSecond.length).toBeLessThanOrEqual(10);
      }
      expect(changes.reduce((sum, { idle }) => sum + idle, 0)).toBe(0);
    }
  });

  it('nothing is left: no timer but the app at home, no light, nothing wrong', () => {
    expect(pageOf(sim)).toBe('home');
    expect(sim.timers()).toEqual([]);
    expect(sim.watch.display()).toMatchObject({ dropWristPaused: false, palmPaused: false, relaunch: false });
    expect(sim.watch.display().brightTimeMs).toBeUndefined();
    expect(sim.problems()).toEqual([]);
  });
});

it('while nothing moves, nothing on the screen changes', () => {
  const sim = inVm({ stillHz: 50, sensors: { Gyroscope: false } });
  skipFirstRun(sim);
  const [, x, y, z] = SET.accel[0] ?? [0, 0, 0, 980];
  sim.wrist.read('Accelerometer', x, y, z);
  arm(sim, 'Start');
  sim.advance(500);
  const before = sim.watch.screenChanges().length;
  sim.advance(10_000);
  expect(sim.wrist.running()).toContain('Accelerometer');
  expect(sim.watch.screenChanges().length).toBe(before);
});

/** Three sets, of a rep each. */
function toAccessories(sim: Simulation): void {
  for (const text of ['Start', 'Next set', 'Next set']) {
    const startMs = begin(sim, text);
    sim.advanceTo(startMs + rep(1).floorContactMs + 1500);
    sim.wrist.unfeed();
    sim.watch.press('SELECT');
    waitFor(sim, 'rest', 2000);
  }
  tap(sim, 'Finish');
  waitFor(sim, 'accessories', 2000);
}

describe('the pages between and after sets', () => {
  it('a plank runs no sensor, changes the screen as often as a second does, and gives the light back', () => {
    const sim = started();
    toAccessories(sim);
    const fromMs = sim.nowMs();
    tap(sim, 'Plank: 0/3 · 45 s');
    for (const endMs = fromMs + 57_000; sim.nowMs() < endMs; sim.advance(100)) {
      expect(sim.wrist.running()).toEqual([]);
      if (pageOf(sim) === 'plank') expect(sim.watch.display().lit).toBe(true);
    }
    expect(pageOf(sim)).toBe('accessories');
    const changes = sim.watch.screenChanges().filter(({ atMs }) => atMs >= fromMs + 500);
    expect(changes.length).toBeGreaterThan(50);
    for (const { atMs } of changes) {
      const inSecond = changes.filter((other) => other.atMs >= atMs && other.atMs < atMs + 1000);
      expect(inSecond.length).toBeLessThanOrEqual(10);
    }
    expect(changes.reduce((sum, { idle }) => sum + idle, 0)).toBe(0);
    expect(sim.watch.display().brightTimeMs).toBeUndefined();
    expect(sim.timers()).toEqual([]);
    expect(sim.problems()).toEqual([]);
  });

  /** What is only read or pressed. */
  const STANDING: Readonly<Partial<Record<PageName, (sim: Simulation) => void>>> = {
    accessories: toAccessories,
    'check-in': (sim) => tap(sim, 'More', 'Check-in', 'Lower back, broad'),
    today: (sim) => tap(sim, 'More', 'Why this weight'),
  };

  it.each(Object.entries(STANDING))(
    '%s stands still: no timer, no sensor, no change, no light of its own',
    (name, go) => {
      const sim = started();
      go(sim);
      sim.advance(1000);
      const before = sim.watch.screenChanges().length;
      sim.advance(5000);
      expect(pageOf(sim)).toBe(name);
      expect(sim.timers()).toEqual([]);
      expect(sim.wrist.running()).toEqual([]);
      expect(sim.watch.screenChanges().length).toBe(before);
      expect(sim.watch.display().brightTimeMs).toBeUndefined();
    },
  );
});

describe('leaving a page', () => {
  /** How each is come to from home, in English. */
  const WAYS: Readonly<Record<Exclude<PageName, 'home'>, (sim: Simulation) => void>> = {
    'first-run': (sim) => tap(sim, 'More', 'Feel the count', 'Left', 'kg', 'Skip', 'Press'),
    set: (sim) => void begin(sim),
    rest: (sim) => {
      const startMs = begin(sim);
      sim.advanceTo(startMs + rep(1).floorContactMs + 1500);
      sim.wrist.unfeed();
      sim.watch.press('SELECT');
      waitFor(sim, 'rest', 2000);
    },
    done: (sim) => {
      const startMs = begin(sim);
      sim.advanceTo(startMs + rep(1).floorContactMs + 1500);
      sim.wrist.unfeed();
      finish(sim, 0);
    },
    assessment: (sim) => {
      tap(sim, 'More', 'Assessment');
      arm(sim, 'Start');
      sim.watch.press('SELECT');
      waitFor(sim, 'assessment', 2000);
    },
    'sensor-check': (sim) => tap(sim, 'More', 'Sensor check', 'Start'),
    metronome: (sim) => tap(sim, 'More', 'Metronome', 'Go on', 'Start'),
    accessories: toAccessories,
    plank: (sim) => {
      toAccessories(sim);
      tap(sim, 'Plank: 0/3 · 45 s');
      sim.advance(10_000);
    },
    'check-in': (sim) => tap(sim, 'More', 'Check-in', 'Lower back, broad', 'Dull'),
    today: (sim) => tap(sim, 'More', 'Why this weight', 'Next'),
    more: (sim) => tap(sim, 'More', 'Pulse strength: Strong', 'Feel it'),
  };

  it.each(PAGE_NAMES)('%s, in the middle of what it does, leaves no timer, sensor or light', (name) => {
    const sim = inVm({ stillHz: 50 });
    skipFirstRun(sim);
    if (name !== 'home') WAYS[name](sim);
    sim.advance(1500);
    expect(pageOf(sim)).toBe(name);
    sim.watch.exit();
    // Where a page is told to end, the simulator names all that it then has to take away itself.
    expect(sim.problems()).toEqual([]);
  });
});

describe('a set in progress', () => {
  it('is ended by no dropped wrist, no palm, no swipe and no crown: it stays lit and goes on', () => {
    const sim = started();
    const startMs = begin(sim);
    const lit = (): void => {
      expect(sim.watch.display().lit).toBe(true);
      expect(pageOf(sim)).toBe('set');
    };
    const disturb = (): void => {
      sim.watch.dropWrist();
      lit();
      sim.watch.coverWithPalm();
      lit();
      expect(sim.watch.swipe('RIGHT')).toBe(true);
      sim.watch.press('BACK');
      sim.watch.crown(90);
      lit();
    };
    for (let tMs = 500; tMs < SET.lengthMs - 4000; tMs += 1500) {
      sim.advanceTo(startMs + tMs);
      disturb();
    }
    waitFor(sim, 'rest', 10_000);
    expect(sim.watch.texts()[0]).toMatch(/^\d of [45] held$/);
    expect(sim.problems()).toEqual([]);
  });

  it('stays lit far longer than the watch is set to', () => {
    const sim = inVm({ stillHz: 50, screenTimeoutMs: 5000 });
    skipFirstRun(sim);
    arm(sim, 'Start');
    sim.advance(300_000);
    expect(sim.watch.display().lit).toBe(true);
    expect(pageOf(sim)).toBe('set');
  });

  it('ends by a key while the bar lies on the floor', () => {
    const sim = started();
    const startMs = begin(sim);
    sim.advanceTo(startMs + rep(2).floorContactMs + 1200);
    sim.watch.press('SELECT');
    waitFor(sim, 'rest', 1000);
    expect(sim.watch.texts()).toContain('2 of 2 held');
  });

  it.each(['up', 'down'] as const)('does not end by one press of a bent wrist with the bar going %s', (way) => {
    const sim = started();
    const startMs = begin(sim);
    const { liftOffMs, descentStartMs } = rep(2);
    sim.advanceTo(startMs + (way === 'up' ? liftOffMs + 1500 : descentStartMs + 1500));
    sim.watch.press('SELECT');
    sim.advance(100);
    expect(sim.watch.texts()).toContain('Press again to end');
    sim.wrist.unfeed();
    feed(sim, heardFrom(after(SET, sim.nowMs() - startMs + 1), sim.nowMs() + 1));
    sim.advanceTo(startMs + rep(4).floorContactMs + 1200);
    expect(sim.watch.texts()).toContain('4');
    expect(pageOf(sim)).toBe('set');
  });

  it('ends by a second press, with the bar up', () => {
    const sim = started();
    const startMs = begin(sim);
    sim.advanceTo(startMs + rep(2).liftOffMs + 1500);
    sim.watch.press('SELECT');
    sim.advance(1000);
    sim.watch.press('SELECT');
    waitFor(sim, 'rest', 1000);
    expect(sim.watch.texts()).toContain('1 of 1 held');
  });
});

it('the light is the watch\u2019s again once the rest is over, and the app ends with its screen', () => {
  const sim = started();
  const startMs = begin(sim);
  sim.advanceTo(startMs + rep(1).floorContactMs + 1500);
  sim.wrist.unfeed();
  sim.watch.press('SELECT');
  waitFor(sim, 'rest', 1000);
  sim.watch.dropWrist();
  expect(sim.watch.display().lit).toBe(true);
  sim.advance(190_000);
  expect(sim.watch.display().brightTimeMs).toBeUndefined();
  sim.watch.dropWrist();
  sim.advance(11_000);
  expect(sim.watch.appRunning()).toBe(false);
  expect(sim.timers()).toEqual([]);
  launch(sim);
  expect(sim.watch.texts()).toContain('Still open');
  expect(sim.problems()).toEqual([]);
});
