// Owns what a page's chunk gives beside the page, so that the motor's pulses are as long as this motor needs. Refuses to be optional:
// a page that forgot it would be felt differently.
import type { HapticStrength } from '../../../shared/settings/settings';
import type { MotorPulse } from '../../coach/motor-pulse';
import type { Store } from '../../coach/ports';

export type Pulses = (strength: HapticStrength) => MotorPulse;

/** `parameter`: of the page. */
export type PulsesFor = (store: Store, parameter: string) => Pulses;
