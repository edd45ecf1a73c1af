// Owns the set page, of a training and of an assessment: first which set it is, then the set. It knows no plan, so that there is room
// for what feels the bar. Refuses both parts: see set-order.ts and ordered-set.ts.
import type { CreateMotion } from '../../../shared/motion/motion';
import type { Page } from '../page';
import type { Ports } from '../ports';
import { createOrderedSet } from './ordered-set';
import { orderedBy } from './set-order';

/**
 * @param asked `goodMorning` for a set of these, the session's lift otherwise; `again` where an assessment has too few reps so far.
 * @param motion what feels the bar: good mornings where they are asked for, every other lift where not.
 */
export function createSetPage(ports: Ports, asked: string | undefined, motion: CreateMotion): Page {
  return orderedBy(ports, asked, (order) => createOrderedSet(ports, order, motion));
}
