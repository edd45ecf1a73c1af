// Owns the entry of the set page, without the phone. Refuses what it does: watch/coach/pages has that.
import { createMotion } from '../../../../shared/motion/any-motion';
import { createSetPage } from '../../../coach/pages/set';
import { plainPage } from '../../plain-page';
import { createWrist } from '../../ports/wrist';

plainPage('set', (ports, asked) => createSetPage(ports, asked, createMotion), createWrist);
