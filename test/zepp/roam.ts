// Owns a person who presses anything in any order, and what was seen meanwhile: the real pages on a fake watch.
// Refuses to judge what is seen.
import { createMotion } from '../../shared/motion/any-motion';
import type { Language } from '../../shared/texts/text';
import type { WatchTextKey } from '../../shared/texts/watch';
import type { Page } from '../../watch/coach/page';
import type { PageName } from '../../watch/coach/page-name';
import { createAccessoriesPage } from '../../watch/coach/pages/accessories';
import { createAssessmentPage } from '../../watch/coach/pages/assessment';
import { createCheckInPage } from '../../watch/coach/pages/check-in';
import { createDonePage } from '../../watch/coach/pages/done';
import { createFirstRunPage } from '../../watch/coach/pages/first-run';
import { createHomePage } from '../../watch/coach/pages/home';
import { createMetronomePage } from '../../watch/coach/pages/metronome';
import { createMorePage } from '../../watch/coach/pages/more';
import { createPlankPage } from '../../watch/coach/pages/plank';
import { createRestPage } from '../../watch/coach/pages/rest';
import { createSensorCheckPage } from '../../watch/coach/pages/sensor-check';
import { createSetPage } from '../../watch/coach/pages/set';
import { createTodayPage } from '../../watch/coach/pages/today';
import type { Ports } from '../../watch/coach/ports';
import type { ScreenView } from '../../watch/coach/screen-view';
import { createFakeLink } from '../fakes/fake-link';
import { createFakePorts, type FakePorts } from '../fakes/fake-ports';
import { createFakeStore } from '../fakes/fake-store';
import { createRandom } from '../maker/random';
import { START_MS, VISITS, type Visit } from './visits';

const PAGES: Readonly<Record<PageName, (ports: Ports, parameter?: string) => Page>> = {
  home: createHomePage,
  set: (ports, asked) => createSetPage(ports, asked, createMotion),
  rest: createRestPage,
  done: createDonePage,
  assessment: createAssessmentPage,
  'first-run': createFirstRunPage,
  'sensor-check': createSensorCheckPage,
  metronome: createMetronomePage,
  accessories: createAccessoriesPage,
  plank: createPlankPage,
  'check-in': createCheckInPage,
  today: createTodayPage,
  more: createMorePage,
};

export interface Seen {
  readonly views: readonly ScreenView[];
  readonly said: ReadonlySet<WatchTextKey>;
}

const STEPS = 40;
const WALKS = 6;

export function roam(language: Language): Seen {
  const views = new Map<string, ScreenView>();
  const said = new Set<WatchTextKey>();
  VISITS.forEach((visit, index) => {
    for (let walk = 0; walk < WALKS; walk += 1) walkThrough(visit, index * WALKS + walk, language, views, said);
  });
  return { views: [...views.values()], said };
}

function walkThrough(
  visit: Visit,
  seed: number,
  language: Language,
  views: Map<string, ScreenView>,
  said: Set<WatchTextKey>,
): void {
  const random = createRandom(seed, 'roam');
  const store = createFakeStore();
  visit.before?.(store);
  const link = createFakeLink(random.chance(0.5));
  const fake = createFakePorts({
    startMs: START_MS,
    store,
    link,
    language,
    hasAccelerometer: visit.hasAccelerometer ?? true,
  });
  let shown: ScreenView | undefined;
  const ports: Ports = {
    ...fake,
    say(key, values) {
      said.add(key);
      return fake.say(key, values);
    },
    screen: {
      show(view) {
        fake.screen.show(view);
        shown = view;
        // Digits are all of one width: a clock that ticks is one view.
        views.set(JSON.stringify(view).replace(/\d/g, '8'), view);
      },
    },
  };
  let page = PAGES[visit.page](ports, visit.parameter);
  page.open();
  let gone = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const trips = fake.log.flatMap((deed) => (deed.did === 'go' ? [deed] : []));
    const last = trips[trips.length - 1];
    if (last !== undefined && trips.length > gone) {
      gone = trips.length;
      page.close();
      shown = undefined;
      page = PAGES[last.page](ports, last.parameter);
      page.open();
    } else {
      act(page, fake, shown, random.whole(0, 9), random.next());
    }
  }
  page.close();
}

/** @param chance 0 to 1, for the choice within. */
function act(page: Page, fake: FakePorts, view: ScreenView | undefined, kind: number, chance: number): void {
  const offered = view === undefined ? [] : view.layout === 'menu' ? view.items : view.actions;
  const chosen = offered[Math.floor(chance * offered.length)];
  if (kind <= 3 && chosen !== undefined) page.input({ kind: 'action', id: chosen.id });
  else if (kind === 4) page.input({ kind: 'step', by: chance < 0.5 ? -1 : 40 });
  else if (kind === 5) page.input({ kind: 'key' });
  else if (kind === 6 && chance < 0.2) fake.link.setConnected(!fake.link.connected());
  else if (kind === 7) fake.fakeTimers.advance(chance * 8000);
  else if (kind === 8 && chance < 0.3) fake.still(6000, 200);
  else fake.still(500 + chance * 12_000, 20);
}
