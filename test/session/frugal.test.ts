// Owns what the built app costs the watch, either one, and what it leaves behind: sensor, screen, timers, light. And what ends a set.
import { describe, expect, it } from 'vitest';
import type { Simulation } from '../../simulator/world/driver';
import { PAGE_NAMES, type PageName } from '../../watch/coach/page-name';
import { arm, feed, launch, ownProblems, pageOf, skipFirstRun, tap, waitFor } from './drive';
import { createPerson, type Person } from './person';
import { after, heardFrom, recorded } from './recorded';
import { TARGETS, type Target, ZEPP } from './targets';

const SET = recorded('first-set-5-1008');
const SENSOR_STARTS_MS = 20;
const rep = (number: number) => SET.truth[number - 1] ?? { liftOffMs: 0, descentStartMs: 0, floorContactMs: 0 };

/** Armed, and the set begins. Gives when its first reading comes, ms. */
function begin(sim: Simulation, text = 'Start'): number {
  const startMs = arm(sim, text) + SENSOR_STARTS_MS;
  feed(sim, heardFrom(SET, startMs));
  return startMs;
}

interface Worn {
  readonly sim: Simulation;
  readonly person: Person;
  pressKey(): void;
}

/** A watch that has been through its first run. */
function worn({ create, endKey }: Target, more?: { readonly stillHz?: number }): Worn {
  const sim = create(more);
  skipFirstRun(sim);
  return { sim, person: createPerson(sim, endKey), pressKey: () => void sim.watch.press(endKey) };
}

const NO_LIGHT = { dropWristPaused: false, palmPaused: false, relaunch: false };

/** Nothing that keeps the watch from being as it is set. */
function expectNoLight(sim: Simulation): void {
  const display = sim.watch.display();
  expect(display).toMatchObject(NO_LIGHT);
  expect(display.brightTimeMs).toBeUndefined();
  expect(display.appTimeout).not.toBe(false);
}

/** Ten times a second at most, and nothing is set that is set already. */
function expectFewChanges(sim: Simulation, fromMs: number, toMs: number, least: number): void {
  const changes = sim.watch.screenChanges().filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
  expect(changes.length).toBeGreaterThan(least);
  for (const { atMs } of changes) {
    const inSecond = changes.filter((other) => other.atMs >= atMs && other.atMs < atMs + 1000);
    expect(inSecond.length).toBeLessThanOrEqual(10);
  }
  expect(changes.reduce((sum, { idle }) => sum + idle, 0)).toBe(0);
}

describe.each(TARGETS)('a whole session on $name, looked at ten times a second', (target) => {
  const looks: { page: string | undefined; armed: boolean; running: readonly string[] }[] = [];
  const { sim } = worn(target);
  let armed = false;
  function look(ms: number): void {
    for (const endMs = sim.nowMs() + ms; sim.nowMs() < endMs; ) {
      sim.advance(100);
      looks.push({ page: pageOf(sim), armed, running: sim.wrist.running() });
    }
  }
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
    // What is heard in batches is another rep too fast.
    if (sim.watch.texts().includes('Keep it')) tap(sim, 'Keep it');
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
    for (const [fromMs, toMs] of setsMs) expectFewChanges(sim, fromMs, toMs, 20);
  });

  it('nothing is left: no timer but the app at home, no light, nothing wrong', () => {
    expect(pageOf(sim)).toBe('home');
    expect(sim.timers()).toEqual([]);
    expectNoLight(sim);
    expect(sim.problems()).toEqual([]);
  });
});

it.each(TARGETS)('while nothing moves, nothing on the screen changes: $name', (target) => {
  const { sim } = worn(target, { stillHz: 50 });
  const [, x, y, z] = SET.accel[0] ?? [0, 0, 0, 980];
  sim.wrist.read('Accelerometer', x, y, z);
  arm(sim, 'Start');
  sim.advance(500);
  const before = sim.watch.screenChanges().length;
  sim.advance(10_000);
  expect(sim.wrist.running()).toContain('Accelerometer');
  expect(sim.watch.screenChanges().length).toBe(before);
});

/** A set of one rep, to the rest. */
function oneRep({ sim, pressKey }: Worn, text = 'Start'): void {
  const startMs = begin(sim, text);
  sim.advanceTo(startMs + rep(1).floorContactMs + 1500);
  sim.wrist.unfeed();
  pressKey();
  waitFor(sim, 'rest', 2000);
}

