// Owns the abilities that the app needs from a watch, by name. Refuses to say how a platform gives them.
import type { HapticStrength } from '../../shared/settings/settings';
import type { Parcel } from '../../shared/sync/outbox';
import type { Say } from '../../shared/texts/text';
import type { WatchTextKey } from '../../shared/texts/watch';
import type { HapticWord } from './haptic-word';
import type { JournalBounds } from './journal';
import type { PageName } from './page-name';
import type { ScreenView } from './screen-view';

/** Time that never goes back, ms UTC. */
export interface Clock {
  nowMs(): number;
}

/** Ends what was asked for; without effect once it has happened. */
export type Cancel = () => void;

/** Runs things at an absolute time on the clock; a time gone by means as soon as possible, never within the call. */
export interface Timers {
  at(tMs: number, run: () => void): Cancel;
}

/** ms UTC, and three axes. */
export type AxesSink = (tMs: number, x: number, y: number, z: number) => void;

export interface MotionSource {
  /** False where the watch has no accelerometer to give. */
  available(): boolean;
  /** Readings from now on: m/s² (specific force), and deg/s where there is a gyroscope. One listener; a second start throws. */
  start(onAccel: AxesSink, onGyro: AxesSink): void;
  /** No reading comes after this. Without effect when not started. */
  stop(): void;
}

export interface Motor {
  /** Plays one word, ends whatever plays. Returns at once; gives how long the motor will be at it, pauses within included, ms. */
  play(word: HapticWord, strength: HapticStrength): number;
  stop(): void;
}

export interface Screen {
  /** Draws the view, or only what has changed since the last one. */
  show(view: ScreenView): void;
}

/** Small texts that outlive the page, the app and the battery. Names are [a-z-]+. Every call throws on a full or broken disk. */
export interface Store {
  /** The whole text, or undefined where there is none yet. */
  read(name: string): string | undefined;
  /** Adds to the end, and returns once it is on the disk. Cut off by a dead watch, it leaves the text before it whole. */
  append(name: string, text: string): void;
  /** The new text or the old one, never a mixture. */
  replace(name: string, text: string): void;
}

/** The way to the phone. */
export interface Link {
  connected(): boolean;
  /** Asks the phone; the answer as it came. Rejects, or never settles: whoever asks sets a time limit of their own. */
  request(message: unknown, timeoutMs: number): Promise<unknown>;
  /** Told when the connection comes or goes. One listener. */
  onChange(listener: (connected: boolean) => void): void;
  /** Absent where nothing goes without a connection. */
  readonly mailbox?: Mailbox;
}

/** What the platform delivers by itself, though the phone comes only after the app has ended. */
export interface Mailbox {
  /**
   * All that the phone has not confirmed. What the platform was not given before it is given now, one after the other; where it has
   * no room, later.
   * @param messageOf undefined for one that the phone has confirmed meanwhile.
   */
  offer(parcels: readonly Parcel[], messageOf: (parcel: Parcel) => unknown): void;
  /** Told what the phone says that no request waits for, also to a page before this one. One listener. */
  onAnswer(listener: (answer: unknown) => void): void;
}

export interface Power {
  /** The screen stays lit, whatever wrist and palm do, and the app comes back after it was dark. */
  stayAwake(): void;
  /** As the watch is set. Without effect when not awake. */
  rest(): void;
}

export interface Router {
  /** Leaves this page for another. */
  go(page: PageName, parameter?: string): void;
}

/** How much the watch's memory holds. */
export interface Limits {
  readonly journal: JournalBounds;
  /** Readings kept at once by a sensor check. */
  readonly sensorReadings: number;
}

export interface Ports {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly motion: MotionSource;
  readonly motor: Motor;
  readonly screen: Screen;
  readonly store: Store;
  readonly link: Link;
  readonly power: Power;
  readonly router: Router;
  readonly limits: Limits;
  readonly say: Say<WatchTextKey>;
}
