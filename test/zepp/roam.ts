// Owns a person who presses anything in any order, and what was seen meanwhile: the real pages on a fake watch.
// Refuses to judge what is seen.
import type { WeightUnit } from '../../shared/settings/settings';
import type { Language } from '../../shared/texts/text';
import type { WatchTextKey } from '../../shared/texts/watch';
import { VERDICTS } from '../../shared/training/rep';
import type { SessionRep } from '../../shared/training/session';
import { openJournal } from '../../watch/coach/journal';
import type { JournalEntry } from '../../watch/coach/journal-entry';
import type { Page } from '../../watch/coach/page';
import type { PageName } from '../../watch/coach/page-name';
import { createAssessmentPage } from '../../watch/coach/pages/assessment';
import { createDonePage } from '../../watch/coach/pages/done';
import { createFirstRunPage } from '../../watch/coach/pages/first-run';
import { createHomePage } from '../../watch/coach/pages/home';
import { createMetronomePage } from '../../watch/coach/pages/metronome';
import { createMorePage } from '../../watch/coach/pages/more';
import { createRestPage } from '../../watch/coach/pages/rest';
import { createSensorCheckPage } from '../../watch/coach/pages/sensor-check';
import { createSetPage } from '../../watch/coach/pages/set';
import type { Ports } from '../../watch/coach/ports';
import type { ScreenView } from '../../watch/coach/screen-view';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakeLink } from '../fakes/fake-link';
import { createFakePorts, type FakePorts } from '../fakes/fake-ports';
import { createFakeStore, type FakeStore } from '../fakes/fake-store';
import { createRandom } from '../maker/random';

const PAGES: Readonly<Record<PageName, (ports: Ports, parameter?: string) => Page>> = {
  home: createHomePage,
  set: createSetPage,
  rest: createRestPage,
  done: createDonePage,
  assessment: createAssessmentPage,
  'first-run': createFirstRunPage,
  'sensor-check': createSensorCheckPage,
  metronome: createMetronomePage,
  more: createMorePage,
};

const START_MS = Date.UTC(2026, 10, 22, 18);
const DAY_MS = 86_400_000;

export interface Seen {
  readonly views: readonly ScreenView[];
  readonly said: ReadonlySet<WatchTextKey>;
}

interface Visit {
  readonly page: PageName;
  readonly parameter?: string;
  /** Puts on the disk what the visit begins with. */
  readonly before?: (store: FakeStore) => void;
  readonly hasAccelerometer?: boolean;
}

const ALL_VERDICTS: readonly SessionRep['verdict'][] = [...VERDICTS, 'held'];

function rep(fromMs: number, verdict: SessionRep['verdict'], eccentricMs: number): SessionRep {
  const descentStartMs = fromMs + 3500;
  return {
    liftOffMs: fromMs,
    lockoutMs: fromMs + 2000,
    descentStartMs,
    floorContactMs: descentStartMs + eccentricMs,
    travelM: 0.5,
    fallM: verdict === 'dropped' ? 0.2 : 0,
    verdict,
  };
}

interface MadeSession {
  readonly kind: 'training' | 'assessment';
  readonly startMs: number;
  readonly unit: WeightUnit;
  /** Verdicts of each set's reps. */
  readonly sets: readonly (readonly SessionRep['verdict'][])[];
  readonly ended: boolean;
}

function entries({ kind, startMs, unit, sets, ended }: MadeSession): JournalEntry[] {
  const made: JournalEntry[] = [
    {
      kind: 'sessionBegan',
      id: `made-${startMs}`,
      atMs: startMs,
      session: kind,
      lift: 'conventional',
      unit,
      wrist: 'left',
      hapticStrength: 'strong',
      plannedSets: 3,
      plannedReps: 5,
    },
  ];
  let tMs = startMs + 10_000;
  for (const verdicts of sets) {
    made.push({ kind: 'setBegan', atMs: tMs, weight: 102.5, targetSeconds: 3 });
    for (const verdict of verdicts) {
      made.push({
        kind: 'rep',
        rep: rep(tMs, verdict, { held: 3100, short: 2500, fast: 1200, dropped: 2800 }[verdict]),
      });
      tMs += 9000;
    }
    made.push({ kind: 'setEnded', atMs: tMs });
    tMs += 60_000;
  }
  if (ended) made.push({ kind: 'sessionEnded', atMs: tMs });
  return made;
}

