// Owns a screen's light and an app's life that a test looks at. Refuses all else of `display` and `appbit`.
import { createEvents, strict } from './strict';

export interface FakeLight {
  readonly displayModule: object;
  readonly appbitModule: object;
  readonly display: { autoOff: boolean; on: boolean };
  readonly me: { appTimeoutEnabled: boolean };
  /** The platform ends the app. */
  unload(): void;
}

export function createFakeLight(): FakeLight {
  const { addEventListener, removeEventListener, tell } = createEvents('appbit', ['unload']);
  const display = strict('display', { autoOff: true, on: true, poke() {} }, ['autoOff', 'on']);
  const me = strict('appbit', { appTimeoutEnabled: true, addEventListener, removeEventListener }, [
    'appTimeoutEnabled',
  ]);
  return {
    display,
    me,
    displayModule: strict('display module', { display }),
    appbitModule: strict('appbit module', { me }),
    unload: () => tell('unload'),
  };
}
