// Owns the wrist of pages that vibrate and feel nothing. Refuses the sensors, and so the room that they take.
import { NO_WRIST } from '../../coach/no-wrist';
import { createMeasuredMotor } from './measured-motor';
import type { Wrist, WristNeeds } from './wrist';

export function createMotorOnly(needs: WristNeeds): Wrist {
  return { motion: NO_WRIST.motion, motor: createMeasuredMotor(needs) };
}
