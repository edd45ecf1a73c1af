// Owns the whole simulated world as one thing to drive: clock, watch, wrist, radio, phone.
// Refuses engines: they are handed in.
import { createDrivenClock } from '../clock/driven-clock';
import { createDevice, type Device } from '../device/device';
import type { CreateEngine } from '../device/engine';
import { GESTURE, KEY, KEY_EVENT } from '../device/keys';
import type { MotionSensor } from '../device/motion';
import type { ScreenSize } from '../device/organs';
import type { Package } from '../device/package';
import { createPhone, type Phone } from '../phone/phone';
import { createRadio, type RadioState } from '../radio/radio';
import { driveWorld } from './drive-world';
import type { Simulation, WatchDriver } from './driver';
import { createNotes, createRandom } from './notes';
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

/** Nobody has published a watch's rate; a choice in the middle of what the app works from. */
const DEFAULT_STILL_HZ = 50;
/** How fast the crown scrolls: a choice. */
const SCROLL_PX_PER_DEG = 3;
const DEFAULT_SCREEN_TIMEOUT_MS = 15_000;

export function createSimulation(options: SimulationOptions, createEngine: CreateEngine): Simulation {
  const notes = createNotes();
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
    ...notes.takes,
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
    ...driveWorld({ ...watch, screenVersion: watch.glass.version, clock, radio, phone: thePhone, notes, settle }),
  };
}

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
    elements: () => [],
    texts: () => textsOn(glass.widgets()),
    tap: (text) => act(() => tapText(glass, text)),
    tapAt: (x, y) => act(() => glass.tapAt(x, y)),
    touchAt: (touch, x, y) => act(() => touch === 'up' && glass.tapAt(x, y)),
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
