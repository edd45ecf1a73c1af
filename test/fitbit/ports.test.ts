// Owns that the abilities of a Fitbit watch are what the coach asks of any: pulses of their length, readings on the watch's clock.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HAPTIC_STRENGTHS } from '../../shared/settings/settings';
import { createDrivenClock } from '../../simulator/clock/driven-clock';
import { createDisplay } from '../../simulator/device/display';
import { createAccelerometer, type Stamped } from '../../simulator/fitbit/watch/accelerometer';
import { createLight } from '../../simulator/fitbit/watch/light';
import { createGuard } from '../../watch/coach/guard';
import { hapticPattern } from '../../watch/coach/haptic-pattern';
import { HAPTIC_WORDS } from '../../watch/coach/haptic-word';
import { MOTOR_PULSE } from '../../watch/coach/motor-pulse';
import { type AccelerometerKind, createMotionSource } from '../../watch/fitbit/ports/motion-source';
import { createMotor } from '../../watch/fitbit/ports/motor';
import { createPower } from '../../watch/fitbit/ports/power';
import { createTimers } from '../../watch/fitbit/ports/timers';
import { createFakeTimers } from '../fakes/fake-timers';
import { createFakeGlobals } from './fakes/fake-globals';
import { createFakeHaptics } from './fakes/fake-haptics';

function motorOn(loops: boolean) {
  const time = createFakeTimers();
  const haptics = createFakeHaptics(time.clock.nowMs, loops);
  return { time, haptics, motor: createMotor(haptics.vibration, time.clock, time.timers, () => MOTOR_PULSE) };
}

describe.each([true, false])('a motor whose patterns go on until they are stopped: %s', (loops) => {
  it('shakes as long as each word says, and at its pulses', () => {
    for (const word of HAPTIC_WORDS) {
      for (const strength of HAPTIC_STRENGTHS) {
        const { time, haptics, motor } = motorOn(loops);
        const startMs = time.clock.nowMs();
        const { pulses, spanMs } = hapticPattern(word, strength);
        expect(motor.play(word, strength)).toBe(spanMs);
        time.advance(5000);
        expect(haptics.shakes().length, word).toBe(pulses.length);
        let fromMs = startMs;
        for (const { onMs, offMs } of pulses) {
          const inside = haptics.shakes().filter((shake) => shake.fromMs >= fromMs && shake.fromMs < fromMs + onMs);
          expect(inside[0]?.fromMs).toBe(fromMs);
          const endMs = inside[inside.length - 1]?.toMs ?? 0;
          expect(endMs).toBe(fromMs + onMs);
          fromMs += onMs + offMs;
        }
        expect(haptics.shaking()).toBe(false);
        expect(time.live()).toBe(0);
      }
    }
  });

  it('ends what plays for the next word, and is still when stopped', () => {
    const { time, haptics, motor } = motorOn(loops);
    motor.play('dropped', 'strong');
    time.advance(120);
    motor.play('count', 'strong');
    time.advance(40);
    motor.stop();
    const stoppedMs = time.clock.nowMs();
    time.advance(5000);
    expect(haptics.shaking()).toBe(false);
    expect(haptics.log.filter(({ did, tMs }) => did === 'start' && tMs > stoppedMs)).toEqual([]);
    expect(time.live()).toBe(0);
  });

  it('lets no late timer of the word before cut off the next one', () => {
    const time = createFakeTimers();
    const haptics = createFakeHaptics(time.clock.nowMs, loops);
    // The engine is busy with readings.
    const timers = { at: (tMs: number, run: () => void) => time.timers.at(tMs + 30, run) };
    const motor = createMotor(haptics.vibration, time.clock, timers, () => MOTOR_PULSE);
    motor.play('count', 'strong');
    time.advance(MOTOR_PULSE.countMs + 5);
    const startMs = time.clock.nowMs();
    motor.play('brake', 'strong');
    time.advance(5000);
    const since = haptics.log.filter(({ tMs }) => tMs > startMs);
    expect(since[0]?.tMs).toBeGreaterThanOrEqual(startMs + 100);
    expect(haptics.shaking()).toBe(false);
  });

  it('is stopped and asked once more where it says that it is busy', () => {
    const { haptics, motor } = motorOn(loops);
    haptics.vibration.start('confirmation');
    motor.play('count', 'strong');
    const taken = haptics.log.map((deed) => (deed.did === 'start' ? [deed.pattern, deed.taken] : deed.did));
    expect(taken).toEqual([['confirmation', true], ['confirmation-max', false], 'stop', ['confirmation-max', true]]);
  });
});

