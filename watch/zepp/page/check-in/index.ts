// Owns the entry of the check-in page, without the phone. Refuses what it does: watch/coach/pages has that.
import { NO_WRIST } from '../../../coach/no-wrist';
import { createCheckInPage } from '../../../coach/pages/check-in';
import { plainPage } from '../../plain-page';

plainPage('check-in', createCheckInPage, () => NO_WRIST);
