// Owns the life of an app on a simulated watch: loaded, one page alive at a time, ended, or dead with its battery.
// Refuses what happens within: pages are the package's, and the watch's parts have files of their own.
import type { DrivenClock, Owner } from '../clock/driven-clock';
import type { Radio } from '../radio/radio';
import { createBleEnd, createBus } from './connections';
import { createDisk, type Disk } from './disk';
import { createDisplay, type Display } from './display';
import type { CreateEngine, Engine } from './engine';
import { createGlass, type Glass } from './glass';
import { attempt, describe, type Report } from './guard';
import { createKeys, type Keys } from './keys';
import { createMotion, type Motion, type MotionSensor } from './motion';
import { createMotor, type Motor } from './motor';
import type { LogLine, Organs, ScreenSize } from './organs';
import type { Package } from './package';
import { createRealm, type Realm } from './realm';
import { type Hooks, runScript } from './script';

export interface DeviceOptions {
  readonly package: Package;
  readonly screen: ScreenSize;
  readonly language: string;
  readonly deviceName: string;
  readonly screenTimeoutMs: number;
  readonly sensors: Readonly<Record<MotionSensor, boolean>>;
  readonly lacks: readonly string[];
  readonly stillHz: number;
  readonly clock: DrivenClock;
  readonly radio: Radio;
  readonly createEngine: CreateEngine;
  readonly random: () => number;
  readonly report: Report;
  readonly onStray: (rejection: string) => void;
  readonly log: (line: LogLine) => void;
}

export interface Place {
  readonly url: string;
  readonly params?: string;
}

export interface Device {
  readonly disk: Disk;
  readonly glass: Glass;
  readonly display: Display;
  readonly keys: Keys;
  readonly motion: Motion;
  readonly motor: Motor;
  /** Starts the app at its first page, or at another. */
  launch(place?: Place): void;
  page(): Place | undefined;
  appRunning(): boolean;
  /** As the platform ends an app: page and app are told. */
  exit(): void;
  back(): void;
  /** The page ends and begins again at once, as after a restart by the system; it is not told. */
  killPage(): void;
  /** The battery is pulled: nothing is told, the disk stays. */
  kill(): void;
  /** The screen is touched or the wrist raised: the app comes back where it asked to. */
  wake(): void;
  settle(): void;
}

interface Running {
  readonly owner: Owner;
  readonly hooks: Hooks;
}

interface RunningApp extends Running {
  readonly engine: Engine;
  readonly realm: Realm;
  readonly scopedGlobals: object;
}

