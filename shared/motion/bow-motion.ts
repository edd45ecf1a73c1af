// Owns motion for good mornings. Refuses every other lift: see bar-motion.ts.
import { GyroAttitude } from './attitude';
import { Bows } from './bows';
import { type Motion, type MotionOptions, motionBy } from './motion';

export function createBowMotion(options: MotionOptions): Motion {
  return motionBy((own, felt) => new Bows(own, felt), options, new GyroAttitude());
}
