// Owns the entry of the accessories page, without the phone. Refuses what it does: watch/coach/pages has that.
import { NO_WRIST } from '../../../coach/no-wrist';
import { createAccessoriesPage } from '../../../coach/pages/accessories';
import { plainPage } from '../../plain-page';

plainPage('accessories', createAccessoriesPage, () => NO_WRIST);
