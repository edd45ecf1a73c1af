// Owns a countdown in whole seconds, from absolute time. Refuses to show it.
import type { Cancel, Ports } from '../ports';

/** Tells `seconds` at once, then each second less, and at last 0. */
export function startCountdown(
  { clock, timers }: Pick<Ports, 'clock' | 'timers'>,
  seconds: number,
  onSecond: (secondsLeft: number) => void,
): Cancel {
  const endMs = clock.nowMs() + seconds * 1000;
  let cancel: Cancel = () => {};

  function tell(): void {
    // From the clock, so that a watch that slept through a second goes on with the right one.
    const left = Math.max(0, Math.ceil((endMs - clock.nowMs()) / 1000));
    if (left > 0) cancel = timers.at(endMs - (left - 1) * 1000, tell);
    onSecond(left);
  }

  tell();
  return () => cancel();
}
