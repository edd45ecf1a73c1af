// Owns the core: the live set that hears every lift. Refuses what a page adds.
import { createMotion } from '../../shared/motion/any-motion';
import { createLiveSet as createSet, type LiveSet, type LiveSetOptions } from '../../watch/coach/live-set';

export function createLiveSet(options: Omit<LiveSetOptions, 'motion'>): LiveSet {
  return createSet({ ...options, motion: createMotion });
}