function sensorOn(present = true) {
  const time = createFakeTimers();
  const sensor = createAccelerometer({ present });
  const faults: string[] = [];
  const guard = createGuard(
    (line) => faults.push(line),
    () => {},
  );
  const { Accelerometer } = sensor.module as { Accelerometer: AccelerometerKind | undefined };
  const source = createMotionSource(Accelerometer, time.clock, guard);
  const heard: [tMs: number, x: number, y: number, z: number][] = [];
  return { time, sensor, source, heard, faults, hear: (...axes: [number, number, number, number]) => heard.push(axes) };
}

const still = (stampMs: number): Stamped => [stampMs, 0, 0, 9.5];

describe('the accelerometer', () => {
  it('gives readings with their own times, on the watch’s clock', () => {
    const { time, sensor, source, heard, hear } = sensorOn();
    expect(source.available()).toBe(true);
    source.start(hear, () => {});
    const nowMs = time.clock.nowMs();
    sensor.deliver([0, 20, 40, 60, 80].map((stampMs): Stamped => [7000 + stampMs, 0.5, -1, 9.5]));
    expect(heard).toEqual([80, 60, 40, 20, 0].map((agoMs) => [nowMs - agoMs, 0.5, -1, 9.5]));
  });

  it('takes a batch that came late at first for what it was as soon as one comes in time', () => {
    const { time, sensor, source, heard, hear } = sensorOn();
    source.start(hear, () => {});
    // The engine was busy: read 300 ms ago.
    const firstMs = time.clock.nowMs() - 300;
    sensor.deliver([still(1000)]);
    time.advance(1);
    for (const stampMs of [1020, 1301]) sensor.deliver([still(stampMs)]);
    const times = heard.map(([tMs]) => tMs);
    expect(times.slice(1)).toEqual(times.slice(1).sort((one, other) => one - other));
    expect(times[times.length - 1]).toBeLessThanOrEqual(time.clock.nowMs());
    time.advance(20);
    sensor.deliver([still(1321)]);
    expect(heard[heard.length - 1]?.[0]).toBe(firstMs + 321);
    // Late again: by now it is known.
    time.advance(320);
    sensor.deliver([still(1341)]);
    expect(heard[heard.length - 1]?.[0]).toBe(firstMs + 341);
  });

  describe('read for ten seconds, in batches of five', () => {
    /** @param arrivesMs when each of a hundred batches comes by the watch's clock; by the sensor's one is made each 100 ms. */
    function read(arrivesMs: (batch: number) => number): { readonly lateMs: number; readonly stampMs: number }[] {
      const { time, sensor, source, faults } = sensorOn();
      const startMs = time.clock.nowMs();
      const heard: { lateMs: number; stampMs: number }[] = [];
      source.start(
        (tMs, stampMs) => heard.push({ lateMs: time.clock.nowMs() - tMs, stampMs }),
        () => {},
      );
      for (let batch = 0; batch < 100; batch += 1) {
        time.advanceTo(startMs + arrivesMs(batch));
        const lastMs = batch * 100 + 80;
        sensor.deliver([80, 60, 40, 20, 0].map((agoMs): Stamped => [lastMs - agoMs, lastMs - agoMs, 0, 9.5]));
      }
      expect(heard.map(({ stampMs }) => stampMs)).toEqual(Array.from({ length: 500 }, (_, index) => index * 20));
      expect(faults).toEqual([]);
      return heard;
    }

    it('it loses none where the engine was busy for seconds, and each keeps its time', () => {
      for (let from = 5; from < 50; from += 1) {
        const heard = read((batch) => (batch < from ? batch * 100 : Math.max(batch * 100, from * 100 + 3000)));
        for (const { lateMs, stampMs } of heard) {
          const ownMs = stampMs - (stampMs % 100);
          expect(lateMs).toBe(80 - (stampMs % 100) + (ownMs < from * 100 ? 0 : Math.max(0, from * 100 + 3000 - ownMs)));
        }
      }
    });

    it.each([300, 3_600_000])('it follows a clock that the phone sets forward by %i ms', (leapMs) => {
      const heard = read((batch) => batch * 100 + (batch < 30 ? 0 : leapMs));
      for (const { lateMs, stampMs } of heard) if (stampMs >= 5200) expect(lateMs).toBeLessThanOrEqual(80);
    });
  });

  it('goes on where the sensor’s own clock begins anew', () => {
    const { time, sensor, source, heard, hear } = sensorOn();
    source.start(hear, () => {});
    for (let at = 0; at < 200; at += 1) {
      time.advance(20);
      sensor.deliver([still(at < 50 ? 90_000 + at * 20 : at * 20)]);
    }
    expect(heard[heard.length - 1]?.[0]).toBe(time.clock.nowMs());
  });

  it('takes no harm from a batch whose last time is none', () => {
    const time = createFakeTimers();
    const heard: number[] = [];
    let tell = (): void => {};
    const readings = { timestamp: [1, null] as (number | null)[], x: [0, 0], y: [0, 0], z: [9.5, 9.5] };
    class Accelerometer {
      readonly readings = readings;
      addEventListener(_kind: string, hear: () => void): void {
        tell = hear;
      }
      removeEventListener(): void {}
      start(): void {}
      stop(): void {}
    }
    const guard = createGuard(String, String);
    createMotionSource(Accelerometer, time.clock, guard).start(
      (tMs) => heard.push(time.clock.nowMs() - tMs),
      () => {},
    );
    tell();
    time.advance(40);
    readings.timestamp = [21, 41];
    tell();
    expect(heard).toEqual([0, 20, 0]);
  });

  it('never goes back in time, and never gives what is no reading', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(fc.nat({ max: 3000 }), { maxLength: 6 }), fc.nat({ max: 200 })), { maxLength: 20 }),
        (batches) => {
          const { time, sensor, source, heard, hear, faults } = sensorOn();
          source.start(hear, () => {});
          for (const [stamps, passMs] of batches) {
            time.advance(passMs);
            sensor.deliver(stamps.map((stampMs) => [stampMs, Number.NaN, 0, 0]));
            sensor.deliver(stamps.map(still));
          }
          let lastMs = Number.NEGATIVE_INFINITY;
          for (const [tMs, x] of heard) {
            expect(tMs).toBeGreaterThan(lastMs);
            expect(x).toBe(0);
            lastMs = tMs;
          }
          expect(faults).toEqual([]);
        },
      ),
    );
  });

  it('is off at once when stopped, within a batch too, and starts anew', () => {
    const { sensor, source, heard, hear } = sensorOn();
    source.start(
      (...axes) => {
        hear(...axes);
        source.stop();
      },
      () => {},
    );
    expect(() => source.start(hear, () => {})).toThrow('already started');
    sensor.deliver([still(1), still(2), still(3)]);
    expect(heard).toHaveLength(1);
    expect(sensor.running()).toBe(false);
    source.stop();
    source.start(hear, () => {});
    sensor.deliver([still(4)]);
    expect(heard).toHaveLength(2);
    expect(sensor.options()).toEqual({ frequency: 50, batch: 5 });
  });

  it('says an error of whoever listens, and goes on', () => {
    const { sensor, source, hear, faults } = sensorOn();
    source.start(
      (...axes) => {
        hear(...axes);
        throw new Error('a fault');
      },
      () => {},
    );
    sensor.deliver([still(1)]);
    sensor.deliver([still(2)]);
    expect(faults).toEqual(['Error: a fault']);
    expect(sensor.running()).toBe(true);
  });

  it('is not there on a watch that has none', () => {
    const { source } = sensorOn(false);
    expect(source.available()).toBe(false);
    expect(() =>
      source.start(
        () => {},
        () => {},
      ),
    ).toThrow('no accelerometer');
  });
});

