// Owns the life of an app on a simulated Fitbit watch: opened, ended, or dead with its battery. Refuses what happens within: the app is the
// package's, and the watch's parts have files of their own.
//
// Documented: one app runs at a time, and is told by `unload` that it ends; button and swipe end it unless it prevents that; files stay.
// Choices: it takes no time to open; how a script is kept, whether a prevented swipe moves the view, and whether the button can be
// prevented, are options, since what is published does not settle them.
import type { DrivenClock, Owner } from '../../clock/driven-clock';
import { createDisk, type Disk } from '../../device/disk';
import { createDisplay, type Display } from '../../device/display';
import type { Engine } from '../../device/engine';
import type { ScreenChange } from '../../device/glass';
import { attempt, type Report } from '../../device/guard';
import { createLogger } from '../../device/logger';
import { createMotion, type Motion } from '../../device/motion';
import { createMotor, type Motor } from '../../device/motor';
import type { LogLine } from '../../device/organs';
import { createRealm, createTimers, type Realm } from '../../device/realm';
import type { Air } from '../air';
import type { FbaPackage } from '../package';
import { createDocument, type PlatformDocument } from './document';
import { createVibration } from './haptics';
import { createLight, type Light } from './light';
import { createModules } from './modules';
import { createScripts, type Scripts } from './scripts';
import { createWornSensor } from './worn-sensor';

export interface FitbitWatchOptions {
  readonly package: FbaPackage;
  readonly language: string;
  readonly scripts: 'kept' | 'freed';
  readonly hapticsLoop: boolean;
  readonly swipeMovesView: boolean;
  readonly accelerometer: boolean;
  /** In the place of what the app asked for. */
  readonly batch?: number;
  readonly stillHz: number;
  readonly clock: DrivenClock;
  readonly air: Air;
  readonly createEngine: () => Engine;
  readonly random: () => number;
  readonly report: Report;
  readonly onStray: (rejection: string) => void;
  readonly log: (line: LogLine) => void;
}

export interface FitbitWatch {
  readonly disk: Disk;
  readonly display: Display;
  readonly motion: Motion;
  readonly motor: Motor;
  /** Of the app that runs. */
  document(): PlatformDocument | undefined;
  light(): Light | undefined;
  /** Of the page that the app shows, by the script that holds it. */
  page(): string | undefined;
  launch(): void;
  appRunning(): boolean;
  /** As the platform ends an app: it is told. */
  exit(): void;
  /** The battery is pulled: nothing is told, the disk stays. */
  kill(): void;
  screenChanges(): readonly ScreenChange[];
  /** Another number whenever the screen looks different. */
  screenVersion(): number;
  /** Names of the scripts that were run, in order. */
  scriptsRun(): readonly string[];
  settle(): void;
}

interface App {
  readonly owner: Owner;
  readonly engine: Engine;
  readonly realm: Realm;
  readonly document: PlatformDocument;
  readonly light: Light;
  readonly scripts: Scripts;
}

/** How long the glass stays lit after a touch: a choice, as on the other platform's watch. */
const LIT_MS = 15_000;
/** When the sensor's own clock began. */
const SENSOR_ZERO_BEFORE_MS = 1_000_000;

