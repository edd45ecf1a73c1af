// Owns the entry of the more page, without the phone. Refuses what it does: watch/coach/pages has that.
import { createMorePage } from '../../../coach/pages/more';
import { plainPage } from '../../plain-page';
import { createWrist } from '../../ports/wrist';

plainPage('more', createMorePage, createWrist);
