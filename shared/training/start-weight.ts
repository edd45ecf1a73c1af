// Owns the weights that the four weeks begin with: the first work weight, and that of the assessment. Refuses the weeks after it.
import type { Settings, WeightUnit } from '../settings/settings';
import type { RackSettings } from './plates';

export type StartSettings = RackSettings & Pick<Settings, 'workingWeightKg' | 'oneRepMaxKg' | 'startLessPercent'>;

/** Loadable and in the unit asked for; `told` is false where no working weight is known and a light first weight stands in. */
export interface StartWeight {
  readonly weight: number;
  readonly told: boolean;
}

/** 20 to 30 % under the working weight; a told 1RM alone stands for a working weight of 6/7 of it (Epley 1985, five reps). */
export declare function startWeight(settings: StartSettings, unit: WeightUnit): StartWeight;

/** Half the maximum, loadable, never above half: from the 1RM, else from the working weight (Epley 1985), else from the start weight. */
export declare function assessmentWeight(settings: StartSettings, unit: WeightUnit): StartWeight;
