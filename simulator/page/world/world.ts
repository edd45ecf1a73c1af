// Owns the contract between the parts of the simulator's page: one world, the time in it, and when to look at it again.
// Refuses how the world is opened (open-world.ts) and how its time goes on (live-loop.ts).
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Key } from '../../device/keys';
import type { Simulation } from '../../world/driver';
import type { Platform } from './served';

export interface DeviceChoice {
  readonly platform: Platform;
  readonly name: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly shape: 'round' | 'square';
  readonly keys: readonly Key[];
}

/** As each platform calls the app's half on the phone. */
export const PHONE_HALF: Readonly<Record<Platform, string>> = { zepp: 'side service', fitbit: 'companion' };

/** What the wrist offers to the rest of the page: the story plays a set through it, so that its charts show it too. */
export interface WristPlayer {
  /** Plays a shipped recording from its beginning, from now on; rejects where there is none of that name. */
  play(name: string): Promise<void>;
  stop(): void;
  playing(): boolean;
}

export interface World {
  /** The driver: synchronous. */
  readonly simulation: Simulation;
  readonly device: DeviceChoice;
  /** As in the names of the `.po` files: `en-US`. */
  readonly language: string;
  /** Pictures of the package by the names that its pages call them, decoded. */
  readonly assets: ReadonlyMap<string, ImageBitmap | HTMLImageElement>;
  /** The same as data URLs, where the screen is drawn with elements of the browser. */
  readonly pictureUrls: ReadonlyMap<string, string>;
  /** How much faster than life. */
  speed(): number;
  setSpeed(times: number): void;
  paused(): boolean;
  setPaused(paused: boolean): void;
  /** Lets time go on at once, paused or not. */
  step(ms: number): void;
  /** Called after each animation frame in which time went on or something was done. Gives an end. */
  onFrame(listener: () => void): () => void;
  /** To be called after anything done to the simulation, so that the page shows it. */
  touched(): void;
  /** ms UTC. */
  readonly startMs: number;
  /** As the package calls itself in this language. */
  readonly appName: string;
  /** Pictures of the package that could not be read. */
  readonly faults: readonly string[];
  /** The wrist part sets it while it is on the page. */
  setPlayer(player: WristPlayer | undefined): void;
  player(): WristPlayer | undefined;
}

export const WorldContext = createContext<World | undefined>(undefined);

export function useWorld(): World {
  const world = useContext(WorldContext);
  if (world === undefined) throw new Error('this part of the page stands outside a world');
  return world;
}
