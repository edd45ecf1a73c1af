// Owns motion for the lifts that begin with the bar on the floor, by the accelerometer alone: for a watch without a gyroscope, and with
// little room. Refuses to be another detector: it is bar-motion.ts that has not heard a gyroscope.
import { NO_ATTITUDE } from './attitude';
import { ACCEL_ONLY } from './beam-params';
import { FromFloor } from './from-floor';
import { type Motion, type MotionOptions, motionBy } from './motion';

export function createBarMotionByAccel(options: MotionOptions): Motion {
  return motionBy((own, felt) => new FromFloor(own, felt, ACCEL_ONLY), options, NO_ATTITUDE);
}
