// Owns the today page as a chunk of its own, without the phone. Refuses what it does: watch/coach/pages has that.
export { createTodayPage as create } from '../../coach/pages/today';
export { measuredPulses as pulses } from '../ports/measured-pulses';
