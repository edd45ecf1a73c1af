// Owns the sensors that tell of the body and the world around: steady values of a quiet day, with the platform's
// permissions. Refuses to invent a course of the day: what changes on a watch stays the same here.
import type { Owner } from '../../clock/driven-clock';
import { attempt, guarded } from '../guard';
import type { ScriptHost } from '../organs';

type Members = Readonly<Record<string, unknown>>;
type Listener = (...values: unknown[]) => void;

interface Body {
  /** Named in app.json, where the platform asks for it. */
  readonly permission?: string;
  readonly members: (host: ScriptHost) => Members;
}

const always =
  <T>(value: T) =>
  (): T =>
    value;
const nothing = (): undefined => undefined;
const quiet = { onChange: nothing, offChange: nothing };
const minutesOfDay = (value: number): number[] => new Array<number>(24 * 60).fill(value);
const HOURS = 24;
const HEART_BPM = 68;
const SLEEP = { WAKE_STAGE: 7, REM_STAGE: 8, LIGHT_STAGE: 4, DEEP_STAGE: 5 };

/** Calls again and again while the script lives and somebody listens. Not a timer of the package: nothing is left behind. */
export function teller(
  { organs, owner }: ScriptHost,
  everyMs: number,
): { on(listener: Listener): void; off(listener?: Listener): void } {
  const { clock, report } = organs;
  const teller: Owner = { kind: 'simulator', name: 'sensor', alive: true };
  let listeners: Listener[] = [];
  let ticking = false;
  function tick(): void {
    ticking = true;
    clock.at(teller, (Math.floor(clock.nowMs() / everyMs) + 1) * everyMs, () => {
      ticking = false;
      if (!owner.alive || listeners.length === 0) return;
      for (const listener of [...listeners]) attempt('sensor callback', report, listener);
      tick();
    });
  }
  return {
    on(listener) {
      listeners.push(listener);
      if (!ticking) tick();
    },
    off(listener) {
      listeners = listener === undefined ? [] : listeners.filter((one) => one !== listener);
    },
  };
}

function heartRate(host: ScriptHost): Members {
  const current = teller(host, 1000);
  const record = { hr: HEART_BPM + 40, time: 0, time_zone: 0 };
  return {
    ...{ getCurrent: always(HEART_BPM), getLast: always(HEART_BPM), getResting: always(HEART_BPM - 8) },
    getToday: () => minutesOfDay(HEART_BPM),
    getDailySummary: () => ({ maximum: record }),
    getAFibRecord: () => [],
    ...{ onCurrentChange: current.on, offCurrentChange: current.off },
    ...{ onLastChange: nothing, offLastChange: nothing, onRestingChange: nothing, offRestingChange: nothing },
  };
}

function weather(): Members {
  const days = [0, 1, 2].map((index) => ({ high: 18, low: 9, index: 0, day: index }));
  const tides = days.map(() => ({ sunrise: { hour: 7, minute: 0 }, sunset: { hour: 18, minute: 0 } }));
  const forecast = {
    cityName: 'Simulated',
    forecastData: { data: days, count: days.length },
    tideData: { data: tides, count: tides.length },
  };
  return { getForecast: () => forecast, getForecastWeather: () => forecast };
}

function compass(host: ScriptHost): Members {
  const turned = teller(host, 1000);
  let mode = 1;
  return {
    ...{ start: nothing, stop: nothing, getStatus: always(true) },
    ...{ getDirection: always('N'), getDirectionAngle: always(0), onChange: turned.on, offChange: turned.off },
    getFreqMode: () => mode,
    setFreqMode(value: number) {
      mode = value;
    },
  };
}

const counted = (current: number, target: number): Members => ({
  ...{ getCurrent: always(current), getTarget: always(target) },
  ...quiet,
});

const sounds = (types: readonly string[]): Members => ({
  getSourceType: () => Object.fromEntries(types.map((type, index) => [type, index])),
  ...{ start: nothing, stop: nothing, isEnabled: always(true), getEnabled: always(true), getStrength: always(1) },
});

const hd = (name: string): string => `data:user.hd.${name}`;

