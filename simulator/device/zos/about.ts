// Owns what an app can ask about itself and its watch: `@zos/i18n`, `@zos/device`, and `@zos/app` with the messages between
// its scripts. Refuses what needs a permission that it lacks.
import { guarded } from '../guard';
import type { Module, ScriptHost } from '../organs';

export function createI18n({ organs }: ScriptHost): Module {
  const { texts, appJson } = organs.package;
  return guarded(
    '@zos/i18n',
    {
      getText(key: string): string {
        const text = texts[organs.language]?.[key] ?? texts[appJson.defaultLanguage]?.[key];
        if (text === undefined) organs.report(`the package has no text ${key}`);
        return text ?? key;
      },
    },
    organs.report,
  );
}

const DEVICE_FIELDS = ['width', 'height', 'screenShape', 'deviceName', 'keyNumber', 'deviceSource', 'keyType'];

export function createDevice({ organs }: ScriptHost): Module {
  const { screen, report, deviceName } = organs;
  const allowed = organs.package.appJson.permissions?.includes('data:os.device.info') === true;
  const info: Record<string, unknown> = {
    width: screen.widthPx,
    height: screen.heightPx,
    screenShape: screen.shape === 'round' ? 1 : 0,
    deviceName,
    keyNumber: 2,
    deviceSource: 0,
    keyType: 'normal',
  };
  // Without the permission a watch gives undefined and no error.
  const given = (): Record<string, unknown> =>
    allowed ? { ...info } : Object.fromEntries(DEVICE_FIELDS.map((field) => [field, undefined]));
  const getDiskInfo = (): object => ({
    total: 0x8000_0000,
    free: 0x4000_0000,
    app: 0,
    watchface: 0,
    music: 0,
    system: 0,
  });
  const shapes = { SCREEN_SHAPE_SQUARE: 0, SCREEN_SHAPE_ROUND: 1 };
  return guarded(
    '@zos/device',
    { ...shapes, getDiskInfo, getDeviceInfo: () => guarded('getDeviceInfo()', given(), report) },
    report,
  );
}

const GRANTED = 2;

interface Asked {
  readonly permissions: readonly string[];
  readonly callback?: (granted: readonly number[]) => void;
}

export function createApp({ organs, owner }: ScriptHost): Module {
  const { bus, report } = organs;
  const { app } = organs.package.appJson;
  return guarded(
    '@zos/app',
    {
      getPackageInfo: () => ({ appId: app.appId, name: app.appName, version: app.version.name, type: 'app' }),
      getScene: () => 1,
      ...{ SCENE_APP: 1, SCENE_WATCHFACE: 2, SCENE_SETTINGS: 3, SCENE_AOD: 4 },
      queryPermission: ({ permissions }: Asked): number[] => permissions.map(() => GRANTED),
      requestPermission({ permissions, callback }: Asked): number {
        callback?.(permissions.map(() => GRANTED));
        return GRANTED;
      },
      getPackageInfoById: () => undefined,
      emitCustomSystemEvent: () => undefined,
      onMessage: (id: string, listener: (...values: unknown[]) => void) => bus.on(id, owner, listener),
      offMessage: (id: string) => bus.off(id),
      postMessage: (id: string, ...values: unknown[]) => bus.post(id, values),
    },
    report,
  );
}
