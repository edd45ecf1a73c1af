// Owns the readings of accelerometer and gyroscope: stamped on arrival, in m/s² and deg/s. Refuses to smooth or fill gaps.
import { Accelerometer, checkSensor, FREQ_MODE_HIGH, Gyroscope } from '@zos/sensor';
import type { AxesSink, Clock, MotionSource } from '../../coach/ports';
import type { Guard } from '../guard';

/** The platform reads in cm/s². */
const MPS2_PER_CMPS2 = 0.01;

interface Sensor {
  start(): void;
  stop(): void;
  getCurrent(): { readonly x: number; readonly y: number; readonly z: number };
  onChange(callback: () => void): void;
  offChange(callback: () => void): void;
  setFreqMode(mode: number): void;
}

export function createMotionSource(clock: Clock, guard: Guard): MotionSource {
  let stopAll: (() => void) | undefined;
  return {
    available: () => checkSensor(Accelerometer),
    start(onAccel, onGyro) {
      if (stopAll !== undefined) throw new Error('the motion source is already started');
      const stopAccel = run(new Accelerometer(), clock, guard, onAccel, MPS2_PER_CMPS2);
      stopAll = stopAccel;
      // It only helps; many watches have none.
      if (!checkSensor(Gyroscope)) return;
      const stopGyro = run(new Gyroscope(), clock, guard, onGyro, 1);
      stopAll = () => {
        stopAccel();
        stopGyro();
      };
    },
    stop() {
      stopAll?.();
      stopAll = undefined;
    },
  };
}

/** Readings carry no time: the moment of the call is the best there is. Two in one millisecond are one reading told twice. */
function run(sensor: Sensor, clock: Clock, guard: Guard, sink: AxesSink, scale: number): () => void {
  let lastMs = Number.NEGATIVE_INFINITY;
  const onChange = (): void => {
    const tMs = clock.nowMs();
    if (tMs <= lastMs) return;
    lastMs = tMs;
    try {
      const { x, y, z } = sensor.getCurrent();
      sink(tMs, x * scale, y * scale, z * scale);
    } catch (error) {
      guard.failed(error);
    }
  };
  sensor.onChange(onChange);
  sensor.setFreqMode(FREQ_MODE_HIGH);
  sensor.start();
  return () => {
    sensor.offChange(onChange);
    sensor.stop();
  };
}
