// Owns what can be loaded: bar and plates at hand, which go on each side, which come off. Refuses to say what to lift.
import type { Settings, WeightUnit } from '../settings/settings';

/** Bar and plates at hand, in one unit. */
export interface Rack {
  readonly unit: WeightUnit;
  readonly barWeight: number;
  /** Heaviest first; only sizes of which there is at least one pair. */
  readonly plates: readonly { readonly size: number; readonly pairs: number }[];
}

export type RackSettings = Pick<Settings, 'barKg' | 'barLb' | 'platePairsKg' | 'platePairsLb'>;

export declare function rackOf(settings: RackSettings, unit: WeightUnit): Rack;

/** The loadable weight nearest to this one, never above it (`down`), or never below it (`up`); `nearest` and `up` give the heaviest one where there is none. Never under the empty bar. */
export declare function toLoadable(weight: number, rack: Rack, way: 'nearest' | 'down' | 'up'): number;

/** So many loadable weights further up or down: what plus, minus and the crown do. Bounded by the empty bar and the heaviest load. */
export declare function stepLoadable(weight: number, steps: number, rack: Rack): number;

/** Sizes on each side, heaviest first, with the fewest plates; undefined where the weight cannot be loaded. */
export declare function platesPerSide(weight: number, rack: Rack): readonly number[] | undefined;

/** From one load to another, each side: what comes off and what goes on, heaviest first. */
export interface PlateChange {
  readonly weight: number;
  readonly off: readonly number[];
  readonly on: readonly number[];
}

/**
 * About a tenth less for the next set: the heaviest load that is at most 90 % and is reached by only taking plates off; where that would
 * be under 70 %, the heaviest loadable at most 90 %, with what goes on instead. Undefined where nothing can come off.
 */
export declare function stripLoad(weight: number, rack: Rack): PlateChange | undefined;
