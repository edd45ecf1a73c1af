// Owns the entry of the today page, without the phone. Refuses what it does: watch/coach/pages has that.
import { NO_WRIST } from '../../../coach/no-wrist';
import { createTodayPage } from '../../../coach/pages/today';
import { plainPage } from '../../plain-page';

plainPage('today', createTodayPage, () => NO_WRIST);