export function createDevice(options: DeviceOptions): Device {
  const { clock, report } = options;
  const simulator: Owner = { kind: 'simulator', name: 'device', alive: true };
  let app: RunningApp | undefined;
  let page: (Running & { readonly place: Place }) | undefined;
  let below: Place[] = [];
  let relaunchAt: Place | undefined;

  const disk = createDisk();
  const keys = createKeys(report);
  const motion = createMotion(clock, report, options.stillHz);
  const motor = createMotor(clock);
  const hasAsset = (path: string): boolean => options.package.assetPaths.includes(path);
  const { widthPx, heightPx } = options.screen;
  const glass = createGlass({ clock, report, widthPx, heightPx, hasAsset });
  const onDarkTooLong = (): void => {
    relaunchAt = display.state().relaunch ? page?.place : undefined;
    exit();
  };
  const display = createDisplay({ clock, screenTimeoutMs: options.screenTimeoutMs, onDarkTooLong });
  const bus = createBus(report);
  const ble = createBleEnd(options.radio, report);
  const organs: Organs = {
    ...options,
    ...{ disk, glass, display, keys, motion, motor, bus, ble },
    log: (from, level, values) =>
      options.log({ atMs: clock.nowMs(), from, level, text: values.map(describe).join(' ') }),
    navigation: {
      push: (url, params) => later(() => go(url, params, page === undefined ? below : [...below, page.place])),
      replace: (url, params) => later(() => go(url, params, below)),
      back: () => later(back),
      exit: () => later(exit),
    },
  };
  disk.onPowerCut(kill);

  /** The code that asked for another page runs to its end first. */
  const later = (run: () => void): void => {
    clock.at(simulator, clock.nowMs(), run);
  };

  function call(running: Running, hook: string, value?: string): void {
    const run = running.hooks[hook];
    if (typeof run !== 'function') return;
    attempt(`${running.owner.name} ${hook}`, report, () => run.call(running.hooks, value));
  }

  function go(url: string, params: string | undefined, stack: readonly Place[]): void {
    if (!organs.package.appJson.module.page.pages.includes(url)) {
      report(`the package has no page ${url}`);
      return;
    }
    endPage(true);
    below = [...stack];
    startPage({ url, ...(params === undefined ? {} : { params }) });
  }

  function startPage(place: Place): void {
    const source = organs.package.scripts[place.url];
    if (app === undefined || source === undefined) {
      report(`there is no script for ${place.url}`);
      return;
    }
    const owner: Owner = { kind: 'page', name: place.url, alive: true };
    const { realm, scopedGlobals } = app;
    const host = { organs, owner };
    const inApp = { _options: app.hooks };
    const script = attempt(place.url, report, () =>
      runScript({ host, realm, path: place.url, source, scopedGlobals, app: inApp }),
    );
    page = { owner, hooks: script?.hooks ?? {}, place };
    display.wake();
    call(page, 'onInit', place.params);
    if (page?.owner !== owner || !owner.alive) return;
    call(page, 'build');
    if (page?.owner === owner && owner.alive) call(page, 'onResume');
  }

  function endPage(told: boolean): void {
    const ending = page;
    if (ending === undefined) return;
    if (told) {
      call(ending, 'onPause');
      call(ending, 'onDestroy');
    }
    if (page !== ending) return;
    page = undefined;
    const left = end(ending.owner);
    for (const thing of display.endPage()) left.push(thing);
    glass.clear();
    if (told && left.length > 0) report(`${ending.place.url} left behind: ${left.join(', ')}`);
  }

  /** Takes away what a script had, and names what it should have taken away itself. */
  function end(owner: Owner): string[] {
    owner.alive = false;
    const timers = clock.cancelAll(owner);
    keys.end(owner);
    bus.end(owner);
    ble.end(owner);
    const left: string[] = [...motion.end(owner)];
    if (timers > 0) left.push(`${timers} timer${timers > 1 ? 's' : ''}`);
    if (motor.end(owner)) left.push('an endless vibration');
    return left;
  }

  function exit(): void {
    endPage(true);
    const ending = app;
    if (ending === undefined) return;
    call(ending, 'onDestroy');
    end(ending.owner);
    app = undefined;
    below = [];
    display.reset();
  }

  function back(): void {
    const place = below[below.length - 1];
    if (place === undefined) exit();
    else go(place.url, place.params, below.slice(0, -1));
  }

  function kill(): void {
    endPage(false);
    if (app !== undefined) end(app.owner);
    app = undefined;
    below = [];
    relaunchAt = undefined;
    clock.cancelAll(simulator);
    display.reset();
  }

  function launch(place?: Place): void {
    if (app !== undefined) exit();
    const { scripts, appJson } = organs.package;
    const owner: Owner = { kind: 'app', name: 'app', alive: true };
    const engine = options.createEngine();
    const realm = createRealm({ engine, clock, onStray: options.onStray, random: options.random, likeAWatch: true });
    const scopedGlobals = {};
    const script = attempt('app', report, () =>
      runScript({ host: { organs, owner }, realm, path: 'app', source: scripts.app ?? '', scopedGlobals }),
    );
    app = { owner, hooks: script?.hooks ?? {}, engine, realm, scopedGlobals };
    call(app, 'onCreate', place?.params);
    relaunchAt = undefined;
    startPage(place ?? { url: appJson.module.page.pages[0] ?? '' });
  }

  return {
    ...{ disk, glass, display, keys, motion, motor, launch, exit, back, kill },
    page: () => page?.place,
    appRunning: () => app !== undefined,
    killPage() {
      const place = page?.place;
      endPage(false);
      if (place !== undefined) startPage(place);
    },
    wake() {
      const place = relaunchAt;
      if (place !== undefined && app === undefined) launch(place);
      else display.wake();
    },
    settle() {
      app?.engine.settle();
      app?.realm.settled();
    },
  };
}
