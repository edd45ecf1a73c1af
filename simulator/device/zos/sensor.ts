// Owns `@zos/sensor`: motion, motor, time, battery, screen, wear. Refuses a sensor whose permission app.json lacks.
import { guarded } from '../guard';
import type { MotionSensor } from '../motion';
import { type Action, PULSE_TYPE, type PulseType, SCENE, type Scene } from '../motor';
import type { Module, ScriptHost } from '../organs';
import { bodySensors, teller } from './body-sensors';

const PERMISSION: Record<MotionSensor, string> = {
  Accelerometer: 'device:os.accelerometer',
  Gyroscope: 'device:os.gyroscope',
};

export function createSensor(host: ScriptHost): Module {
  const { organs, owner } = host;
  const { report, motion, sensors, clock, display, lacks } = organs;

  function motionSensor(sensor: MotionSensor): () => object {
    return function construct(): object {
      needs(host, PERMISSION[sensor], sensor);
      if (owner.kind !== 'page') report(`${sensor} is for a page in front only`);
      return guarded(sensor, motion.listener(sensor, owner), report);
    };
  }
  const Accelerometer = motionSensor('Accelerometer');
  const Gyroscope = motionSensor('Gyroscope');

  function Vibrator(): object {
    return guarded('Vibrator', { ...vibrator(host), ...absent('Vibrator', lacks) }, report);
  }
  function Time(): object {
    const part = (name: 'getFullYear' | 'getHours' | 'getMinutes' | 'getSeconds' | 'getDate' | 'getDay') => () =>
      new Date(clock.nowMs())[name]();
    const names = ['getFullYear', 'getHours', 'getMinutes', 'getSeconds', 'getDate', 'getDay'] as const;
    const parts = Object.fromEntries(names.map((name) => [name, part(name)]));
    const getMonth = (): number => new Date(clock.nowMs()).getMonth() + 1;
    const minute = teller(host, 60_000);
    const day = teller(host, 24 * 60 * 60_000);
    const heard = { onPerMinute: minute.on, onPerDay: day.on, onPhoneTimeSetting: () => undefined };
    const hours = { getHourFormat: () => 1, getFormatHour: () => new Date(clock.nowMs()).getHours() };
    return guarded('Time', { ...parts, ...heard, ...hours, getMonth, getTime: () => clock.nowMs() }, report);
  }
  function Battery(): object {
    return guarded('Battery', { getCurrent: () => 80, ...unchanging }, report);
  }
  function Screen(): object {
    const getStatus = (): number => (display.state().lit ? 1 : 2);
    const lit = { getStatus, getAodMode: () => false, getLight: () => 80 };
    return guarded('Screen', { ...lit, ...unchanging }, report);
  }
  function Wear(): object {
    return guarded('Wear', { getStatus: () => 1, ...unchanging }, report);
  }

  function checkSensor(sensor: unknown): boolean {
    if (sensor === Accelerometer) return sensors.Accelerometer;
    if (sensor === Gyroscope) return sensors.Gyroscope;
    return true;
  }

  const frequencies = { FREQ_MODE_LOW: 0, FREQ_MODE_NORMAL: 1, FREQ_MODE_HIGH: 2 };
  const formats = { TIME_HOUR_FORMAT_12: 0, TIME_HOUR_FORMAT_24: 1 };
  const body = bodySensors(host, (permission, what) => needs(host, permission, what));
  const members = { ...body, ...formats, Accelerometer, Gyroscope, Vibrator, Time, Battery, Screen, Wear, checkSensor };
  return guarded('@zos/sensor', { ...members, ...frequencies, ...SCENE, ...absent('sensor', lacks) }, report);
}

const unchanging = { onChange: () => undefined, offChange: () => undefined };

/** Members that this watch is to lack, present as undefined so that a feature test finds them missing. */
function absent(name: string, lacks: readonly string[]): Record<string, undefined> {
  const own = lacks.filter((member) => member.startsWith(`${name}.`));
  return Object.fromEntries(own.map((member) => [member.slice(name.length + 1), undefined]));
}

function needs({ organs }: ScriptHost, permission: string, what: string): void {
  if (organs.package.appJson.permissions?.includes(permission) === true) return;
  const problem = `${what} needs the permission ${permission} in app.json`;
  organs.report(problem);
  throw new Error(problem);
}

function vibrator({ organs, owner }: ScriptHost): object {
  const { motor, report } = organs;
  let mode: Scene | undefined;

  function fail(problem: string): never {
    report(problem);
    throw new TypeError(problem);
  }

  function sceneOf(value: unknown): Scene {
    const number = typeof value === 'object' && value !== null && 'mode' in value ? value.mode : value;
    const scene = (Object.keys(SCENE) as Scene[]).find((name) => SCENE[name] === number);
    return scene ?? fail('Vibrator got an unknown mode');
  }

  function actionOf(value: unknown): Action {
    if (typeof value !== 'object' || value === null || !('type' in value))
      fail('Vibrator got an action without a type');
    const type = (Object.keys(PULSE_TYPE) as PulseType[]).find((name) => PULSE_TYPE[name] === value.type);
    if (type === undefined) fail('Vibrator got an unknown type');
    const duration = 'duration' in value ? value.duration : undefined;
    if (duration === undefined) return { type };
    if (typeof duration !== 'number' || !(duration > 0)) fail('Vibrator got a duration that is no time');
    return { type, durationMs: duration };
  }

  return {
    start(option?: unknown): void {
      if (!owner.alive) return;
      if (Array.isArray(option)) motor.playPattern(owner, option.map(actionOf));
      else if (option !== undefined) motor.playScene(owner, sceneOf(option));
      else if (mode !== undefined) motor.playScene(owner, mode);
      else report('Vibrator.start was called with neither a mode nor a pattern');
    },
    stop: () => motor.stop(),
    setMode(option: unknown): void {
      mode = sceneOf(option);
    },
    getConfig: () => ({ mode: mode === undefined ? SCENE.VIBRATOR_SCENE_SHORT_MIDDLE : SCENE[mode] }),
    getType: () => guarded('Vibrator.getType()', { ...PULSE_TYPE }, report),
  };
}
