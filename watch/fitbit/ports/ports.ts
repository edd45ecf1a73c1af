// Owns the abilities of this watch, put together for one page. Refuses to keep anything from page to page: the store does.
import { Accelerometer } from 'accelerometer';
import { me } from 'appbit';
import { display } from 'display';
import { vibration } from 'haptics';
import type { Guard } from '../../coach/guard';
import type { Clock, Limits, Link, Ports, Router, Screen } from '../../coach/ports';
import { createSteadyClock } from '../../coach/steady-clock';
import { openWatchSettings } from '../../coach/watch-settings';
import { FILES } from './files';
import { createMotionSource } from './motion-source';
import { createMotor } from './motor';
import { createPower } from './power';
import { say } from './say';
import { createStore } from './store';
import { createTimers } from './timers';

/**
 * 64 to 128 KB hold code and data together. A journal is read whole, so it stays at 4 KB in daily use, and at 12 KB it waits for the
 * phone: four long sessions. 512 readings are ten seconds of this sensor. All are choices: no watch was there to be measured.
 */
const LIMITS: Limits = { journal: { tidyChars: 4 * 1024, fullChars: 12 * 1024 }, sensorReadings: 512 };

export function openClock(): Clock {
  return createSteadyClock(() => Date.now());
}

export function createPorts(clock: Clock, screen: Screen, link: Link, router: Router, guard: Guard): Ports {
  const timers = createTimers(clock, guard);
  const store = createStore(FILES);
  return {
    clock,
    timers,
    motion: createMotionSource(Accelerometer, clock, guard),
    motor: createMotor(vibration, clock, timers, () => openWatchSettings(store).sensorReport()),
    screen,
    store,
    link,
    power: createPower(display, me),
    router,
    limits: LIMITS,
    say,
  };
}
