// Owns what touches the wrist: motor and sensors, for pages that vibrate or feel. Refuses the pages that only speak with the phone.
import type { Clock, Ports, Store, Timers } from '../../coach/ports';
import { openWatchSettings } from '../../coach/watch-settings';
import type { Guard } from '../guard';
import { createMotionSource } from './motion-source';
import { createMotor } from './motor';

export type Wrist = Pick<Ports, 'motion' | 'motor'>;

export interface WristNeeds {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly store: Store;
  readonly guard: Guard;
}

export function createWrist({ clock, timers, store, guard }: WristNeeds): Wrist {
  return {
    motion: createMotionSource(clock, guard),
    motor: createMotor(clock, timers, () => openWatchSettings(store).sensorReport()),
  };
}
