// Owns `display` and `appbit` as a script holds them: whether the glass stays lit, and whether the platform may end an app that nobody
// touches. Refuses to end it: the watch does.
//
// Documented: `autoOff` keeps the glass lit; an app is ended after two minutes in which nothing was touched unless `appTimeoutEnabled` is
// false; both are true at the start of an app. Choices: `autoOff` holds for a wrist that drops too, and not for a palm; the two minutes begin
// anew when the app gives the time-out back; an app in which the time has run out is told by `unload`, as in any other end.
import type { DrivenClock, Owner } from '../../clock/driven-clock';
import type { Display, DisplayState } from '../../device/display';
import type { Report } from '../../device/guard';
import { ENDLESS_MS } from '../../device/motor';
import { createEvents, strict } from '../strict';

const APP_TIMEOUT_MS = 120_000;

export interface LightOptions {
  readonly clock: DrivenClock;
  readonly display: Display;
  readonly owner: Owner;
  readonly permissions: readonly string[];
  readonly report?: Report;
  /** By its own wish, or since nobody has touched it. */
  readonly onEnd: () => void;
}

export interface Light {
  readonly display: { autoOff: boolean; on: boolean; poke(): void };
  readonly me: { appTimeoutEnabled: boolean; exit(): void };
  state(): DisplayState;
  /** What the app holds on to. */
  held(): readonly string[];
  /** Something was touched or pressed. */
  touched(): void;
  /** The app is about to end, and is told. */
  tellUnload(): void;
  /** It has ended. */
  end(): void;
}

export function createLight({ clock, display, owner, permissions, report, onEnd }: LightOptions): Light {
  const idle: Owner = { kind: 'simulator', name: 'app timeout', alive: true };
  const { tell, listeners: _, ...heard } = createEvents('appbit', ['unload'], report);
  let autoOff = true;
  let appTimeoutEnabled = true;

  function touched(): void {
    clock.cancelAll(idle);
    if (!appTimeoutEnabled) return;
    clock.at(idle, clock.nowMs() + APP_TIMEOUT_MS, () => {
      if (owner.alive) onEnd();
    });
  }

  function setAutoOff(value: boolean): void {
    autoOff = value;
    display.setBrightTime(autoOff ? undefined : ENDLESS_MS);
    display.pause('dropWrist', autoOff ? undefined : 0);
  }

  const displayMembers = {
    get autoOff() {
      return autoOff;
    },
    set autoOff(value: boolean) {
      setAutoOff(value);
    },
    get on() {
      return display.state().lit;
    },
    set on(value: boolean) {
      if (value) display.wake();
      else display.turnOff();
    },
    poke: () => display.wake(),
  };

  const meMembers = {
    get appTimeoutEnabled() {
      return appTimeoutEnabled;
    },
    set appTimeoutEnabled(value: boolean) {
      appTimeoutEnabled = value;
      touched();
    },
    permissions: strict('permissions', { granted: (name: string) => permissions.includes(name) }, { report, owner }),
    // The code that asked for it runs to its end first.
    exit: () => void clock.at(idle, clock.nowMs(), onEnd),
    ...heard,
  };

  touched();
  return {
    display: strict('display', displayMembers, { report, owner, writable: ['autoOff', 'on'] }),
    me: strict('appbit', meMembers, { report, owner, writable: ['appTimeoutEnabled'] }),
    state: () => ({ ...display.state(), appTimeout: appTimeoutEnabled }),
    held: () => [...(autoOff ? [] : ['display.autoOff']), ...(appTimeoutEnabled ? [] : ['appTimeoutEnabled'])],
    touched,
    end: () => void clock.cancelAll(idle),
    tellUnload: () => tell('unload'),
  };
}
