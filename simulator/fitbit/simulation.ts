// Owns the whole simulated world of a Fitbit watch as one thing to drive: clock, watch, wrist, air, phone. The driver is the other
// platform's. Refuses engines: they are handed in.
import { createDrivenClock } from '../clock/driven-clock';
import type { Engine } from '../device/engine';
import type { DrivenPhone } from '../phone/driven-phone';
import { createRadio, type RadioState } from '../radio/radio';
import { driveWorld } from '../world/drive-world';
import type { Simulation } from '../world/driver';
import { createNotes, createRandom } from '../world/notes';
import { createAir } from './air';
import { driveFitbitWatch } from './drive-watch';
import type { FbaPackage } from './package';
import { createFitbitPhone } from './phone/phone';
import { createFitbitWatch, type FitbitWatch } from './watch/watch';

export interface FitbitSimulationOptions {
  readonly package: FbaPackage;
  /** ms UTC. */
  readonly startMs: number;
  /** As in the names of the `.po` files: `en-US`. */
  readonly language: string;
  readonly radio?: Partial<RadioState>;
  /** Of one message with its head; default 1027. Nothing published confirms any. */
  readonly maxMessageBytes?: number;
  /** Of `Math.random` in the package's scripts. */
  readonly seed?: number;
  /** How often a started sensor tells its last reading again while none are fed; default 50, 0 for never. */
  readonly stillHz?: number;
  /** Whether a script that was run stays as it is for all that ask for it, or each asking runs it anew. Nobody says which. Default kept. */
  readonly scripts?: 'kept' | 'freed';
  /** Whether the motor's patterns go on until they are stopped: models differ. Default false. */
  readonly hapticsLoop?: boolean;
  /**
   * Whether the button leads to the clock face whatever the app says, as Fitbit has written of OS 5. Its SDK lets an app prevent that, and
   * nobody has published which holds. Default false.
   */
  readonly buttonLeaves?: boolean;
  /**
   * Whether a swipe that the app prevents has moved the view off the glass, until a view is loaded: a public sample puts it back by itself.
   * Default false.
   */
  readonly swipeMovesView?: boolean;
  /** Readings that come together, in the place of what the app asked for: 1 makes it comparable with the other platform. */
  readonly batch?: number;
  /** False: a watch without one. Default true. */
  readonly accelerometer?: boolean;
}

/** The two kinds of script have engines that differ: ES5 on the watch, a newer one on the phone. */
export type EngineFor = 'watch' | 'phone';
export type CreateEngineFor = (world: EngineFor) => Engine;

/** The driver, and what is this platform's alone. */
export interface FitbitSimulation extends Simulation {
  /** Names of the watch's scripts that were run, in order. */
  scriptsRun(): readonly string[];
}

/** Nobody has published the rate of a watch that lies still; a choice: as the app asks. */
const DEFAULT_STILL_HZ = 50;

export function createFitbitSimulation(
  options: FitbitSimulationOptions,
  createEngine: CreateEngineFor,
): FitbitSimulation {
  const notes = createNotes();
  let watch: FitbitWatch | undefined;
  let phone: DrivenPhone | undefined;
  const settle = (): void => {
    watch?.settle();
    phone?.settle();
  };
  const clock = createDrivenClock(options.startMs, settle);
  const radio = createRadio(clock, options.radio);
  const shared = {
    ...{
      package: options.package,
      language: options.language,
      clock,
      air: createAir(clock, radio, options.maxMessageBytes),
    },
    random: createRandom(options.seed ?? 1),
    ...notes.takes,
  };
  const thePhone = createFitbitPhone({ ...shared, createEngine: () => createEngine('phone') });
  phone = thePhone;
  const theWatch = createFitbitWatch({
    ...shared,
    createEngine: () => createEngine('watch'),
    scripts: options.scripts ?? 'kept',
    hapticsLoop: options.hapticsLoop ?? false,
    swipeMovesView: options.swipeMovesView ?? false,
    accelerometer: options.accelerometer ?? true,
    ...(options.batch === undefined ? {} : { batch: options.batch }),
    stillHz: options.stillHz ?? DEFAULT_STILL_HZ,
  });
  watch = theWatch;

  return {
    watch: driveFitbitWatch(theWatch, options.buttonLeaves ?? false, settle),
    ...driveWorld({ ...theWatch, clock, radio, phone: thePhone, notes, settle }),
    scriptsRun: theWatch.scriptsRun,
  };
}
