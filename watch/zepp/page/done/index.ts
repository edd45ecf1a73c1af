// Owns the entry of the done page, with the phone at hand. Refuses what it does: watch/coach/pages has that.
import { createDonePage } from '../../../coach/pages/done';
import { linkedPage } from '../../linked-page';

linkedPage('done', createDonePage);
