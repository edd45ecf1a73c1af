// Owns the metronome page as a chunk of its own, without the phone. Refuses what it does: watch/coach/pages has that.
export { createMetronomePage as create } from '../../coach/pages/metronome';
export { measuredPulses as pulses } from '../ports/measured-pulses';
