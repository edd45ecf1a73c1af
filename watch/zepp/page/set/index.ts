// Owns the entry of the set page, without the phone. Refuses what it does: watch/coach/pages has that.
import { createSetPage } from '../../../coach/pages/set';
import { plainPage } from '../../plain-page';

plainPage('set', createSetPage);
