// Owns a whole watch that a test drives: every port on one driven clock, and one log of what the app did, in order.
// Refuses what the contracts forbid: a view that no screen could show, a text with a hole, a sensor started twice.
import { fill, type Language } from '../../shared/texts/text';
import { WATCH_TEXTS } from '../../shared/texts/watch';
import { hapticPattern } from '../../watch/coach/haptic-pattern';
import type { HapticWord } from '../../watch/coach/haptic-word';
import { JOURNAL_BOUNDS } from '../../watch/coach/journal';
import type { Page } from '../../watch/coach/page';
import type { PageName } from '../../watch/coach/page-name';
import type { AxesSink, Limits, Ports } from '../../watch/coach/ports';
import type { ScreenView } from '../../watch/coach/screen-view';
import { MOST_READINGS } from '../../watch/coach/sensor-readings';
import { checkView } from './check-view';
import { createFakeLink, type FakeLink } from './fake-link';
import { createFakeStore, type FakeStore } from './fake-store';
import { createFakeTimers, type FakeTimers } from './fake-timers';

/** One thing that the app did to the watch. */
export type Deed = { readonly tMs: number } & (
  | { readonly did: 'show'; readonly view: ScreenView }
  | { readonly did: 'play'; readonly word: HapticWord; readonly strength: string }
  | { readonly did: 'append' | 'replace'; readonly name: string; readonly text: string }
  | { readonly did: 'go'; readonly page: PageName; readonly parameter: string | undefined }
  | { readonly did: 'stopMotor' | 'startSensor' | 'stopSensor' | 'stayAwake' | 'rest' }
);

export interface FakePorts extends Ports {
  readonly store: FakeStore;
  readonly link: FakeLink;
  readonly fakeTimers: FakeTimers;
  /** Everything, oldest first. */
  readonly log: readonly Deed[];
  /** The view on the screen now; throws where none is. */
  view(): ScreenView;
  /** Every word played, oldest first. */
  played(): readonly HapticWord[];
  /** Where the page went, if it did: the last of its kind. */
  went(): { readonly page: PageName; readonly parameter: string | undefined } | undefined;
  sensorRunning(): boolean;
  awake(): boolean;
  /** One reading, stamped now unless a time is given; falls on the floor while the sensor is off. */
  read(x: number, y: number, z: number, tMs?: number): void;
  readGyro(x: number, y: number, z: number, tMs?: number): void;
  /** Moves the clock and gives a still wrist's reading every `everyMs`. */
  still(ms: number, everyMs?: number): void;
}

export interface FakePortsOptions {
  readonly startMs?: number;
  /** The disk of a page before: a page killed and opened again shares nothing but this. */
  readonly store?: FakeStore;
  readonly link?: FakeLink;
  /** The clock of a page before. */
  readonly fakeTimers?: FakeTimers;
  readonly hasAccelerometer?: boolean;
  readonly language?: Language;
  /** How long the motor is at a word, ms. */
  readonly motorMs?: (word: HapticWord) => number;
  readonly limits?: Limits;
}

