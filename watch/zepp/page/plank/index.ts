// Owns the entry of the plank page, without the phone. Refuses what it does: watch/coach/pages has that.
import { createPlankPage } from '../../../coach/pages/plank';
import { plainPage } from '../../plain-page';
import { createMotorOnly } from '../../ports/motor-only';

plainPage('plank', createPlankPage, createMotorOnly);
