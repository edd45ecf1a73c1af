// Owns motion for every lift, for whoever has room for all of it. Refuses to hear one as another.
import { createBarMotion } from './bar-motion';
import { createBowMotion } from './bow-motion';
import type { Motion, MotionOptions } from './motion';

export function createMotion(options: MotionOptions): Motion {
  return options.lift === 'goodMorning' ? createBowMotion(options) : createBarMotion(options);
}
