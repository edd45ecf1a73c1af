// Owns the abilities of this watch, put together for one page. Refuses to keep anything from page to page: the store does.
import { Accelerometer } from 'accelerometer';
import { me } from 'appbit';
import { display } from 'display';
import { vibration } from 'haptics';
import type { Guard } from '../../coach/guard';
import type { Clock, Limits, Link, Ports, Router, Screen, Store } from '../../coach/ports';
import { createSteadyClock } from '../../coach/steady-clock';
import { FILES } from './files';
import { createMotionSource } from './motion-source';
import { createMotor } from './motor';
import { createPower } from './power';
import type { Pulses } from './pulses';
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

export interface PortsOptions {
  readonly clock: Clock;
  readonly screen: Screen;
  readonly link: Link;
  readonly router: Router;
  readonly guard: Guard;
  readonly pulses: (store: Store) => Pulses;
}

export function createPorts({ clock, screen, link, router, guard, pulses }: PortsOptions): Ports {
  const timers = createTimers(clock, guard);
  const store = createStore(FILES);
  return {
    clock,
    timers,
    motion: createMotionSource(Accelerometer, clock, guard),
    motor: createMotor(vibration, clock, timers, pulses(store)),
    screen,
    store,
    link,
    power: createPower(display, me),
    router,
    limits: LIMITS,
    say,
  };
}
