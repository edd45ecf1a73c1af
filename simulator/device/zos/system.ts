// Owns what an app asks of the watch around it: `@zos/settings`, `@zos/user`, `@zos/notification`, `@zos/alarm`,
// `@zos/app-service`, `@zos/app-access`. Refuses alarms and services: they are named and do nothing.
import { guarded } from '../guard';
import type { Module, ScriptHost } from '../organs';

/** Throws where app.json lacks it. */
function needs({ organs }: ScriptHost, permission: string, what: string): void {
  if (organs.package.appJson.permissions?.includes(permission) === true) return;
  const problem = `${what} needs the permission ${permission} in app.json`;
  organs.report(problem);
  throw new Error(problem);
}

const counted = (names: readonly string[], from = 0): Record<string, number> =>
  Object.fromEntries(names.map((name, index) => [name, index + from]));

/** The platform's order of languages. */
const LANGUAGES = [
  ...['zh-CN', 'zh-TW', 'en-US', 'es-ES', 'ru-RU', 'ko-KR', 'fr-FR', 'de-DE', 'id-ID', 'pl-PL', 'it-IT', 'ja-JP'],
  ...['th-TH', 'ar-EG', 'vi-VN', 'pt-PT', 'nl-NL', 'tr-TR', 'uk-UA', 'iw-IL', 'pt-BR', 'ro-RO', 'cs-CZ', 'el-GR'],
];
const ENGLISH = LANGUAGES.indexOf('en-US');

export function createSettings({ organs }: ScriptHost): Module {
  const constants = {
    ...counted(['DATE_FORMAT_YMD', 'DATE_FORMAT_DMY', 'DATE_FORMAT_MDY']),
    ...counted(['TIME_FORMAT_12', 'TIME_FORMAT_24']),
    ...counted(['DISTANCE_UNIT_METRIC', 'DISTANCE_UNIT_IMPERIAL']),
    ...counted(['WEIGHT_UNIT_KILOGRAM', 'WEIGHT_UNIT_JIN', 'WEIGHT_UNIT_POUND', 'WEIGHT_UNIT_STONE']),
    ...counted(['TEMPERATURE_UNIT_CENTIGRADE', 'TEMPERATURE_UNIT_FAHRENHEIT']),
  };
  const language = LANGUAGES.indexOf(organs.language);
  const { minVersion } = organs.package.appJson.runtime?.apiVersion ?? { minVersion: '3.0' };
  const modes = ['DND', 'sleep', 'theater', 'systemLock', 'lowTemperature', 'powerSaving', 'ultraPowerSaving'];
  const members = {
    getLanguage: () => (language < 0 ? ENGLISH : language),
    ...{ getDateFormat: () => 0, getTimeFormat: () => 1, getDistanceUnit: () => 0, getWeightUnit: () => 0 },
    ...{ getWeightTarget: () => 75, getSleepTarget: () => 480, getTemperatureUnit: () => 0 },
    getSystemInfo: () => ({ osVersion: minVersion, firmwareVersion: '1.0.0', minAPI: minVersion }),
    getSystemMode: () => Object.fromEntries(modes.map((mode) => [mode, false])),
  };
  return guarded('@zos/settings', { ...constants, ...members }, organs.report);
}

export function createUser(host: ScriptHost): Module {
  const { report } = host.organs;
  const genders = counted(['GENDER_MALE', 'GENDER_FEMALE', 'GENDER_UNSPECIFIED']);
  const profile = { age: 30, height: 1.75, weight: 75, gender: 2, nickName: 'Lifter', region: 'us' };
  return guarded(
    '@zos/user',
    {
      ...genders,
      getProfile() {
        needs(host, 'data:user.info', 'getProfile');
        return { ...profile, birth: { year: 1996, month: 1, day: 1 } };
      },
      addHealthData() {
        needs(host, 'data:user.health', 'addHealthData');
        report('addHealthData does nothing in the simulator');
        return false;
      },
    },
    report,
  );
}

export function createNotification(host: ScriptHost): Module {
  const { organs, owner } = host;
  let last = 0;
  let shown: number[] = [];
  const check = (): void => needs(host, 'device:os.notification', '@zos/notification');
  return guarded(
    '@zos/notification',
    {
      notify(option: { readonly title?: string; readonly content?: string }): number {
        check();
        organs.log(owner.name, 'notification', [option.title ?? '', option.content ?? '']);
        last += 1;
        shown = [...shown, last];
        return last;
      },
      cancel(ids: number | readonly number[]): void {
        check();
        const gone = typeof ids === 'number' ? [ids] : ids;
        shown = shown.filter((id) => !gone.includes(id));
      },
      getAllNotifications(): number[] {
        check();
        return [...shown];
      },
    },
    organs.report,
  );
}

export function createAlarm(host: ScriptHost): Module {
  const { report } = host.organs;
  const REPEATS = ['ONCE', 'MINUTE', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'].map((name) => `REPEAT_${name}`);
  const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];
  const days = Object.fromEntries(DAYS.map((name, index) => [`WEEK_${name}`, 2 ** index]));
  const check = (): void => needs(host, 'device:os.alarm', '@zos/alarm');
  let last = 0;
  let waiting: number[] = [];
  return guarded(
    '@zos/alarm',
    {
      ...counted(REPEATS),
      ...days,
      set(): number {
        check();
        report('an alarm was set, and never rings in the simulator');
        last += 1;
        waiting = [...waiting, last];
        return last;
      },
      cancel(option: number | { readonly id: number }): number {
        check();
        const id = typeof option === 'number' ? option : option.id;
        waiting = waiting.filter((one) => one !== id);
        return 0;
      },
      getAllAlarms(): number[] {
        check();
        return [...waiting];
      },
    },
    report,
  );
}

const REFUSED = 7;

export function createAppService(host: ScriptHost): Module {
  const { report } = host.organs;
  const check = (): void => needs(host, 'device:os.bg_service', '@zos/app-service');
  interface Option {
    readonly file?: string;
    readonly url?: string;
    readonly complete_func?: (result: object) => void;
  }
  return guarded(
    '@zos/app-service',
    {
      start({ file, url, complete_func: done }: Option): number {
        check();
        report(`the app service ${file ?? url} was started, and the simulator runs none`);
        done?.({ file, result: false });
        return REFUSED;
      },
      stop({ file, complete_func: done }: Option): number {
        check();
        done?.({ file, result: true });
        return 0;
      },
      getAllAppServices: (): string[] => [],
      exit: (): void => undefined,
    },
    report,
  );
}

export function createAppAccess(host: ScriptHost): Module {
  const { report } = host.organs;
  return guarded(
    '@zos/app-access',
    {
      getSportData(_option: unknown, done?: (result: object) => void): boolean {
        needs(host, 'data:user.hd.workout', 'getSportData');
        done?.({ code: 1, data: '[]' });
        return false;
      },
    },
    report,
  );
}