/** A watch that has been set up, with these sessions in its journal. */
function withSessions(...sessions: readonly MadeSession[]): (store: FakeStore) => void {
  return (store) => {
    openWatchSettings(store).markFirstRunDone();
    const journal = openJournal(store);
    for (const session of sessions) for (const entry of entries(session)) journal.append(entry);
  };
}

function ofSession(
  sets: MadeSession['sets'],
  startMs: number,
  ended: boolean,
  kind: MadeSession['kind'] = 'training',
): MadeSession {
  return { kind, startMs, unit: 'kg', sets, ended };
}

const HELD = ['held', 'held', 'held', 'held', 'held'] as const;
const JUST_MS = START_MS - 120_000;

/** Every page, with what it may find. */
const VISITS: readonly Visit[] = [
  { page: 'home' },
  { page: 'home', before: withSessions() },
  { page: 'home', before: withSessions(ofSession([HELD, HELD, HELD], START_MS - 3 * DAY_MS, true)) },
  { page: 'home', before: withSessions(ofSession([ALL_VERDICTS], START_MS - DAY_MS, true)) },
  { page: 'home', before: withSessions(ofSession([ALL_VERDICTS], START_MS - 3_600_000, true)) },
  { page: 'home', before: withSessions(ofSession([ALL_VERDICTS], JUST_MS, false)) },
  { page: 'home', before: withSessions(ofSession([ALL_VERDICTS], START_MS - DAY_MS, false)) },
  { page: 'set', before: withSessions(ofSession([], JUST_MS, false)) },
  { page: 'set', before: withSessions(ofSession([HELD], JUST_MS, false)) },
  { page: 'set', before: withSessions(ofSession([HELD], JUST_MS, false)), hasAccelerometer: false },
  { page: 'rest', before: withSessions(ofSession([ALL_VERDICTS], JUST_MS, false)) },
  { page: 'rest', before: withSessions(ofSession([[]], JUST_MS, false)) },
  { page: 'rest', before: withSessions(ofSession([HELD, HELD, ALL_VERDICTS, HELD], START_MS - 600_000, false)) },
  { page: 'done', before: withSessions(ofSession([HELD, HELD, HELD], JUST_MS, true)) },
  { page: 'done', before: withSessions(ofSession([ALL_VERDICTS, HELD, ALL_VERDICTS], JUST_MS, true)) },
  { page: 'done', before: withSessions(ofSession([['short', 'held'], ['short']], JUST_MS, true)) },
  { page: 'done', before: withSessions(ofSession([HELD], JUST_MS, true)) },
  { page: 'done', before: withSessions(ofSession([[]], JUST_MS, true)) },
  { page: 'assessment', before: withSessions() },
  { page: 'assessment', before: withSessions(ofSession([ALL_VERDICTS], JUST_MS, false)) },
  { page: 'assessment', before: withSessions(ofSession([ALL_VERDICTS], JUST_MS, false, 'assessment')) },
  { page: 'assessment', before: withSessions(ofSession([HELD], JUST_MS, false, 'assessment')) },
  { page: 'assessment', before: withSessions(ofSession([[]], JUST_MS, false, 'assessment')) },
  { page: 'first-run' },
  { page: 'sensor-check', parameter: 'first' },
  { page: 'sensor-check', before: withSessions() },
  { page: 'sensor-check', before: withSessions(), hasAccelerometer: false },
  { page: 'metronome', parameter: 'noSensor' },
  { page: 'metronome', parameter: 'rateTooLow:14' },
  { page: 'more', before: withSessions() },
];

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