function toAccessories(one: Worn): void {
  for (const text of ['Start', 'Next set', 'Next set']) oneRep(one, text);
  tap(one.sim, 'Finish');
  waitFor(one.sim, 'accessories', 2000);
}

/** The page behind More, and what is chosen there one after another. */
function inMore({ sim, person }: Worn, ...choices: readonly string[]): void {
  tap(sim, 'More');
  person.choose(...choices);
}

describe.each(TARGETS)('the pages between and after sets, on $name', (target) => {
  it('a plank runs no sensor, changes the screen as often as a second does, and gives the light back', () => {
    const one = worn(target);
    const { sim } = one;
    toAccessories(one);
    one.person.choose('Plank');
    const fromMs = sim.nowMs();
    for (const endMs = fromMs + 57_000; sim.nowMs() < endMs; sim.advance(100)) {
      expect(sim.wrist.running()).toEqual([]);
      if (pageOf(sim) === 'plank') expect(sim.watch.display().lit).toBe(true);
    }
    expect(pageOf(sim)).toBe('accessories');
    expectFewChanges(sim, fromMs + 500, sim.nowMs(), 50);
    expectNoLight(sim);
    expect(sim.timers()).toEqual([]);
    expect(sim.problems()).toEqual([]);
  });

  /** What is only read or pressed. */
  const STANDING: Readonly<Partial<Record<PageName, (one: Worn) => void>>> = {
    accessories: toAccessories,
    'check-in': (one) => inMore(one, 'Check-in', 'Lower back, broad'),
    today: (one) => inMore(one, 'Why this weight'),
  };

  it.each(Object.entries(STANDING))(
    '%s stands still: no timer, no sensor, no change, no light of its own',
    (name, go) => {
      const one = worn(target);
      const { sim } = one;
      go(one);
      sim.advance(1000);
      const before = sim.watch.screenChanges().length;
      sim.advance(5000);
      expect(pageOf(sim)).toBe(name);
      expect(sim.timers()).toEqual([]);
      expect(sim.wrist.running()).toEqual([]);
      expect(sim.watch.screenChanges().length).toBe(before);
      expectNoLight(sim);
    },
  );
});

describe.each(TARGETS)('leaving a page, on $name', (target) => {
  /** How each is come to from home, in English. */
  const WAYS: Readonly<Record<Exclude<PageName, 'home'>, (one: Worn) => void>> = {
    'first-run'(one) {
      inMore(one, 'Feel the count');
      tap(one.sim, 'Left', 'kg', 'Skip', 'Press');
    },
    set: ({ sim }) => void begin(sim),
    rest: oneRep,
    done(one) {
      oneRep(one);
      tap(one.sim, 'Finish');
    },
    assessment(one) {
      inMore(one, 'Assessment');
      arm(one.sim, 'Start');
      one.pressKey();
      waitFor(one.sim, 'assessment', 2000);
    },
    'sensor-check'(one) {
      inMore(one, 'Sensor check');
      tap(one.sim, 'Start');
    },
    metronome(one) {
      inMore(one, 'Metronome');
      tap(one.sim, 'Go on', 'Start');
    },
    accessories: toAccessories,
    plank(one) {
      toAccessories(one);
      one.person.choose('Plank');
      one.sim.advance(10_000);
    },
    'check-in': (one) => inMore(one, 'Check-in', 'Lower back, broad', 'Dull'),
    today(one) {
      inMore(one, 'Why this weight');
      tap(one.sim, 'Next');
    },
    more(one) {
      inMore(one, 'Pulse strength');
      one.person.choose('Feel it');
    },
  };

  it.each(PAGE_NAMES)('%s, in the middle of what it does, leaves no timer, sensor or light', (name) => {
    const one = worn(target, { stillHz: 50 });
    const { sim } = one;
    if (name !== 'home') WAYS[name](one);
    sim.advance(1500);
    expect(pageOf(sim)).toBe(name);
    sim.watch.exit();
    // Where a page is told to end, the simulator names all that it then has to take away itself.
    expect(ownProblems(sim)).toEqual([]);
    expect(sim.timers()).toEqual([]);
  });
});

