// Owns the screen's light while it is needed. Refuses to keep it lit for a page that is gone: `rest` gives it back.
import {
  pauseDropWristScreenOff,
  pausePalmScreenOff,
  resetDropWristScreenOff,
  resetPageBrightTime,
  resetPalmScreenOff,
  setPageBrightTime,
  setWakeUpRelaunch,
} from '@zos/display';
import type { Power } from '../../coach/ports';

/** The longest that the platform takes, ms. */
const LONGEST_MS = 2147483000;
/** Until it is reset. */
const UNTIL_RESET = 0;

export function createPower(): Power {
  let awake = false;
  return {
    stayAwake() {
      if (awake) return;
      awake = true;
      setPageBrightTime({ brightTime: LONGEST_MS });
      pauseDropWristScreenOff({ duration: UNTIL_RESET });
      pausePalmScreenOff({ duration: UNTIL_RESET });
      // Should the screen go dark all the same, the app comes back instead of ending ten seconds later.
      setWakeUpRelaunch({ relaunch: true });
    },
    rest() {
      if (!awake) return;
      awake = false;
      resetPageBrightTime();
      resetDropWristScreenOff();
      resetPalmScreenOff();
      setWakeUpRelaunch({ relaunch: false });
    },
  };
}
