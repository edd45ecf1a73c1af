// Stands in for test/reference/reference.ts until that exists. Refuses to find anything.
import type { BarLift, RepMeasured } from '../../shared/motion/bar-event';
import type { Recording } from '../../shared/motion/recording';

export function referenceReps(_recording: Recording, _options: { lift: BarLift; useGyro: boolean }): RepMeasured[] {
  return [];
}
