// Owns the metronome's rhythm: time to take the bar, then ways down and ways up at fixed times after the press, until stopped.
// Refuses the screen: it tells each beat, and the page shows it.

import type { Settings } from '../../../shared/settings/settings';
import { countTimesSeconds } from '../../../shared/tempo/count-times';
import type { Cancel, Ports } from '../ports';
import { isInTime, playCount } from './metronome-count';

/**
 * From the press to the first way down, ms: nobody presses a watch while holding a bar, so there must be time to take it and
 * stand up. Five seconds as before a set, and a way up. A choice.
 */
export const METRONOME_LEAD_MS = 9000;
/** From the last count to the next way down, ms: the floor, a breath, the way up and a breath at the top. A choice. */
export const METRONOME_UP_MS = 4000;

/** `up`: seconds left until the way down. `down`: counts given of all counts. `rep` from 1. */
export type Beat =
  | { readonly way: 'up'; readonly rep: number; readonly leftSeconds: number }
  | { readonly way: 'down'; readonly rep: number; readonly count: number; readonly counts: number };

/** Every moment is reckoned from `pressedMs`, so that nothing adds up however late a timer comes. */
export function playRhythm(
  ports: Pick<Ports, 'clock' | 'timers' | 'motor'>,
  settings: Pick<Settings, 'targetSeconds' | 'hapticStrength'>,
  pressedMs: number,
  onBeat: (beat: Beat) => void,
): Cancel {
  const { timers, motor } = ports;
  const counts = countTimesSeconds(settings.targetSeconds).length;
  const targetMs = settings.targetSeconds * 1000;
  let cancel: Cancel = () => {};

  function downMs(rep: number): number {
    return pressedMs + METRONOME_LEAD_MS + (rep - 1) * (targetMs + METRONOME_UP_MS);
  }

  function up(rep: number, leftSeconds: number): void {
    const next = leftSeconds - 1;
    cancel = timers.at(downMs(rep) - next * 1000, () => (next > 0 ? up(rep, next) : down(rep)));
    onBeat({ way: 'up', rep, leftSeconds });
  }

  /** Begins with `ready`: here the watch says when to go down, not the bar. */
  function down(rep: number): void {
    if (isInTime(ports, downMs(rep))) motor.play('ready', settings.hapticStrength);
    cancel = playCount(ports, {
      startMs: downMs(rep),
      settings,
      onCount(count, last) {
        if (last) cancel = timers.at(downMs(rep) + targetMs + 1000, () => up(rep + 1, METRONOME_UP_MS / 1000 - 1));
        onBeat({ way: 'down', rep, count, counts });
      },
    });
    onBeat({ way: 'down', rep, count: 0, counts });
  }

  up(1, METRONOME_LEAD_MS / 1000);
  return () => cancel();
}
