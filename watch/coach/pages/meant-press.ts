// Owns whether a key was meant: a bent hand presses one unasked, so it takes a second press soon after the first.
// Refuses to say what the press does.
import type { Cancel, Ports } from '../ports';

/** The second press must follow within this, ms. A choice: long enough to be read, too short for two chances. */
export const MEANT_MS = 3000;

export interface MeantPress {
  /** True at the second press in time; after the first the person is asked for it. */
  press(): boolean;
  /** Asks no more. */
  cancel(): void;
}

/** @param onAsk told whether another press is asked for, each time that this changes. */
export function createMeantPress(
  { clock, timers }: Pick<Ports, 'clock' | 'timers'>,
  onAsk: (asked: boolean) => void,
): MeantPress {
  let asked = false;
  let cancelAsk: Cancel = () => {};
  return {
    press() {
      if (asked) return true;
      asked = true;
      cancelAsk = timers.at(clock.nowMs() + MEANT_MS, () => {
        asked = false;
        onAsk(false);
      });
      onAsk(true);
      return false;
    },
    cancel: () => cancelAsk(),
  };
}
