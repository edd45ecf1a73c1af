// Owns what a person does with watch and phone, in English, whatever watch it is: taps, the one key, the bar, the battery, the phone.
// Refuses platforms, and to assert: it only throws where a step finds nothing to press or to read.
import type { Key } from '../../simulator/device/keys';
import type { DiskDriver, PhoneDriver, RadioDriver, Simulation } from '../../simulator/world/driver';
import { after, heardFrom, type Recorded } from './recorded';

export const GET_READY_MS = 5000;
/** The sensor's first reading comes this long after it was started, ms. */
export const SENSOR_STARTS_MS = 20;
/** From the end of a set to the page after it, ms. */
const OVER_MS = 2000;
/** A phone that is near has answered by then, ms. */
const ANSWERED_MS = 3000;
/** From one tap to the next, ms: a page takes the place of another, and a screen is drawn ten times a second at most. */
const TAP_MS = 150;
/** To read a list, and find an entry of it, ms. */
const CHOOSE_MS = 1000;
/** Between two readings of an arm that lies still, ms. */
const STILL_STEP_MS = 20;
/** Who waits for something looks at the watch so often, ms: or the app would end with its light, or for want of a touch. */
const LOOK_MS = 10_000;
/** Where nothing feels a finger. */
const BESIDE_PX = [168, 2] as const;

/** One pulse on the skin, of however many pushes. */
export interface Felt {
  readonly fromMs: number;
  readonly toMs: number;
}

export interface Person {
  readonly phone: PhoneDriver;
  readonly radio: RadioDriver;
  readonly disk: DiskDriver;
  nowMs(): number;
  /** All that stands on the watch, in one line. */
  reads(): string;
  /** Each thing that stands there by itself. */
  texts(): readonly string[];
  /** @throws where none of it says so. */
  sees(...words: readonly string[]): void;
  /** All pulses so far. */
  felt(): readonly Felt[];
  launch(): void;
  /** The platform ends the app, which is told. */
  leave(): void;
  batteryDies(): void;
  appRuns(): boolean;
  /** Buttons, one after another. */
  tap(...labels: readonly string[]): void;
  /** Entries of a list, one after another; what stands behind each does not matter. */
  choose(...labels: readonly string[]): void;
  /** A swipe to the right. */
  back(): void;
  /** The one key. */
  pressKey(): void;
  wait(ms: number): void;
  waitUntil(tMs: number): void;
  /** Looks at the watch and touches it now and then. */
  stay(ms: number): void;
  phoneNear(near: boolean): void;
  /** From the very first start to the day's training. */
  firstRun(): void;
  /** Taps what leads to a set, and lets the countdown pass. */
  arm(label: string): void;
  /** Lifts what lies between two moments of a recording, from now on. */
  lift(set: Recorded, fromMs?: number, toMs?: number): void;
  /** The arm lies on a table. */
  holdStill(ms: number): void;
  /** By the key, once more where the bar is in the hands, and nothing where it has ended by itself; then it is the time of the rest. */
  endSet(): void;
  /** Arms, lifts, ends. */
  doSet(label: string, set: Recorded, fromMs?: number, toMs?: number): void;
  /** From the rest on: the weight is left as it is, and the phone is given time. */
  finish(phoneMs?: number): void;
}

