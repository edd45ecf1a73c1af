// Owns the abilities of this watch, put together for one page. Refuses to keep anything from page to page: the store does.
import { JOURNAL_BOUNDS } from '../../coach/journal';
import type { Link, Ports, Router, Screen } from '../../coach/ports';
import { MOST_READINGS } from '../../coach/sensor-readings';
import { createSteadyClock } from '../../coach/steady-clock';
import { openWatchSettings } from '../../coach/watch-settings';
import type { Guard } from '../guard';
import { DISK } from './disk';
import { createMotionSource } from './motion-source';
import { createMotor } from './motor';
import { createPower } from './power';
import { say } from './say';
import { createStore } from './store';
import { createTimers } from './timers';

export function createPorts(screen: Screen, link: Link, router: Router, guard: Guard): Ports {
  const clock = createSteadyClock(() => Date.now());
  const timers = createTimers(clock, guard);
  const store = createStore(DISK);
  return {
    clock,
    timers,
    motion: createMotionSource(clock, guard),
    motor: createMotor(clock, timers, () => openWatchSettings(store).sensorReport()),
    screen,
    store,
    link,
    power: createPower(),
    router,
    limits: { journal: JOURNAL_BOUNDS, sensorReadings: MOST_READINGS },
    say,
  };
}
