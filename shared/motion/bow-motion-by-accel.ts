// Owns motion for good mornings by the accelerometer alone: see bar-motion-by-accel.ts. Refuses every other lift.
import { NO_ATTITUDE } from './attitude';
import { Bows } from './bows';
import { type Motion, type MotionOptions, motionBy } from './motion';

export function createBowMotionByAccel(options: MotionOptions): Motion {
  return motionBy((own, felt) => new Bows(own, felt), options, NO_ATTITUDE);
}