export function createFitbitWatch(options: FitbitWatchOptions): FitbitWatch {
  const { clock, air, report } = options;
  const disk = createDisk();
  const motion = createMotion(clock, report, options.stillHz);
  const motor = createMotor(clock);
  // A dark glass ends no app here: see light.ts for what does.
  const display = createDisplay({ clock, screenTimeoutMs: LIT_MS, onDarkTooLong() {} });
  const zeroMs = clock.nowMs() - SENSOR_ZERO_BEFORE_MS;
  const changes: ScreenChange[] = [];
  const scriptsRun: string[] = [];
  let version = 0;
  let app: App | undefined;
  disk.onPowerCut(kill);

  function onSet(changed: boolean): void {
    if (changed) version += 1;
    const last = changes[changes.length - 1];
    const atMs = clock.nowMs();
    const now = last?.atMs === atMs ? last : { atMs, changes: 0, idle: 0 };
    const next = { atMs, changes: now.changes + (changed ? 1 : 0), idle: now.idle + (changed ? 0 : 1) };
    if (last === now) changes[changes.length - 1] = next;
    else changes.push(next);
  }

  /** As anywhere, but for times that no timer can wait for. */
  function timersOf(owner: Owner): Readonly<Record<string, unknown>> {
    const timers = createTimers(clock, owner, report);
    const checked = (name: 'setTimeout' | 'setInterval'): unknown => {
      const start = timers[name];
      return (run: unknown, ms?: unknown, ...values: unknown[]): unknown => {
        if (ms !== undefined && !(Number(ms) >= 0 && Number(ms) < 2 ** 31)) report(`${name} for ${String(ms)} ms`);
        return typeof start === 'function' ? start(run, ms, ...values) : undefined;
      };
    };
    return { ...timers, setTimeout: checked('setTimeout'), setInterval: checked('setInterval') };
  }

  function launch(): void {
    if (app !== undefined) exit();
    const owner: Owner = { kind: 'app', name: 'app', alive: true };
    const engine = options.createEngine();
    const realm = createRealm({ ...options, engine, likeAWatch: false });
    const { views, imagePaths: images, permissions, scripts: sources } = options.package;
    const { swipeMovesView } = options;
    const document = attempt('index.view', report, () =>
      createDocument({ views, images, report, owner, swipeMovesView, onSet }),
    );
    if (document === undefined) return;
    const light = createLight({ clock, display, owner, permissions, report, onEnd: exit });
    const { accelerometer: present, batch } = options;
    const accelerometer = createWornSensor({ clock, motion, owner, report, zeroMs, present, batch });
    const vibration = createVibration({ motor, owner, loops: options.hapticsLoop, report });
    // Before its scripts: whatever they say first finds the air as it is for an app that runs.
    air.setAppRunning(true);
    const platform = createModules({
      ...{ package: options.package, language: options.language, disk, air: air.watch, document, light, vibration },
      ...{ accelerometer, Promise: realm.Promise, owner, report },
    });
    const logger = createLogger(owner.name, { ...options, owner, isStrict: true });
    const names = { ...timersOf(owner), console: logger, ...realm.own };
    const onRun = (path: string): void => void scriptsRun.push(path);
    const scripts = createScripts({ engine, sources, how: options.scripts, names, platform, report, onRun });
    app = { owner, engine, realm, document, light, scripts };
    display.wake();
    attempt('app', report, scripts.run);
  }

  /** Takes away what the app had, and names what it should have taken away itself. */
  function end(ending: App): readonly string[] {
    const left = [...ending.light.held()];
    ending.owner.alive = false;
    ending.light.end();
    const timers = clock.cancelAll(ending.owner);
    if (timers > 0) left.push(`${timers} timer${timers > 1 ? 's' : ''}`);
    left.push(...motion.end(ending.owner));
    if (motor.end(ending.owner)) left.push('an endless vibration');
    app = undefined;
    version += 1;
    display.reset();
    air.setAppRunning(false);
    return left;
  }

  function exit(): void {
    const ending = app;
    if (ending === undefined) return;
    ending.light.tellUnload();
    if (app !== ending) return;
    const left = end(ending);
    if (left.length > 0) report(`the app left behind: ${left.join(', ')}`);
  }

  function kill(): void {
    if (app !== undefined) end(app);
  }

  return {
    ...{ disk, display, motion, motor, launch, exit, kill },
    document: () => app?.document,
    light: () => app?.light,
    page: () => app?.scripts.page(),
    appRunning: () => app !== undefined,
    screenChanges: () => changes,
    screenVersion: () => version,
    scriptsRun: () => scriptsRun,
    settle() {
      app?.engine.settle();
      app?.realm.settled();
    },
  };
}
