// Owns one sensor check from the first reading to the report: ten seconds at rest, then one pulse of each strength.
// Refuses the screen and the store: it tells how far it is and what came of it. After the end or the cancel nothing runs.
import type { MotorReport, SensorReport } from '../../../shared/settings/sensor-report';
import { HAPTIC_STRENGTHS, type HapticStrength } from '../../../shared/settings/settings';
import type { Cancel, Ports } from '../ports';
import { RATE } from '../rate-watch';
import { LISTEN_MS, motorFigures, movedBetween, REST_MS, type StillFigures, stillFigures } from '../sensor-figures';
import { createSensorReadings, isFull, keepReading } from '../sensor-readings';

/** `settle`: the hand that pressed goes to rest. `moved`: it had to begin again. */
export type SensorCheckProgress =
  | { readonly phase: 'settle'; readonly moved: boolean }
  | { readonly phase: 'still'; readonly leftSeconds: number; readonly done: number }
  | { readonly phase: 'motor'; readonly strength: HapticStrength };

export type SensorCheckResult =
  | { readonly kind: 'report'; readonly report: SensorReport }
  | { readonly kind: 'noReadings' }
  /** So many readings a second, rounded, and always fewer than are needed. */
  | { readonly kind: 'tooSlow'; readonly hz: number }
  /** The wrist never kept still for long enough. */
  | { readonly kind: 'restless' };

/** Ten seconds: 200 readings or more, so that a gap once in a while is seen. */
export const STILL_MS = 10_000;
/** Between the press and the first reading that counts, ms. A choice. */
const SETTLE_MS = 1500;
/** How often stillness is looked at, ms, and over which stretch. */
const LOOK_MS = 500;
const LOOK_BACK_MS = 1000;
/** Begun again this often, it is given up: it may be the sensor that is restless. */
const MOST_TRIES = 5;
/** Rest before each pulse: what its figures need, and time for the finger of the pulse before, ms. */
const BEFORE_PULSE_MS = REST_MS + 300;
/** After the listening, ms: the last reading of a slow sensor comes late. */
const LATE_READING_MS = 100;

export function runSensorCheck(
  ports: Pick<Ports, 'clock' | 'timers' | 'motion' | 'motor' | 'power' | 'limits'>,
  onProgress: (progress: SensorCheckProgress) => void,
  onOver: (result: SensorCheckResult) => void,
): Cancel {
  const { clock, timers, motion, motor, power } = ports;
  const readings = createSensorReadings(ports.limits.sensorReadings);
  const motors: Partial<Record<HapticStrength, MotorReport>> = {};
  let tries = 0;
  let cancel: Cancel = () => {};

  function stop(): void {
    cancel();
    motion.stop();
    motor.stop();
    power.rest();
  }

  function over(result: SensorCheckResult): void {
    stop();
    onOver(result);
  }

  function settle(): void {
    onProgress({ phase: 'settle', moved: tries > 0 });
    const fromMs = clock.nowMs() + SETTLE_MS;
    cancel = timers.at(fromMs, () => {
      readings.count = 0;
      look(fromMs, 0);
    });
  }

  function look(fromMs: number, elapsedMs: number): void {
    const atMs = fromMs + elapsedMs;
    const lastMs = readings.count === 0 ? fromMs : (readings.tMs[readings.count - 1] ?? fromMs);
    const full = isFull(readings);
    if (!full && atMs - lastMs >= RATE.stalledMs) {
      over({ kind: 'noReadings' });
    } else if (movedBetween(readings, atMs - LOOK_BACK_MS, atMs)) {
      again(settle);
    } else if (full || elapsedMs >= STILL_MS) {
      judgeStill();
    } else {
      cancel = timers.at(atMs + LOOK_MS, () => look(fromMs, elapsedMs + LOOK_MS));
      const leftSeconds = Math.ceil((STILL_MS - elapsedMs) / 1000);
      onProgress({ phase: 'still', leftSeconds, done: elapsedMs / STILL_MS });
    }
  }

  function again(from: () => void): void {
    tries += 1;
    if (tries < MOST_TRIES) from();
    else over({ kind: 'restless' });
  }

  function judgeStill(): void {
    const still = stillFigures(readings);
    if (still === undefined) over({ kind: 'noReadings' });
    else if (still.rateHz < RATE.leastHz)
      over({ kind: 'tooSlow', hz: Math.min(RATE.leastHz - 1, Math.round(still.rateHz)) });
    else pulse(still, 0);
  }

  function pulse(still: StillFigures, index: number): void {
    const strength = HAPTIC_STRENGTHS[index];
    if (strength === undefined) {
      finish(still);
      return;
    }
    onProgress({ phase: 'motor', strength });
    readings.count = 0;
    cancel = timers.at(clock.nowMs() + BEFORE_PULSE_MS, () => {
      const startMs = clock.nowMs();
      const durationMs = motor.play('sensorCheck', strength);
      cancel = timers.at(startMs + durationMs + LISTEN_MS + LATE_READING_MS, () => {
        const seen = motorFigures(readings, startMs, durationMs);
        if (seen === undefined) {
          again(() => pulse(still, index));
        } else {
          motors[strength] = seen;
          pulse(still, index + 1);
        }
      });
    });
  }

  function finish(still: StillFigures): void {
    const { light, medium, strong } = motors;
    if (light === undefined || medium === undefined || strong === undefined) {
      throw new Error('a sensor check came to its end without a pulse of each strength');
    }
    over({ kind: 'report', report: { atMs: clock.nowMs(), ...still, motor: { light, medium, strong } } });
  }

  if (!motion.available()) {
    cancel = timers.at(clock.nowMs(), () => over({ kind: 'noReadings' }));
    return stop;
  }
  power.stayAwake();
  motion.start(
    (tMs, x, y, z) => keepReading(readings, tMs, x, y, z),
    () => {},
  );
  settle();
  return stop;
}
