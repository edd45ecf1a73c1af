// Owns the entry of the rest page, without the phone. Refuses what it does: watch/coach/pages has that.
import { createRestPage } from '../../../coach/pages/rest';
import { plainPage } from '../../plain-page';
import { createMotorOnly } from '../../ports/motor-only';

plainPage('rest', createRestPage, createMotorOnly);
