// Owns one count felt without a bar: three seconds to lift the arm, then the pulses while it is lowered, all on the screen.
// Refuses to keep the watch awake and to stop the motor: the page that plays it does.

import type { Settings } from '../../../shared/settings/settings';
import { countTimesSeconds } from '../../../shared/tempo/count-times';
import type { Cancel, Ports } from '../ports';
import { startCountdown } from './countdown';
import { playCount } from './metronome-count';

/** Time to lift the arm after the press, s. A choice. */
const LIFT_SECONDS = 3;
/** After the last pulse has begun, ms: it is felt to its end before the page asks for the next thing. */
const AFTER_LAST_MS = 1000;

/** From now on; `onOver` is called at the end, and never after the cancel. */
export function feelCount(
  ports: Pick<Ports, 'clock' | 'timers' | 'motor' | 'screen' | 'say'>,
  settings: Pick<Settings, 'targetSeconds' | 'hapticStrength'>,
  onOver: () => void,
): Cancel {
  const { clock, timers, screen, say } = ports;
  const startMs = clock.nowMs() + LIFT_SECONDS * 1000;
  const counts = countTimesSeconds(settings.targetSeconds).length;
  let cancel: Cancel = () => {};

  function lift(leftSeconds: number): void {
    if (leftSeconds === 0) {
      lower();
      return;
    }
    screen.show({
      layout: 'number',
      number: String(leftSeconds),
      tone: 'muted',
      caption: say('firstRun.armUp'),
      actions: [],
    });
  }

  function lower(): void {
    cancel = playCount(ports, {
      startMs,
      settings,
      onCount(count, last) {
        if (last) cancel = timers.at(startMs + settings.targetSeconds * 1000 + AFTER_LAST_MS, onOver);
        showLowering(count);
      },
    });
    showLowering(0);
  }

  function showLowering(count: number): void {
    screen.show({
      layout: 'number',
      number: String(count),
      tone: 'progress',
      caption: say('firstRun.armDown'),
      rim: count / counts,
      actions: [],
    });
  }

  cancel = startCountdown(ports, LIFT_SECONDS, lift);
  return () => cancel();
}
