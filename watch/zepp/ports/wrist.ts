// Owns what touches the wrist: motor and sensors, for pages that vibrate and feel. Refuses those that do one of the two, or none.
import type { Clock, Ports, Store, Timers } from '../../coach/ports';
import type { Guard } from '../guard';
import { createMeasuredMotor } from './measured-motor';
import { createMotionSource } from './motion-source';

export type Wrist = Pick<Ports, 'motion' | 'motor'>;

export interface WristNeeds {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly store: Store;
  readonly guard: Guard;
}

export function createWrist(needs: WristNeeds): Wrist {
  return { motion: createMotionSource(needs.clock, needs.guard), motor: createMeasuredMotor(needs) };
}
