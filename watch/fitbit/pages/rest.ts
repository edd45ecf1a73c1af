// Owns the rest page as a chunk of its own, without the phone. Refuses what it does: watch/coach/pages has that.
export { createRestPage as create } from '../../coach/pages/rest';
export { measuredPulses as pulses } from '../ports/measured-pulses';
