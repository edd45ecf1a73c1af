// Owns the set page as a chunk of its own, for good mornings: there is no room for what feels them beside what feels the bar.
// Refuses what it does: watch/coach/pages has that.
import { createBowMotion } from '../../../shared/motion/bow-motion';
import type { CreatePage } from '../../coach/page-life';
import { createSetPage } from '../../coach/pages/set';

export const create: CreatePage = (ports, asked) => createSetPage(ports, asked, createBowMotion);
