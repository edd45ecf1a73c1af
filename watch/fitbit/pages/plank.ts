// Owns the plank page as a chunk of its own, without the phone. Refuses what it does: watch/coach/pages has that.
export { createPlankPage as create } from '../../coach/pages/plank';
export { measuredPulses as pulses } from '../ports/measured-pulses';
