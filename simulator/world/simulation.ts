// Owns the whole simulated world as one thing to drive: clock, watch, wrist, radio, phone.
// Refuses engines: they are handed in.
import { createDrivenClock } from '../clock/driven-clock';
import { createDevice, type Device } from '../device/device';
import type { CreateEngine } from '../device/engine';
import { GESTURE, KEY, KEY_EVENT } from '../device/keys';
import type { MotionSensor, Reading } from '../device/motion';
import type { LogLine, ScreenSize } from '../device/organs';
import type { Package } from '../device/package';
import { fromUtf8, toUtf8 } from '../device/utf8';
import { createPhone, type Phone } from '../phone/phone';
import { createRadio, type RadioState } from '../radio/radio';
import type { DiskDriver, PhoneDriver, Simulation, WatchDriver, WristDriver } from './driver';
import { tapText, textsOn } from './read-screen';

export interface SimulationOptions {
  readonly package: Package;
  /** ms UTC. */
  readonly startMs: number;
  readonly screen: ScreenSize;
  /** As in the names of the `.po` files: `en-US`. */
  readonly language: string;
  readonly deviceName?: string;
  /** How long the watch is set to stay lit after a touch. Ten seconds later the app in front ends. Default 15 s, a choice. */
  readonly screenTimeoutMs?: number;
  readonly sensors?: Partial<Readonly<Record<MotionSensor, boolean>>>;
  /** Members that this watch is to lack, as `Vibrator.getType`: a feature test finds them undefined. */
  readonly lacks?: readonly string[];
  /** How often a started sensor tells its last reading again while none are fed; default 50, 0 for never. */
  readonly stillHz?: number;
  readonly radio?: Partial<RadioState>;
  /** Of `Math.random` in the package's scripts. */
  readonly seed?: number;
}

/** Numerical Recipes' generator: good enough for names that must differ. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const LOG_LINES = 2000;
/** Nobody has published a watch's rate; a choice in the middle of what the app works from. */
const DEFAULT_STILL_HZ = 50;
/** How fast the crown scrolls: a choice. */
const SCROLL_PX_PER_DEG = 3;
const DEFAULT_SCREEN_TIMEOUT_MS = 15_000;

export function createSimulation(options: SimulationOptions, createEngine: CreateEngine): Simulation {
  const problems: string[] = [];
  const strays: string[] = [];
  let log: LogLine[] = [];
  let logged = 0;
  let device: Device | undefined;
  let phone: Phone | undefined;
  const settle = (): void => {
    device?.settle();
    phone?.settle();
  };
  const clock = createDrivenClock(options.startMs, settle);
  const radio = createRadio(clock, options.radio);
  const shared = {
    package: options.package,
    language: options.language,
    clock,
    radio,
    createEngine,
    random: createRandom(options.seed ?? 1),
    report: (problem: string) => {
      problems.push(problem);
    },
    onStray: (rejection: string) => {
      strays.push(rejection);
    },
    log: (line: LogLine) => {
      if (log.length >= LOG_LINES) log = log.slice(LOG_LINES / 2);
      log.push(line);
      logged += 1;
    },
  };
  const watch = createDevice({
    ...shared,
    screen: options.screen,
    deviceName: options.deviceName ?? 'Simulated watch',
    screenTimeoutMs: options.screenTimeoutMs ?? DEFAULT_SCREEN_TIMEOUT_MS,
    sensors: { Accelerometer: true, Gyroscope: true, ...options.sensors },
    lacks: options.lacks ?? [],
    stillHz: options.stillHz ?? DEFAULT_STILL_HZ,
  });
  device = watch;
  const thePhone = createPhone(shared);
  phone = thePhone;

  return {
    watch: driveWatch(watch, settle),
    wrist: { read: settled(watch.motion.read), feed: watch.motion.feed, play: settled(play), ...wristRest(watch) },
    disk: driveDisk(watch),
    radio: { state: radio.state, set: settled(radio.set), loseNext: radio.loseNext, messages: radio.messages },
    phone: drivePhone(thePhone, settle),
    nowMs: clock.nowMs,
    advance: (ms) => clock.advanceTo(clock.nowMs() + ms),
    advanceTo: clock.advanceTo,
    timers: () => clock.live().filter(({ owner }) => owner !== 'simulator'),
    problems: () => problems,
    strayRejections: () => strays,
    log: () => log,
    versions: () => ({
      screen: watch.glass.version(),
      motor: watch.motor.version(),
      radio: radio.version(),
      phone: thePhone.version(),
      log: logged,
      problems: problems.length,
    }),
  };

  function play(sensor: MotionSensor, readings: readonly Reading[]): void {
    for (const [atMs, x, y, z] of readings) {
      clock.advanceTo(atMs);
      watch.motion.read(sensor, x, y, z);
    }
  }

  function settled<A extends unknown[]>(run: (...given: A) => void): (...given: A) => void {
    return (...given) => {
      run(...given);
      settle();
    };
  }
}