it('the screen stays lit and the app alive while it is needed, and no longer', () => {
  const clock = createDrivenClock(0, () => {});
  const display = createDisplay({ clock, screenTimeoutMs: 15_000, onDarkTooLong() {} });
  const owner = { kind: 'app', name: 'app', alive: true } as const;
  const ended: number[] = [];
  const light = createLight({ clock, display, owner, permissions: [], onEnd: () => ended.push(clock.nowMs()) });
  const power = createPower(light.display, light.me);
  const seen = () => [light.display.autoOff, light.display.on, light.me.appTimeoutEnabled];
  power.rest();
  power.stayAwake();
  power.stayAwake();
  clock.advanceTo(600_000);
  expect([seen(), light.held().length, ended]).toEqual([[false, true, false], 2, []]);
  power.rest();
  clock.advanceTo(719_999);
  expect([seen(), light.held(), ended]).toEqual([[true, false, true], [], []]);
  clock.advanceTo(720_000);
  expect(ended).toEqual([720_000]);
});

describe('timers', () => {
  const globals = createFakeGlobals();
  beforeEach(() => {
    vi.stubGlobal('setTimeout', globals.setTimeout);
    vi.stubGlobal('clearTimeout', globals.clearTimeout);
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('wake at their time by the platform’s, and not when cancelled', () => {
    const { time } = globals;
    const faults: string[] = [];
    const timers = createTimers(
      time.clock,
      createGuard(
        (line) => faults.push(line),
        () => {},
      ),
    );
    const ran: number[] = [];
    const startMs = time.clock.nowMs();
    // Longer than the platform's timers go.
    timers.at(startMs + 2 ** 31 + 5, () => ran.push(time.clock.nowMs() - startMs));
    timers.at(startMs + 100, () => {
      throw new Error('a fault');
    });
    const cancel = timers.at(startMs + 50, () => ran.push(50));
    cancel();
    time.advance(2 ** 31 + 10);
    expect(ran).toEqual([2 ** 31 + 5]);
    expect(faults).toEqual(['Error: a fault']);
    expect(time.live()).toBe(0);
  });
});
