// Owns the motor as the sensor check has found it. Refuses how it shakes: see motor.ts.
import type { Motor } from '../../coach/ports';
import { openWatchSettings } from '../../coach/watch-settings';
import { createMotor } from './motor';
import type { WristNeeds } from './wrist';

export function createMeasuredMotor({ clock, timers, store }: WristNeeds): Motor {
  return createMotor(clock, timers, () => openWatchSettings(store).sensorReport());
}
