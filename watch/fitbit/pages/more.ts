// Owns the more page as a chunk of its own, without the phone, and with what this platform tells of memory. Refuses what it does:
// watch/coach/pages has that.

import { memory } from 'system';
import type { CreatePage } from '../../coach/page-life';
import { createMorePage } from '../../coach/pages/more';

export const create: CreatePage = (ports, asked) => createMorePage(ports, asked, () => memory.js);
export { measuredPulses as pulses } from '../ports/measured-pulses';
