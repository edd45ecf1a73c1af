// Owns the accessories page as a chunk of its own, without the phone. Refuses what it does: watch/coach/pages has that.
export { createAccessoriesPage as create } from '../../coach/pages/accessories';
export { measuredPulses as pulses } from '../ports/measured-pulses';
