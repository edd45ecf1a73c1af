// Owns the watch's motion sensors: what the wrist does to them, and who listens.
// Refuses times: as on the watch, a reading comes without one. Units are the platform's: cm/s² and deg/s.
import type { DrivenClock, Owner } from '../clock/driven-clock';
import { attempt, type Report } from './guard';

export type MotionSensor = 'Accelerometer' | 'Gyroscope';

/** ms UTC on the driven clock, and three axes. */
export type Reading = readonly [atMs: number, x: number, y: number, z: number];

export interface SensorListener {
  start(): void;
  stop(): void;
  getCurrent(): { x: number; y: number; z: number };
  onChange(callback: () => void): void;
  offChange(callback?: () => void): void;
  setFreqMode(mode: number): void;
  getFreqMode(): number;
}

export interface Motion {
  listener(sensor: MotionSensor, owner: Owner): SensorListener;
  /** Those that are started. */
  running(): readonly MotionSensor[];
  /** One reading now. */
  read(sensor: MotionSensor, x: number, y: number, z: number): void;
  /** Readings to come, in order of time. They follow those fed before. */
  feed(sensor: MotionSensor, readings: readonly Reading[]): void;
  /** Forgets the readings to come. */
  unfeed(): void;
  /** Ends what an owner has, and names what it had left running. */
  end(owner: Owner): readonly MotionSensor[];
}

interface Listening {
  readonly owner: Owner;
  callbacks: (() => void)[];
  started: boolean;
  freqMode: number;
}

interface Source {
  x: number;
  y: number;
  z: number;
  listening: Listening[];
  queue: Reading[];
  at: number;
  ticking: boolean;
}

const SENSORS: readonly MotionSensor[] = ['Accelerometer', 'Gyroscope'];
const NORMAL_FREQ_MODE = 1;

/** `stillHz`: how often a started sensor tells where it is while no readings are fed; 0 for never. */
export function createMotion(clock: DrivenClock, report: Report, stillHz: number): Motion {
  const owner: Owner = { kind: 'simulator', name: 'wrist', alive: true };
  const stillness: Owner = { kind: 'simulator', name: 'stillness', alive: true };
  const newSource = (z: number): Source => ({ x: 0, y: 0, z, listening: [], queue: [], at: 0, ticking: false });
  const sources: Record<MotionSensor, Source> = { Accelerometer: newSource(980.665), Gyroscope: newSource(0) };

  function read(sensor: MotionSensor, x: number, y: number, z: number): void {
    const source = sources[sensor];
    source.x = x;
    source.y = y;
    source.z = z;
    for (let i = 0; i < source.listening.length; i += 1) {
      const one = source.listening[i];
      if (one?.started !== true) continue;
      for (let j = 0; j < one.callbacks.length; j += 1)
        attempt(`${sensor} callback`, report, one.callbacks[j] ?? nothing);
    }
  }

  /** A watch that lies still tells so, again and again. */
  function tick(sensor: MotionSensor): void {
    const source = sources[sensor];
    if (source.ticking || stillHz <= 0) return;
    source.ticking = true;
    clock.at(stillness, Math.round(clock.nowMs() + 1000 / stillHz), () => {
      source.ticking = false;
      if (!source.listening.some((one) => one.started)) return;
      if (source.queue.length === 0) read(sensor, source.x, source.y, source.z);
      tick(sensor);
    });
  }

  function next(sensor: MotionSensor): void {
    const source = sources[sensor];
    const reading = source.queue[source.at];
    if (reading === undefined) {
      source.queue = [];
      source.at = 0;
      return;
    }
    clock.at(owner, reading[0], () => {
      source.at += 1;
      read(sensor, reading[1], reading[2], reading[3]);
      next(sensor);
    });
  }

  return {
    listener(sensor, by) {
      const source = sources[sensor];
      const listening: Listening = { owner: by, callbacks: [], started: false, freqMode: NORMAL_FREQ_MODE };
      source.listening.push(listening);
      return {
        start() {
          listening.started = by.alive;
          tick(sensor);
        },
        stop() {
          listening.started = false;
        },
        getCurrent: () => ({ x: source.x, y: source.y, z: source.z }),
        onChange(callback) {
          listening.callbacks.push(callback);
        },
        offChange(callback) {
          listening.callbacks = callback === undefined ? [] : listening.callbacks.filter((one) => one !== callback);
        },
        setFreqMode(mode) {
          listening.freqMode = mode;
        },
        getFreqMode: () => listening.freqMode,
      };
    },
    running: () => SENSORS.filter((sensor) => sources[sensor].listening.some((one) => one.started)),
    read,
    feed(sensor, readings) {
      const source = sources[sensor];
      const idle = source.queue.length === 0;
      for (const reading of readings) source.queue.push(reading);
      if (idle) next(sensor);
    },
    unfeed() {
      clock.cancelAll(owner);
      for (const sensor of SENSORS) {
        sources[sensor].queue = [];
        sources[sensor].at = 0;
      }
    },
    end(by) {
      const left = SENSORS.filter((sensor) => sources[sensor].listening.some((one) => one.owner === by && one.started));
      for (const sensor of SENSORS) {
        sources[sensor].listening = sources[sensor].listening.filter((one) => one.owner !== by);
      }
      return left;
    },
  };
}

const nothing = (): void => {};
