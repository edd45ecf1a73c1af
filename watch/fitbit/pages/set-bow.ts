// Owns the set page from its order on as a chunk of its own, for good mornings: there is no room for what feels them beside what
// feels the bar. Refuses what it does: watch/coach/pages has that.
import { createBowMotionByAccel } from '../../../shared/motion/bow-motion-by-accel';
import { createOrderedSet } from '../../coach/pages/ordered-set';
import type { PageChunk } from '../router';
import { readOrder } from '../set-order-text';

export const create: PageChunk['create'] = (ports, ordered) =>
  createOrderedSet(ports, readOrder(ordered), createBowMotionByAccel);
export { orderedPulses as pulses } from '../set-order-text';
