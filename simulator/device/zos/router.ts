// Owns `@zos/router`: from page to page within the app. Refuses other apps: they are named, and nothing opens.
import { guarded } from '../guard';
import type { Module, ScriptHost } from '../organs';

interface Target {
  readonly url: string;
  readonly params?: string | object;
}

/** The numbers are this simulator's own: a package uses them by name. */
const SYSTEM_APP = Object.fromEntries(
  [
    ...['STATUS', 'HR', 'SPORT', 'WEATHER', 'ALARM', 'CAMERA', 'MUSIC', 'STOPWATCH', 'COUNTDOWN', 'FINE_PHONE', 'CARD'],
    ...['ALIPAY', 'SETTING', 'SPORT_HISTORY', 'COMPASS', 'PAI', 'WORLD_CLOCK', 'PRESSURE', 'CALENDAR', 'SLEEP', 'SPO2'],
    ...['PHONE', 'BREATH', 'POMODORO', 'THERMOMETER', 'TODO_LIST', 'ALTIMETER', 'VOICE_MEMO', 'SUN_AND_MOON'],
    ...['MENSTRUAL', 'SPORT_STATUS', 'NETEASE_MUSIC', 'WEPAY', 'ALEAX', 'MEASUREMENT', 'ZEPP_COACH', 'CLUB_CARD'],
    ...['BODY_COMPOSITION', 'READINESS'],
  ].map((name, index) => [`SYSTEM_APP_${name}`, index]),
);

export function createRouter({ organs, owner }: ScriptHost): Module {
  const { navigation, report } = organs;
  const paramsOf = ({ params }: Target): string | undefined =>
    params === undefined || typeof params === 'string' ? params : JSON.stringify(params);
  const live = (run: () => void): void => {
    if (owner.alive) run();
  };
  return guarded(
    '@zos/router',
    {
      push: (target: Target) => live(() => navigation.push(target.url, paramsOf(target))),
      replace: (target: Target) => live(() => navigation.replace(target.url, paramsOf(target))),
      back: () => live(() => navigation.back()),
      home: () => live(() => navigation.exit()),
      ...SYSTEM_APP,
      launchApp: ({ appId, url }: { readonly appId?: number; readonly url?: string }) =>
        report(`launchApp ${appId ?? ''} ${url ?? ''}: there is no other app in the simulator`),
      setLaunchAppTimeout: () => 0,
      clearLaunchAppTimeout: () => undefined,
      checkSystemApp: () => false,
      exit: () => live(() => navigation.exit()),
    },
    report,
  );
}