/** @param endKey the key that ends a set on this watch. */
export function createPerson(sim: Simulation, endKey: Key): Person {
  const { watch, wrist, phone, radio, disk } = sim;
  const reads = (): string => watch.texts().join(' ').replace(/\s+/g, ' ');

  function tap(...labels: readonly string[]): void {
    for (const label of labels) {
      watch.tap(label);
      sim.advance(TAP_MS);
    }
  }

  /** Takes the same time however the list is turned. */
  function chooseOne(label: string): void {
    const chosenMs = sim.nowMs() + CHOOSE_MS;
    const find = (): string | undefined =>
      watch.texts().find((text) => text === label || text.startsWith(`${label}: `));
    // A list that is longer than the glass may have a way on.
    while (find() === undefined && watch.texts().includes('>')) tap('>');
    sim.advanceTo(chosenMs);
    tap(find() ?? label);
  }

  function sees(...words: readonly string[]): void {
    for (const some of words) if (!reads().includes(some)) throw new Error(`"${some}" is not in: ${reads()}`);
  }

  function felt(): readonly Felt[] {
    const pulses: Felt[] = [];
    // A motor that knows short patterns alone is pushed again and again while one pulse lasts.
    for (const { fromMs, toMs } of watch.pulses()) {
      const last = pulses[pulses.length - 1];
      if (last === undefined || fromMs > last.toMs) pulses.push({ fromMs, toMs });
      else pulses[pulses.length - 1] = { fromMs: last.fromMs, toMs };
    }
    return pulses;
  }

  function launch(): void {
    watch.launch();
    sim.advance(TAP_MS);
  }

  function arm(label: string): void {
    chooseOne(label);
    sim.advance(GET_READY_MS - TAP_MS);
  }

  function lift(set: Recorded, fromMs = 0, toMs = set.lengthMs): void {
    const startMs = sim.nowMs() + SENSOR_STARTS_MS;
    const { accel, gyro } = heardFrom(after(set, fromMs), startMs);
    wrist.feed('Accelerometer', accel);
    if (gyro.length > 0) wrist.feed('Gyroscope', gyro);
    sim.advanceTo(startMs + toMs - fromMs);
    wrist.unfeed();
  }

  function endSet(): void {
    if (wrist.running().length > 0) watch.press(endKey);
    sim.advance(TAP_MS);
    if (watch.texts().includes('Press again to end')) watch.press(endKey);
    sim.advance(OVER_MS);
  }

  function holdStill(ms: number): void {
    const startMs = sim.nowMs() + SENSOR_STARTS_MS;
    const noise = (n: number): number => ((n * 37) % 11) / 2 - 2.5;
    const readings = Array.from({ length: Math.floor(ms / STILL_STEP_MS) }, (_, n) => {
      const [x, y, z] = [noise(n), noise(n + 4), 981 + noise(n + 7)];
      return [startMs + n * STILL_STEP_MS, x, y, z] as const;
    });
    wrist.feed('Accelerometer', readings);
    sim.advance(ms);
    wrist.unfeed();
  }

  return {
    phone,
    radio,
    disk,
    nowMs: sim.nowMs,
    reads,
    texts: watch.texts,
    sees,
    felt,
    launch,
    leave: watch.exit,
    batteryDies: watch.kill,
    appRuns: watch.appRunning,
    tap,
    choose: (...labels) => labels.forEach(chooseOne),
    back() {
      watch.swipe('RIGHT');
      sim.advance(TAP_MS);
    },
    pressKey() {
      watch.press(endKey);
      sim.advance(TAP_MS);
    },
    wait: sim.advance,
    waitUntil: sim.advanceTo,
    stay(ms) {
      for (let waited = 0; waited < ms; waited += LOOK_MS) {
        sim.advance(Math.min(LOOK_MS, ms - waited));
        watch.wake();
        watch.tapAt(...BESIDE_PX);
      }
    },
    phoneNear: (connected) => radio.set({ connected }),
    firstRun() {
      launch();
      tap('Left', 'kg', 'Skip', 'Press');
      sim.advance(12_000);
      tap('Go on', 'Go on', 'Later', 'Skip');
      sim.advance(ANSWERED_MS);
    },
    arm,
    lift,
    holdStill,
    endSet,
    doSet(label, set, fromMs, toMs) {
      arm(label);
      lift(set, fromMs, toMs);
      endSet();
    },
    finish(phoneMs = ANSWERED_MS) {
      if (watch.texts().includes('Keep it')) tap('Keep it');
      tap('Finish');
      sim.advance(phoneMs);
    },
  };
}