export const BODY_SENSORS: Readonly<Record<string, Body>> = {
  HeartRate: { permission: hd('heart_rate'), members: heartRate },
  Step: { permission: hd('step'), members: () => counted(4200, 8000) },
  Calorie: { permission: hd('calorie'), members: () => counted(310, 500) },
  Distance: { permission: hd('distance'), members: () => ({ getCurrent: always(2900), ...quiet }) },
  Stand: { permission: hd('stand'), members: () => counted(6, 12) },
  FatBurning: { permission: hd('fat_burning'), members: () => counted(12, 30) },
  Pai: {
    permission: hd('pai'),
    members: () => ({ getTotal: always(75), getToday: always(10), getLastWeek: () => [10, 10, 10, 10, 10, 10, 15] }),
  },
  BloodOxygen: {
    permission: hd('spo2'),
    members: ({ organs }) => ({
      getCurrent: () => ({ value: 97, time: Math.floor(organs.clock.nowMs() / 1000), retCode: 2 }),
      getLastDay: () => new Array<number>(HOURS).fill(97),
      getLastFewHour: () => [],
      ...{ start: nothing, stop: nothing, ...quiet },
    }),
  },
  Stress: {
    permission: hd('stress'),
    members: ({ organs }) => ({
      getCurrent: () => ({ value: 30, time: Math.floor(organs.clock.nowMs() / 1000) }),
      ...{ getToday: () => minutesOfDay(30), getTodayByHour: () => new Array<number>(HOURS).fill(30) },
      ...{ getLastWeek: () => new Array<number>(7).fill(30), getLastWeekByHour: () => [], ...quiet },
    }),
  },
  Sleep: {
    permission: hd('sleep'),
    members: () => ({
      updateInfo: nothing,
      getInfo: () => ({ score: 80, deepTime: 90, startTime: 1380, endTime: 1860, totalTime: 480 }),
      getStageConstantObj: () => SLEEP,
      getStage: () => [{ model: SLEEP.LIGHT_STAGE, start: 1380, stop: 1860 }],
      ...{ getSleepingStatus: always(0), getNap: () => [] },
    }),
  },
  BodyTemperature: {
    permission: hd('body_temp'),
    members: () => ({ getCurrent: () => ({ current: 33.5, time: 0 }), getToday: () => [] }),
  },
  Barometer: {
    permission: 'device:os.barometer',
    members: () => ({ getAirPressure: always(1013.25), getAltitude: always(0), ...quiet }),
  },
  Compass: { permission: 'device:os.compass', members: compass },
  // As indoors: started, and without a fix.
  Geolocation: {
    permission: 'device:os.geolocation',
    members: () => ({
      ...{ start: nothing, stop: nothing, getStatus: always('V'), getEnabled: always(true), ...quiet },
      ...{ getLatitude: nothing, getLongitude: nothing, getSetting: () => ({ mode: 0 }) },
      ...{ onGnssChange: nothing, offGnssChange: nothing, onEnableChange: nothing, offEnableChange: nothing },
    }),
  },
  Workout: {
    permission: hd('workout'),
    members: () => ({
      getStatus: () => ({ vo2Max: 0, trainingLoad: 0, fullRecoveryTime: 0 }),
      ...{ getHistory: () => [], getWorkoutTrackNavInfo: nothing },
      getUserHrZoneSettings: () => ({ type: 0, rest: 60, range: [95, 114, 133, 152, 171, 190] }),
    }),
  },
  Weather: { members: weather },
  WorldClock: { members: () => ({ init: nothing, uninit: nothing, getCount: always(0), getInfo: nothing }) },
  SystemSounds: { members: () => sounds(['ALARM', 'MESSAGE', 'REGULAR', 'ACHIEVE', 'CAMERA', 'SOS']) },
  Buzzer: { members: () => sounds(['ALARM', 'REMIND_1', 'REMIND_2', 'OPERATE', 'SUCCESS', 'FAILURE']) },
};

/** Each as a class to be made with `new`. `needs` throws where app.json lacks the permission. */
export function bodySensors(
  host: ScriptHost,
  needs: (permission: string, what: string) => void,
): Record<string, () => object> {
  const classOf = (name: string, { permission, members }: Body): (() => object) =>
    function construct(): object {
      if (permission !== undefined) needs(permission, name);
      return guarded(name, { ...members(host) }, host.organs.report);
    };
  return Object.fromEntries(Object.entries(BODY_SENSORS).map(([name, body]) => [name, classOf(name, body)]));
}
