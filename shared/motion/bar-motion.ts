// Owns motion for the lifts that begin with the bar on the floor. Refuses good mornings: see bow-motion.ts.
import { GyroAttitude } from './attitude';
import { WITH_GYRO } from './beam-params';
import { FromFloor } from './from-floor';
import { type Motion, type MotionOptions, motionBy } from './motion';

export function createBarMotion(options: MotionOptions): Motion {
  return motionBy((own, felt) => new FromFloor(own, felt, WITH_GYRO), options, new GyroAttitude());
}
