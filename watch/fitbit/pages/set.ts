// Owns the set page from its order on as a chunk of its own, for lifts from the floor. Refuses what it does (watch/coach/pages has
// that), and good mornings: set-bow.ts.
import { createBarMotionByAccel } from '../../../shared/motion/bar-motion-by-accel';
import { createOrderedSet } from '../../coach/pages/ordered-set';
import { FREQUENCY_HZ } from '../ports/motion-source';
import type { PageChunk } from '../router';
import { readOrder } from '../set-order-text';

export const create: PageChunk['create'] = (ports, ordered) =>
  createOrderedSet(ports, readOrder(ordered), (options) =>
    createBarMotionByAccel({ ...options, mostHz: FREQUENCY_HZ }),
  );
export { orderedPulses as pulses } from '../set-order-text';
