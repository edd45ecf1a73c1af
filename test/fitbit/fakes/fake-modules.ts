// Owns a whole watch of Fitbit OS but for its screen, as the modules that an app requires, and what a test drives them by.
// Refuses modules that the app has no need of: asking for one throws.
import type { Language } from '../../../shared/texts/text';
import { WATCH_TEXTS } from '../../../shared/texts/watch';
import { createFakeAccelerometer, type FakeAccelerometer } from './fake-accelerometer';
import { createFakeFs, type FakeFs } from './fake-fs';
import { createFakeGlobals, type FakeGlobals } from './fake-globals';
import { createFakeHaptics, type FakeHaptics } from './fake-haptics';
import { createFakeLight, type FakeLight } from './fake-light';
import { createFakeRadio, type FakeRadio } from './fake-radio';
import { strict } from './strict';

export interface FakeModules {
  /** By the name under which the app requires them. */
  readonly modules: Readonly<Record<string, object>>;
  /** As the global function of that name. */
  readonly require: (name: string) => object;
  readonly globals: FakeGlobals;
  readonly sensor: FakeAccelerometer;
  readonly haptics: FakeHaptics;
  readonly light: FakeLight;
  readonly disk: FakeFs;
  readonly radio: FakeRadio;
}

export interface FakeModulesOptions {
  readonly globals?: FakeGlobals;
  /** The disk of an app before: one that was ended and started again shares nothing but this. */
  readonly disk?: FakeFs;
  readonly language?: Language;
  readonly hasAccelerometer?: boolean;
  /** Whether the motor's patterns go on until they are stopped. */
  readonly hapticsLoop?: boolean;
  readonly mostMessageBytes?: number;
  /** `document` and whatever else a test brings. */
  readonly more?: Readonly<Record<string, object>>;
}

export function createFakeModules(options: FakeModulesOptions = {}): FakeModules {
  const globals = options.globals ?? createFakeGlobals();
  const disk = options.disk ?? createFakeFs();
  const sensor = createFakeAccelerometer(options.hasAccelerometer ?? true);
  const haptics = createFakeHaptics(globals.now, options.hapticsLoop ?? false);
  const light = createFakeLight();
  const radio = createFakeRadio(disk, options.mostMessageBytes);
  const language = options.language ?? 'en';
  const texts: Readonly<Record<string, Readonly<Record<Language, string>>>> = WATCH_TEXTS;
  const modules: Readonly<Record<string, object>> = {
    accelerometer: sensor.module,
    appbit: light.appbitModule,
    display: light.displayModule,
    'file-transfer': radio.fileTransferModule,
    fs: disk.module,
    haptics: haptics.module,
    i18n: strict('i18n', {
      gettext(key: string): string {
        const text = texts[key];
        if (text === undefined) throw new Error(`no text ${key}`);
        return text[language];
      },
    }),
    messaging: radio.messagingModule,
    ...options.more,
  };
  return {
    modules,
    require(name) {
      const found = modules[name];
      if (found === undefined) throw new Error(`the app requires ${name}`);
      return found;
    },
    globals,
    sensor,
    haptics,
    light,
    disk,
    radio,
  };
}
