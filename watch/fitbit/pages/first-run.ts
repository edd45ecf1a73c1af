// Owns the first run page as a chunk of its own, without the phone. Refuses what it does: watch/coach/pages has that.
export { createFirstRunPage as create } from '../../coach/pages/first-run';
export { measuredPulses as pulses } from '../ports/measured-pulses';
