// Owns what the sensor check looks like: the wish for a still wrist, how far it is, what it found.
// Refuses to conclude from the figures: sensor-conclusions.ts does.
import type { SensorReport } from '../../../shared/settings/sensor-report';
import type { HapticStrength } from '../../../shared/settings/settings';
import { decimal } from '../../../shared/texts/numbers';
import type { Ports } from '../ports';
import type { NumberView, TextView } from '../screen-view';
import type { SensorCheckProgress, SensorCheckResult } from './sensor-check-run';

type Say = Ports['say'];

const GRAVITY_MPS2 = 9.81;
/** Local gravity and a usual error of scale stay well within this share; a wrong unit or range does not. */
const MOST_GRAVITY_ERROR = 0.1;

export function introView(say: Say, mayWait: boolean): TextView {
  const start = { id: 'start', label: say('sensorCheck.start'), primary: true };
  return {
    layout: 'text',
    title: say('sensorCheck.title'),
    body: say('sensorCheck.intro'),
    actions: mayWait ? [start, { id: 'home', label: say('sensorCheck.later') }] : [start],
  };
}

export function progressView(say: Say, progress: SensorCheckProgress): NumberView {
  const title = say('sensorCheck.title');
  switch (progress.phase) {
    case 'settle':
      return {
        layout: 'number',
        title,
        number: '–',
        tone: progress.moved ? 'warn' : 'muted',
        caption: say(progress.moved ? 'sensorCheck.moved' : 'sensorCheck.still'),
        actions: [],
      };
    case 'still':
      return {
        layout: 'number',
        title,
        number: String(progress.leftSeconds),
        tone: 'progress',
        caption: say('sensorCheck.still'),
        rim: progress.done,
        actions: [],
      };
    case 'motor':
      return {
        layout: 'number',
        title: say('sensorCheck.motor'),
        number: { light: '1', medium: '2', strong: '3' }[progress.strength],
        tone: 'progress',
        caption: say(`more.${progress.strength}`),
        rim: 1,
        actions: [],
      };
  }
}

export function resultView(say: Say, result: SensorCheckResult, strength: HapticStrength): TextView {
  const home = { id: 'home', label: say('sensorCheck.done') };
  const again = { id: 'start', label: say('sensorCheck.again') };
  const metronome = { id: 'metronome', label: say('metronome.title'), primary: true };
  const title = say('sensorCheck.title');
  switch (result.kind) {
    case 'report':
      return {
        layout: 'text',
        title,
        body: reportText(say, result.report, strength),
        actions: [{ ...home, primary: true }, again],
      };
    case 'noReadings':
      return { layout: 'text', title, body: say('sensorCheck.noReadings'), actions: [metronome, home] };
    case 'tooSlow':
      return {
        layout: 'text',
        title,
        body: say('sensorCheck.tooSlow', { hz: result.hz }),
        actions: [metronome, home],
      };
    case 'restless':
      return { layout: 'text', title, body: say('sensorCheck.restless'), actions: [{ ...again, primary: true }, home] };
  }
}

function reportText(say: Say, report: SensorReport, strength: HapticStrength): string {
  const { rateHz, longestStepMs, gravityMps2, motor } = report;
  const readings = say('sensorCheck.readings', { hz: Math.round(rateHz), gap: Math.round(longestStepMs) });
  if (Math.abs(gravityMps2 - GRAVITY_MPS2) > MOST_GRAVITY_ERROR * GRAVITY_MPS2) {
    return `${readings} ${say('sensorCheck.gravityOff', { force: decimal(gravityMps2, 1, say) })}`;
  }
  const { peakMps2, riseMs, ringMs } = motor[strength];
  if (riseMs === 0 && ringMs === 0) return `${readings} ${say('sensorCheck.motorUnseen')}`;
  return `${readings} ${say('sensorCheck.motorSeen', { peak: decimal(peakMps2, 1, say), ring: Math.round(ringMs) })}`;
}
