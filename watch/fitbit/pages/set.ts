// Owns the set page as a chunk of its own, for lifts from the floor. Refuses what it does (watch/coach/pages has that), and good
// mornings: set-bow.ts.
import { createBarMotion } from '../../../shared/motion/bar-motion';
import type { CreatePage } from '../../coach/page-life';
import { createSetPage } from '../../coach/pages/set';
import { FREQUENCY_HZ } from '../ports/motion-source';

export const create: CreatePage = (ports, asked) =>
  createSetPage(ports, asked, (options) => createBarMotion({ ...options, mostHz: FREQUENCY_HZ }));
