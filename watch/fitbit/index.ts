// Owns the start of the app on Fitbit OS: glass, keys and router, and the first page. Refuses state: pages come and go, the store holds
// what must stay. What the engine lacks is there by now: the build runs runtime/own.ts first.
import { me } from 'appbit';
import document from 'document';
import { createGuard } from '../coach/guard';
import type { Screen } from '../coach/ports';
import { createKeys } from './keys';
import { createPorts, openClock } from './ports/ports';
import { createRouter, type LoadPage } from './router';
import { createScreen } from './screen/screen';
import { isOrder, readOrder } from './set-order-text';

const LOAD: LoadPage = {
  home: () => import('./pages/home'),
  set: (asked) => {
    if (!isOrder(asked)) return import('./pages/set-order');
    return readOrder(asked).lift === 'goodMorning' ? import('./pages/set-bow') : import('./pages/set');
  },
  rest: () => import('./pages/rest'),
  done: () => import('./pages/done'),
  assessment: () => import('./pages/assessment'),
  'first-run': () => import('./pages/first-run'),
  'sensor-check': () => import('./pages/sensor-check'),
  metronome: () => import('./pages/metronome'),
  accessories: () => import('./pages/accessories'),
  plank: () => import('./pages/plank'),
  'check-in': () => import('./pages/check-in'),
  today: () => import('./pages/today'),
  more: () => import('./pages/more'),
};

const glass = createScreen(document, (input) => router.give(input));

const withKeys = createKeys(document, (input) => router.give(input), glass.again);
const screen: Screen = { show: (view) => withKeys(() => glass.show(view)) };

const guard = createGuard(
  (line) => console.error(line),
  (line) => screen.show({ layout: 'text', title: 'Threecount', body: line, actions: [] }),
);
const clock = openClock();
const router = createRouter({
  load: LOAD,
  clock,
  guard,
  portsFor: ({ link, router: toPage, pulses }) => {
    glass.turn();
    return createPorts({ clock, screen, link, router: toPage, guard, pulses });
  },
});

me.addEventListener('unload', router.close);
router.go('home');
