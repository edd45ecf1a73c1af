// Owns what can be done to the simulated world and read from it. Every argument and answer is plain data, so that the same
// driver works across the border of another engine. Refuses how any of it is done.
import type { LiveTimer } from '../clock/driven-clock';
import type { Place } from '../device/device';
import type { DiskContents } from '../device/disk';
import type { DisplayState } from '../device/display';
import type { ScreenChange, WidgetState } from '../device/glass';
import type { Gesture, Key, KeyEvent } from '../device/keys';
import type { MotionSensor, Reading } from '../device/motion';
import type { Pulse } from '../device/motor';
import type { LogLine } from '../device/organs';
import type { ElementState } from '../fitbit/element';
import type { TreeNode, TreePath } from '../phone/components';
import type { NetworkAnswer, NetworkRequest } from '../phone/network';
import type { Direction, RadioMessage, RadioState } from '../radio/radio';

/** What there is to see of the watch beside its widgets. */
export interface WatchLook {
  readonly appRunning: boolean;
  readonly page?: Place;
  readonly display: DisplayState;
  readonly scrollTopPx: number;
  readonly vibrating: boolean;
}

/** Numbers that change when what they are of does: cheap to ask for in every frame. */
export interface Versions {
  readonly screen: number;
  readonly motor: number;
  readonly radio: number;
  readonly phone: number;
  readonly log: number;
  readonly problems: number;
}

export interface WatchDriver {
  launch(place?: Place): void;
  appRunning(): boolean;
  page(): Place | undefined;
  exit(): void;
  killPage(): void;
  /** The battery is pulled. */
  kill(): void;
  wake(): void;
  dropWrist(): void;
  coverWithPalm(): void;
  /** Of Zepp OS; none on another watch. */
  widgets(): readonly WidgetState[];
  /** Of Fitbit OS, from the lowest to the topmost; none on another watch. */
  elements(): readonly ElementState[];
  /** What can be read on the screen, in order of drawing. */
  texts(): readonly string[];
  /** Taps what shows this text. Throws where nothing there hears it. */
  tap(text: string): void;
  tapAt(x: number, y: number): boolean;
  /** A finger goes down, or up again: time may pass between. Where the platform has taps only, going up is the tap. */
  touchAt(touch: 'down' | 'up', x: number, y: number): boolean;
  /** True where the app has swallowed it; otherwise the watch does what it does: back goes back, home leaves. */
  press(key: Key, event?: KeyEvent): boolean;
  /** Counterclockwise is positive. Where the app does not listen, the page scrolls. */
  crown(degrees: number): void;
  /** A finger moves the page. */
  scrollBy(px: number): void;
  swipe(gesture: Gesture): boolean;
  screenChanges(): readonly ScreenChange[];
  display(): DisplayState;
  pulses(): readonly Pulse[];
  vibrating(): boolean;
  look(): WatchLook;
}

export interface WristDriver {
  /** One reading now, in cm/s² or deg/s. */
  read(sensor: MotionSensor, x: number, y: number, z: number): void;
  feed(sensor: MotionSensor, readings: readonly Reading[]): void;
  /** Drives the clock to the time of each reading and reads it there: as fed, without a timer for each. */
  play(sensor: MotionSensor, readings: readonly Reading[]): void;
  unfeed(): void;
  running(): readonly MotionSensor[];
}

export interface DiskDriver {
  paths(): readonly string[];
  readText(path: string): string | undefined;
  writeText(path: string, text: string): void;
  remove(path: string): void;
  setCapacity(bytes: number): void;
  setRenameReplaces(replaces: boolean): void;
  tearNextWrite(afterBytes: number): void;
  /** All that outlives the battery: to be put into another watch of the kind. */
  contents(): DiskContents;
  fill(contents: DiskContents): void;
}

export interface RadioDriver {
  state(): RadioState;
  set(change: Partial<RadioState>): void;
  loseNext(count: number, direction: Direction): void;
  messages(): readonly RadioMessage[];
}

/** Where the side service reaches out: only what a test has set answers. */
export interface NetworkDriver {
  /** From now on, to every request to this address; without an answer it fails again. */
  answer(url: string, answer?: NetworkAnswer): void;
  requests(): readonly NetworkRequest[];
}

export interface PhoneDriver {
  readonly network: NetworkDriver;
  sideServiceRunning(): boolean;
  killSideService(): void;
  setAsleep(asleep: boolean): void;
  storage(): Readonly<Record<string, string>>;
  /** As if another part of the phone had set it; undefined removes it. */
  setStored(key: string, value?: string): void;
  setStorageCapacity(characters: number): void;
  openSettings(): void;
  closeSettings(): void;
  tree(): TreeNode | undefined;
  texts(): readonly string[];
  press(text: string): void;
  change(label: string, value: unknown): void;
  /** As `press` and `change`, where several things read the same. */
  pressAt(path: TreePath): void;
  changeAt(path: TreePath, value: unknown): void;
}

export interface Simulation {
  readonly watch: WatchDriver;
  readonly wrist: WristDriver;
  readonly disk: DiskDriver;
  readonly radio: RadioDriver;
  readonly phone: PhoneDriver;
  nowMs(): number;
  advance(ms: number): void;
  advanceTo(tMs: number): void;
  /** Those of the package: app, page, side service, settings page. */
  timers(): readonly LiveTimer[];
  /** Everything that a real watch or phone would have swallowed, logged or not taken. Nothing, in a sound package. */
  problems(): readonly string[];
  /** Rejections that nobody took. */
  strayRejections(): readonly string[];
  log(): readonly LogLine[];
  versions(): Versions;
}
