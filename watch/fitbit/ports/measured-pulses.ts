// Owns the motor's pulses as the sensor check found them, for pages that read the store anyway. Refuses to read it before something is
// played.
import { concludeMotor } from '../../coach/sensor-conclusions';
import { openWatchSettings } from '../../coach/watch-settings';
import type { PulsesFor } from './pulses';

export const measuredPulses: PulsesFor = (store) => {
  let known: ReturnType<typeof openWatchSettings> | undefined;
  return (strength) => {
    known = known ?? openWatchSettings(store);
    return concludeMotor(known.sensorReport(), strength).pulse;
  };
};
