// Owns the check in page as a chunk of its own, without the phone. Refuses what it does: watch/coach/pages has that.
export { createCheckInPage as create } from '../../coach/pages/check-in';
export { measuredPulses as pulses } from '../ports/measured-pulses';
