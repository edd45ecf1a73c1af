// Owns the entry of the first-run page, without the phone. Refuses what it does: watch/coach/pages has that.
import { createFirstRunPage } from '../../../coach/pages/first-run';
import { plainPage } from '../../plain-page';
import { createWrist } from '../../ports/wrist';

plainPage('first-run', createFirstRunPage, createWrist);
