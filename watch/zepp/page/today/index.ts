// Owns the entry of the today page, without the phone. Refuses what it does: watch/coach/pages has that.
import { createTodayPage } from '../../../coach/pages/today';
import { plainPage } from '../../plain-page';

plainPage('today', createTodayPage);