export function createFakePorts(options: FakePortsOptions = {}): FakePorts {
  const fakeTimers = options.fakeTimers ?? createFakeTimers(options.startMs);
  const store = options.store ?? createFakeStore();
  const link = options.link ?? createFakeLink();
  const language = options.language ?? 'en';
  const motorMs = options.motorMs ?? ((word) => hapticPattern(word, 'strong').spanMs);
  const log: Deed[] = [];
  const now = fakeTimers.clock.nowMs;
  let onAccel: AxesSink | undefined;
  let onGyro: AxesSink | undefined;
  let lit = false;

  const fake: FakePorts = {
    fakeTimers,
    clock: fakeTimers.clock,
    timers: fakeTimers.timers,
    link,
    log,
    store: {
      ...store,
      append(name, text) {
        store.append(name, text);
        log.push({ tMs: now(), did: 'append', name, text });
      },
      replace(name, text) {
        store.replace(name, text);
        log.push({ tMs: now(), did: 'replace', name, text });
      },
    },
    motion: {
      available: () => options.hasAccelerometer ?? true,
      start(accel, gyro) {
        if (onAccel !== undefined) throw new Error('the motion source was started twice');
        if (options.hasAccelerometer === false) throw new Error('there is no accelerometer to start');
        onAccel = accel;
        onGyro = gyro;
        log.push({ tMs: now(), did: 'startSensor' });
      },
      stop() {
        if (onAccel !== undefined) log.push({ tMs: now(), did: 'stopSensor' });
        onAccel = undefined;
        onGyro = undefined;
      },
    },
    motor: {
      play(word, strength) {
        log.push({ tMs: now(), did: 'play', word, strength });
        return motorMs(word);
      },
      stop() {
        log.push({ tMs: now(), did: 'stopMotor' });
      },
    },
    screen: {
      show(view) {
        checkView(view);
        log.push({ tMs: now(), did: 'show', view });
      },
    },
    power: {
      stayAwake() {
        lit = true;
        log.push({ tMs: now(), did: 'stayAwake' });
      },
      rest() {
        lit = false;
        log.push({ tMs: now(), did: 'rest' });
      },
    },
    router: {
      go(page, parameter) {
        log.push({ tMs: now(), did: 'go', page, parameter });
      },
    },
    limits: options.limits ?? { journal: JOURNAL_BOUNDS, sensorReadings: MOST_READINGS },
    say(key, values) {
      const text = fill(WATCH_TEXTS[key][language], values);
      if (/[{}]/.test(text)) throw new Error(`a hole in ${key}: ${text}`);
      return text;
    },
    view() {
      for (let i = log.length - 1; i >= 0; i -= 1) {
        const deed = log[i];
        if (deed?.did === 'show') return deed.view;
      }
      throw new Error('nothing has been shown');
    },
    played: () => log.flatMap((deed) => (deed.did === 'play' ? [deed.word] : [])),
    went() {
      for (let i = log.length - 1; i >= 0; i -= 1) {
        const deed = log[i];
        if (deed?.did === 'go') return { page: deed.page, parameter: deed.parameter };
      }
      return undefined;
    },
    sensorRunning: () => onAccel !== undefined,
    awake: () => lit,
    read(x, y, z, tMs = now()) {
      onAccel?.(tMs, x, y, z);
    },
    readGyro(x, y, z, tMs = now()) {
      onGyro?.(tMs, x, y, z);
    },
    still(ms, everyMs = 20) {
      const endMs = now() + ms;
      for (let tMs = now() + everyMs; tMs <= endMs; tMs += everyMs) {
        fakeTimers.advanceTo(tMs);
        fake.read(0, 0, 9.81);
      }
      fakeTimers.advanceTo(endMs);
    },
  };
  return fake;
}

/** Presses the button or the item with this id of the view that is shown; throws where it has none. */
export function press(fake: FakePorts, page: Page, id: string): boolean {
  const view = fake.view();
  const offered = view.layout === 'menu' ? view.items : view.actions;
  if (!offered.some((action) => action.id === id)) {
    throw new Error(`no ${id} to press: ${offered.map((action) => action.id).join(', ')}`);
  }
  return page.input({ kind: 'action', id });
}

/** Everything that a page must not leave behind. Empty after `close`. */
export function leftBehind(fake: FakePorts): readonly string[] {
  const left: string[] = [];
  if (fake.fakeTimers.live() > 0) left.push(`${fake.fakeTimers.live()} timers`);
  if (fake.sensorRunning()) left.push('the sensor');
  if (fake.awake()) left.push('a lit screen');
  const lastMotor = [...fake.log].reverse().find((deed) => deed.did === 'play' || deed.did === 'stopMotor');
  if (lastMotor?.did === 'play') left.push(`the motor, at ${lastMotor.word}`);
  return left;
}
