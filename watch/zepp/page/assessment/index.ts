// Owns the entry of the assessment page, without the phone. Refuses what it does: watch/coach/pages has that.
import { createAssessmentPage } from '../../../coach/pages/assessment';
import { plainPage } from '../../plain-page';
import { createWrist } from '../../ports/wrist';

plainPage('assessment', createAssessmentPage, createWrist);
