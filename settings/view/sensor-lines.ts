// Owns what the sensor check found, in lines to read. Refuses to conclude from it: the watch does that.

import type { SensorReport } from '../../shared/settings/sensor-report';
import { HAPTIC_STRENGTHS } from '../../shared/settings/settings';
import { decimal } from '../../shared/texts/numbers';
import type { PhoneSay } from './words';

export function sensorLines(report: SensorReport, say: PhoneSay): string[] {
  return [
    say('sessions.check.rate', { rate: decimal(report.rateHz, 1, say) }),
    say('sessions.check.steps', { median: Math.round(report.medianStepMs), longest: Math.round(report.longestStepMs) }),
    say('sessions.check.rest', {
      gravity: decimal(report.gravityMps2, 2, say),
      noise: decimal(report.noiseMps2, 3, say),
    }),
    ...HAPTIC_STRENGTHS.map((strength) => {
      const { peakMps2, riseMs, ringMs } = report.motor[strength];
      return say('sessions.check.motor', {
        strength: say(`settings.strength.${strength}`),
        peak: decimal(peakMps2, 1, say),
        rise: Math.round(riseMs),
        ring: Math.round(ringMs),
      });
    }),
  ];
}
