// Owns an accelerometer that a test drives: batches of readings with times of a clock of its own. Refuses to run twice, and a rate in other
// steps than the platform's.
import { createEvents, strict } from './strict';

export type Reading = readonly [stampMs: number, x: number, y: number, z: number];

export interface FakeAccelerometer {
  readonly module: { readonly Accelerometer: unknown };
  /** As many as ever were made. */
  made(): number;
  running(): boolean;
  /** As asked for when it was made last. */
  options(): { readonly frequency: number; readonly batch: number };
  /** One batch; nobody hears it while the sensor is off. */
  deliver(readings: readonly Reading[]): void;
}

export function createFakeAccelerometer(present = true): FakeAccelerometer {
  interface Sensor {
    readonly options: { readonly frequency: number; readonly batch: number };
    running: boolean;
    give(readings: readonly Reading[]): void;
  }
  const sensors: Sensor[] = [];

  function Accelerometer(this: unknown, options: { readonly frequency: number; readonly batch: number }): unknown {
    if (1000 % options.frequency !== 0 || (1000 / options.frequency) % 10 !== 0) throw new Error('an odd rate');
    const { addEventListener, removeEventListener, tell } = createEvents('accelerometer', [
      'reading',
      'error',
      'activate',
    ]);
    let batch: object | null = null;
    const sensor: Sensor = {
      options,
      running: false,
      give(readings) {
        batch = strict('readings', {
          timestamp: Uint32Array.from(readings, ([stampMs]) => stampMs),
          x: Float32Array.from(readings, ([, x]) => x),
          y: Float32Array.from(readings, ([, , y]) => y),
          z: Float32Array.from(readings, ([, , , z]) => z),
        });
        tell('reading');
      },
    };
    sensors.push(sensor);
    return strict('accelerometer', {
      addEventListener,
      removeEventListener,
      get readings() {
        return batch;
      },
      start() {
        if (sensors.some(({ running }) => running)) throw new Error('an accelerometer is already running');
        sensor.running = true;
      },
      stop() {
        sensor.running = false;
      },
    });
  }

  return {
    module: strict('accelerometer module', { Accelerometer: present ? Accelerometer : undefined }),
    made: () => sensors.length,
    running: () => sensors.some(({ running }) => running),
    options() {
      const last = sensors[sensors.length - 1];
      if (last === undefined) throw new Error('no accelerometer was made');
      return last.options;
    },
    deliver(readings) {
      for (const sensor of sensors) if (sensor.running) sensor.give(readings);
    },
  };
}
