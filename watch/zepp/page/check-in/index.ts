// Owns the entry of the check-in page, without the phone. Refuses what it does: watch/coach/pages has that.
import { createCheckInPage } from '../../../coach/pages/check-in';
import { plainPage } from '../../plain-page';

plainPage('check-in', createCheckInPage);
