// Owns the assessment page as a chunk of its own, without the phone. Refuses what it does: watch/coach/pages has that.
export { createAssessmentPage as create } from '../../coach/pages/assessment';
export { measuredPulses as pulses } from '../ports/measured-pulses';
