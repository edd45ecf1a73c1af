// Owns the first half of the set page as a chunk of its own: it reads which set comes next, and then it is gone with all that reading
// takes. Refuses to feel: set.ts and set-bow.ts follow the order, in the room that it leaves.
import type { CreatePage } from '../../coach/page-life';
import { leadTo } from '../../coach/pages/chosen-page';
import { orderedBy } from '../../coach/pages/set-order';
import { writeOrder } from '../set-order-text';

export const create: CreatePage = (ports, asked) =>
  orderedBy(ports, asked, (order) => leadTo(ports, 'set', writeOrder(order)));
export { measuredPulses as pulses } from '../ports/measured-pulses';
