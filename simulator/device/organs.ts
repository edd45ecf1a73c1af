// Owns the list of what a running app reaches through its modules: the parts of one watch, and the app's own things.
// Refuses behaviour: each part has its own file.
import type { DrivenClock, Owner } from '../clock/driven-clock';
import type { Radio } from '../radio/radio';
import type { Disk } from './disk';
import type { Display } from './display';
import type { Glass } from './glass';
import type { Report } from './guard';
import type { Keys } from './keys';
import type { Motion, MotionSensor } from './motion';
import type { Motor } from './motor';
import type { Package } from './package';

export interface ScreenSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly shape: 'round' | 'square';
}

export interface LogLine {
  readonly atMs: number;
  readonly from: string;
  readonly level: string;
  readonly text: string;
}

/** What a page may ask of the device that runs it. */
export interface Navigation {
  push(url: string, params: string | undefined): void;
  replace(url: string, params: string | undefined): void;
  back(): void;
  exit(): void;
}

/** Messages between the scripts of one app. */
export interface Bus {
  on(id: string, owner: Owner, listener: (...values: unknown[]) => void): void;
  off(id: string): void;
  post(id: string, values: readonly unknown[]): void;
  end(owner: Owner): void;
}

/** The app's end of the radio. */
export interface Ble {
  connect(owner: Owner, onMessage: (index: number, data: ArrayBuffer, size: number) => void): void;
  disconnect(): void;
  listen(owner: Owner, onStatus: (connected: boolean) => void): void;
  unlisten(): void;
  end(owner: Owner): void;
}

export interface Organs {
  readonly package: Package;
  readonly screen: ScreenSize;
  readonly language: string;
  readonly deviceName: string;
  readonly sensors: Readonly<Record<MotionSensor, boolean>>;
  /** Members that this watch lacks, as `Vibrator.getType`: they read as undefined. */
  readonly lacks: readonly string[];
  readonly clock: DrivenClock;
  readonly report: Report;
  readonly log: (from: string, level: string, values: readonly unknown[]) => void;
  readonly radio: Radio;
  readonly disk: Disk;
  readonly glass: Glass;
  readonly display: Display;
  readonly keys: Keys;
  readonly motion: Motion;
  readonly motor: Motor;
  readonly ble: Ble;
  readonly bus: Bus;
  readonly navigation: Navigation;
}

/** Everything that one script gets: its own modules know whose they are. */
export interface ScriptHost {
  readonly organs: Organs;
  readonly owner: Owner;
}

export type Module = object;
