// Owns the screen's light and the app's life while they are needed. Refuses to keep either for a page that is gone: `rest` gives them back.
import type { Power } from '../../coach/ports';

export interface Display {
  autoOff: boolean;
  on: boolean;
}

export interface Appbit {
  /** The platform ends an app in which nothing was touched for two minutes: a rest is longer. */
  appTimeoutEnabled: boolean;
}

export function createPower(display: Display, me: Appbit): Power {
  let awake = false;
  return {
    stayAwake() {
      if (awake) return;
      awake = true;
      display.autoOff = false;
      // It may have gone dark since the last touch.
      display.on = true;
      me.appTimeoutEnabled = false;
    },
    rest() {
      if (!awake) return;
      awake = false;
      display.autoOff = true;
      me.appTimeoutEnabled = true;
    },
  };
}
