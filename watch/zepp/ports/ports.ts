// Owns the abilities of this watch, put together for one page. Refuses to keep anything from page to page: the store does.
import { JOURNAL_BOUNDS } from '../../coach/journal';
import type { Link, Ports, Router, Screen } from '../../coach/ports';
import { MOST_READINGS } from '../../coach/sensor-readings';
import { createSteadyClock } from '../../coach/steady-clock';
import type { Guard } from '../guard';
import { DISK } from './disk';
import { createPower } from './power';
import { say } from './say';
import { createStore } from './store';
import { createTimers } from './timers';
import type { Wrist, WristNeeds } from './wrist';

/** What a page has, or has no code for. */
export interface Reach {
  readonly link: Link;
  readonly wrist: (needs: WristNeeds) => Wrist;
}

export function createPorts(screen: Screen, { link, wrist }: Reach, router: Router, guard: Guard): Ports {
  const clock = createSteadyClock(() => Date.now());
  const timers = createTimers(clock, guard);
  const store = createStore(DISK);
  return {
    clock,
    timers,
    ...wrist({ clock, timers, store, guard }),
    screen,
    store,
    link,
    power: createPower(),
    router,
    limits: { journal: JOURNAL_BOUNDS, sensorReadings: MOST_READINGS },
    say,
  };
}
