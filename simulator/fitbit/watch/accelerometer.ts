// Owns the platform's accelerometer as a script holds it: batches of readings with times of a clock of its own, in m/s².
// Refuses to run twice, a rate in other steps than the platform's, and single readings: no app of ours asks for them.
import type { Report } from '../../device/guard';
import { createEvents, strict } from '../strict';

export type Stamped = readonly [stampMs: number, x: number, y: number, z: number];

export interface AccelerometerOptions {
  readonly frequency: number;
  readonly batch: number;
}

export interface Accelerometer {
  readonly module: { readonly Accelerometer: unknown };
  running(): boolean;
  /** As asked for when it was made last. */
  options(): AccelerometerOptions;
  /** One batch; nobody hears it while the sensor is off. */
  deliver(readings: readonly Stamped[]): void;
}

export interface AccelerometerDriver {
  /** False: this watch has none, and the name is undefined. */
  readonly present?: boolean;
  readonly report?: Report;
  readonly owner?: { readonly alive: boolean };
  /** Told what the one that starts was asked for. */
  readonly onStart?: (options: AccelerometerOptions) => void;
  readonly onStop?: () => void;
}

interface Sensor {
  readonly options: AccelerometerOptions;
  give(readings: readonly Stamped[]): void;
}

export function createAccelerometer(driver: AccelerometerDriver = {}): Accelerometer {
  const { present = true, report, owner, onStart, onStop } = driver;
  const guards = { report, owner };
  let last: Sensor | undefined;
  let started: Sensor | undefined;

  function refuse(what: string): never {
    report?.(what);
    throw new Error(what);
  }

  function Accelerometer(this: unknown, options: AccelerometerOptions): unknown {
    const everyMs = 1000 / options.frequency;
    if (!Number.isInteger(everyMs) || everyMs % 10 !== 0) refuse(`an accelerometer at ${options.frequency} Hz`);
    const { tell, listeners: _, ...heard } = createEvents('accelerometer', ['reading', 'error', 'activate'], report);
    let batch: object | null = null;
    const sensor: Sensor = {
      options: { ...options },
      give(readings) {
        batch = batchOf(readings, report);
        tell('reading');
      },
    };
    last = sensor;
    const members = {
      ...heard,
      get readings() {
        return batch;
      },
      start() {
        if (started === sensor) return;
        if (started !== undefined) refuse('an accelerometer is already running');
        started = sensor;
        onStart?.(sensor.options);
      },
      stop() {
        if (started !== sensor) return;
        started = undefined;
        onStop?.();
      },
    };
    return strict('accelerometer', members, guards);
  }

  return {
    module: strict('accelerometer module', { Accelerometer: present ? Accelerometer : undefined }, guards),
    running: () => started !== undefined,
    options() {
      if (last === undefined) throw new Error('no accelerometer was made');
      return last.options;
    },
    deliver(readings) {
      started?.give(readings);
    },
  };
}

function batchOf(readings: readonly Stamped[], report: Report | undefined): object {
  const axis = (at: 1 | 2 | 3): Float32Array => Float32Array.from(readings, (reading) => reading[at]);
  const batch = { timestamp: Uint32Array.from(readings, ([stampMs]) => stampMs), x: axis(1), y: axis(2), z: axis(3) };
  return strict('readings', batch, { report });
}
