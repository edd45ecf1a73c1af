// Owns the sensor check page as a chunk of its own, without the phone. Refuses what it does: watch/coach/pages has that.
export { createSensorCheckPage as create } from '../../coach/pages/sensor-check';
export { measuredPulses as pulses } from '../ports/measured-pulses';