const wristRest = ({ motion }: Device): Pick<WristDriver, 'unfeed' | 'running'> => ({
  unfeed: motion.unfeed,
  running: motion.running,
});

function driveWatch(watch: Device, settle: () => void): WatchDriver {
  const { glass, display, keys, motor } = watch;

  /** What a person does wakes the screen, and lets the app's promises go on. */
  function act<T>(run: () => T): T {
    display.wake();
    const result = run();
    settle();
    return result;
  }
  const then = (run: () => void): void => {
    run();
    settle();
  };

  return {
    launch: (place) => then(() => watch.launch(place)),
    appRunning: watch.appRunning,
    page: watch.page,
    exit: () => then(watch.exit),
    killPage: () => then(watch.killPage),
    kill: () => then(watch.kill),
    wake: () => then(watch.wake),
    dropWrist: () => then(display.dropWrist),
    coverWithPalm: () => then(display.coverWithPalm),
    widgets: glass.widgets,
    texts: () => textsOn(glass.widgets()),
    tap: (text) => act(() => tapText(glass, text)),
    tapAt: (x, y) => act(() => glass.tapAt(x, y)),
    press: (key, event = 'CLICK') =>
      act(() => {
        const swallowed = keys.tell('key', KEY[key], KEY_EVENT[event]);
        if (!swallowed && event === 'CLICK' && key === 'BACK') watch.back();
        if (!swallowed && event === 'CLICK' && key === 'HOME') watch.exit();
        return swallowed;
      }),
    crown: (degrees) =>
      act(() => {
        if (keys.listening().includes('crown')) keys.tell('crown', KEY.HOME, degrees);
        else glass.scrollBy(-degrees * SCROLL_PX_PER_DEG);
      }),
    scrollBy: (px) => act(() => glass.scrollBy(px)),
    swipe: (gesture) =>
      act(() => {
        const swallowed = keys.tell('gesture', GESTURE[gesture], 0);
        if (!swallowed && gesture === 'RIGHT') watch.back();
        return swallowed;
      }),
    screenChanges: glass.changes,
    display: display.state,
    pulses: motor.pulses,
    vibrating: motor.running,
    look() {
      const place = watch.page();
      return {
        appRunning: watch.appRunning(),
        ...(place === undefined ? {} : { page: place }),
        display: display.state(),
        scrollTopPx: glass.scrollTop(),
        vibrating: motor.running(),
      };
    },
  };
}

function driveDisk({ disk }: Device): DiskDriver {
  return {
    paths: disk.paths,
    readText(path) {
      const bytes = disk.read(path);
      return bytes === undefined ? undefined : fromUtf8(bytes);
    },
    writeText(path, text) {
      disk.truncate(path);
      disk.write(path, 0, toUtf8(text));
    },
    remove: (path) => void disk.remove(path),
    setCapacity: disk.setCapacity,
    setRenameReplaces: disk.setRenameReplaces,
    tearNextWrite: disk.tearNextWrite,
    contents: disk.contents,
    fill: disk.fill,
  };
}

function drivePhone(phone: Phone, settle: () => void): PhoneDriver {
  const page = (): NonNullable<ReturnType<Phone['settingsPage']>> => {
    const open = phone.settingsPage();
    if (open === undefined) throw new Error('the settings page is not open');
    return open;
  };
  const then = (run: () => void): void => {
    run();
    settle();
  };
  return {
    sideServiceRunning: () => phone.sideService() !== undefined,
    killSideService: phone.killSideService,
    setAsleep: phone.setAsleep,
    storage: () => Object.fromEntries(phone.storage.values),
    setStored: (key, value) => then(() => phone.storage.set('driver', key, value)),
    setStorageCapacity: phone.storage.setCapacity,
    openSettings: () => then(() => void phone.openSettings()),
    closeSettings: phone.closeSettings,
    tree: () => page().tree(),
    texts: () => page().texts(),
    press: (text) => then(() => page().press(text)),
    change: (label, value) => then(() => page().change(label, value)),
    pressAt: (path) => then(() => page().pressAt(path)),
    changeAt: (path, value) => then(() => page().changeAt(path, value)),
    network: { answer: phone.network.answer, requests: phone.network.requests },
  };
}