/** What each watch can be disturbed by: on Fitbit OS the back key is the one key, and a palm puts the glass out, whatever an app wants. */
const DISTURBANCES: Readonly<Record<string, (sim: Simulation) => void>> = {
  'a dropped wrist': ({ watch }) => watch.dropWrist(),
  'a swipe': ({ watch }) => expect(watch.swipe('RIGHT')).toBe(true),
  'the crown': ({ watch }) => watch.crown(90),
};
const MORE_ON_ZEPP: typeof DISTURBANCES = {
  'a palm': ({ watch }) => watch.coverWithPalm(),
  'the back key': ({ watch }) => void watch.press('BACK'),
};

describe.each(TARGETS)('a set in progress, on $name', (target) => {
  it('is ended by nothing that touches or moves the watch: it stays lit and goes on', () => {
    const { sim } = worn(target);
    const startMs = begin(sim);
    const disturbances = { ...DISTURBANCES, ...(target.endKey === ZEPP.endKey && MORE_ON_ZEPP) };
    for (let tMs = 500; tMs < SET.lengthMs - 4000; tMs += 1500) {
      sim.advanceTo(startMs + tMs);
      for (const [what, disturb] of Object.entries(disturbances)) {
        disturb(sim);
        expect(sim.watch.display().lit, what).toBe(true);
        expect(pageOf(sim), what).toBe('set');
      }
    }
    waitFor(sim, 'rest', 10_000);
    if (sim.watch.texts().includes('Keep it')) tap(sim, 'Keep it');
    sim.advance(200);
    expect(sim.watch.texts()[0]).toMatch(/^\d of [45] held$/);
    expect(sim.problems()).toEqual([]);
  });

  it('stays lit far longer than the watch is set to', () => {
    const { sim } = worn(target, { stillHz: 50 });
    arm(sim, 'Start');
    sim.advance(300_000);
    expect(sim.watch.display().lit).toBe(true);
    expect(pageOf(sim)).toBe('set');
  });

  it('ends by a key while the bar lies on the floor', () => {
    const { sim, pressKey } = worn(target);
    const startMs = begin(sim);
    sim.advanceTo(startMs + rep(2).floorContactMs + 1200);
    pressKey();
    waitFor(sim, 'rest', 1000);
    expect(sim.watch.texts()).toContain('2 of 2 held');
  });

  it.each(['up', 'down'] as const)('does not end by one press of a bent wrist with the bar going %s', (way) => {
    const { sim, pressKey } = worn(target);
    const startMs = begin(sim);
    const { liftOffMs, descentStartMs } = rep(2);
    sim.advanceTo(startMs + (way === 'up' ? liftOffMs + 1500 : descentStartMs + 1500));
    pressKey();
    sim.advance(100);
    expect(sim.watch.texts()).toContain('Press again to end');
    sim.wrist.unfeed();
    feed(sim, heardFrom(after(SET, sim.nowMs() - startMs + 1), sim.nowMs() + 1));
    sim.advanceTo(startMs + rep(4).floorContactMs + 1200);
    expect(sim.watch.texts()).toContain('4');
    expect(pageOf(sim)).toBe('set');
  });

  it('ends by a second press, with the bar up', () => {
    const { sim, pressKey } = worn(target);
    const startMs = begin(sim);
    sim.advanceTo(startMs + rep(2).liftOffMs + 1500);
    pressKey();
    sim.advance(1000);
    pressKey();
    waitFor(sim, 'rest', 1000);
    expect(sim.watch.texts()).toContain('1 of 1 held');
  });
});

it.each(TARGETS)(
  'the light is the watch\u2019s again once the rest is over, and nobody keeps the app from ending: $name',
  (target) => {
    const one = worn(target);
    const { sim } = one;
    oneRep(one);
    sim.watch.dropWrist();
    expect(sim.watch.display().lit).toBe(true);
    sim.advance(190_000);
    expectNoLight(sim);
    sim.watch.dropWrist();
    // Ten seconds after its screen on Zepp OS, two minutes after the last touch on Fitbit OS.
    sim.advance(125_000);
    expect(sim.watch.appRunning()).toBe(false);
    expect(sim.timers()).toEqual([]);
    launch(sim);
    expect(sim.watch.texts()).toContain('Still open');
    expect(sim.problems()).toEqual([]);
  },
);
