// Owns one count played without feeling a bar: the pulses of a way down that starts at a given time.
// Refuses the screen: whoever plays it is told of each count. Motion is not told, for nothing is measured meanwhile.
import type { Settings } from '../../../shared/settings/settings';
import { countTimesSeconds } from '../../../shared/tempo/count-times';
import type { Cancel, Ports } from '../ports';

/** A pulse later than this is left out: nearer to the next count than to its own moment, it would tell the wrong second. */
const TOO_LATE_MS = 500;

/** False where the watch slept through the moment. */
export function isInTime({ clock }: Pick<Ports, 'clock'>, dueMs: number): boolean {
  return clock.nowMs() - dueMs < TOO_LATE_MS;
}

export interface MetronomeCount {
  readonly startMs: number;
  readonly settings: Pick<Settings, 'targetSeconds' | 'hapticStrength'>;
  /** Count 1, 2, 3 … of the way down; `last` is the one at the target. Its pulse is already playing. */
  readonly onCount: (count: number, last: boolean) => void;
}

/** Each count is due from the start, not from the one before, so that lateness does not add up. */
export function playCount(ports: Pick<Ports, 'clock' | 'timers' | 'motor'>, count: MetronomeCount): Cancel {
  const { startMs, settings, onCount } = count;
  const times = countTimesSeconds(settings.targetSeconds);
  let cancel: Cancel = () => {};

  function wait(index: number): void {
    const seconds = times[index];
    if (seconds === undefined) return;
    const dueMs = startMs + seconds * 1000;
    cancel = ports.timers.at(dueMs, () => {
      const last = index === times.length - 1;
      // The next one first: `onCount` may stop the count.
      wait(index + 1);
      if (isInTime(ports, dueMs)) ports.motor.play(last ? 'lastCount' : 'count', settings.hapticStrength);
      onCount(index + 1, last);
    });
  }

  wait(0);
  return () => cancel();
}
