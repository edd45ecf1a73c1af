// Owns every view that the watch may show, in a language, and the screens on which it may. Refuses to draw: see tools/gallery.
import { fill, type Language } from '../../shared/texts/text';
import { WATCH_TEXTS, type WatchTextKey } from '../../shared/texts/watch';
import { VERDICTS } from '../../shared/training/rep';
import type { Bar, ScreenView } from '../../watch/coach/screen-view';
import type { ScreenSize } from '../../watch/zepp/screen/stage';
import { checkView } from '../fakes/check-view';
import { madeViews } from './made-views';
import { roam } from './roam';

export interface NamedScreen extends ScreenSize {
  readonly name: string;
}

function round(widthPx: number): NamedScreen {
  return { name: `round-${widthPx}`, widthPx, heightPx: widthPx, round: true };
}

function square(widthPx: number, heightPx: number): NamedScreen {
  return { name: `square-${widthPx}x${heightPx}`, widthPx, heightPx, round: false };
}

/** Every size of the watches with API 3.6 and above. */
export const SCREENS: readonly NamedScreen[] = [
  round(480),
  round(466),
  round(454),
  round(416),
  square(390, 450),
  square(432, 514),
];

export interface Gallery {
  readonly views: readonly ScreenView[];
  /** Texts that no view here says. */
  readonly unsaid: readonly WatchTextKey[];
}

export function gather(language: Language): Gallery {
  const { views, said } = roam(language);
  const reached = new Set<WatchTextKey>(said);
  const say = (key: WatchTextKey, values = {}): string => {
    reached.add(key);
    return fill(WATCH_TEXTS[key][language], values);
  };
  const all: ScreenView[] = [...views, ...felt(say), ...madeViews(say), ...seldom(say)];
  for (const view of all) checkView(view);
  const keys = Object.keys(WATCH_TEXTS) as WatchTextKey[];
  return { views: all, unsaid: keys.filter((key) => !reached.has(key)) };
}

type SayIt = (key: WatchTextKey, values?: Readonly<Record<string, string | number>>) => string;

/** A set in which a bar is felt: nobody roams with a bar in the hand. */
function felt(say: SayIt): ScreenView[] {
  const captions = [
    say('set.repOf', { rep: 10, planned: 10 }),
    say('set.ofReps', { planned: 10 }),
    say('set.rep', { rep: 12 }),
    say('set.reps'),
    say('set.over'),
    say('set.pressAgain'),
    say('set.stalled'),
    say('set.notKept'),
  ];
  const between = captions.flatMap((caption) =>
    VERDICTS.map(
      (verdict): ScreenView => ({
        layout: 'number',
        title: '227.5 kg',
        number: '10',
        tone: 'warn',
        caption,
        mark: { verdict, word: say(`verdict.${verdict}`) },
        actions: [],
      }),
    ),
  );
  const down = [say('set.slower'), ...captions].map(
    (caption): ScreenView => ({
      layout: 'number',
      title: '227.5 kg',
      number: '3',
      tone: 'progress',
      caption,
      rim: 0.6,
      actions: [],
    }),
  );
  return [...between, ...down, notKept(say)];
}

function notKept(say: SayIt): ScreenView {
  return {
    layout: 'text',
    title: say('set.notKeptTitle'),
    body: say('set.notKeptBody'),
    actions: [
      { id: 'tryAgain', label: say('set.tryAgain'), primary: true },
      { id: 'leave', label: say('set.leave') },
    ],
  };
}

/** What a lifter meets once in a hundred sessions. */
function seldom(say: SayIt): ScreenView[] {
  const home = { id: 'home', label: say('home.back'), primary: true };
  const again = { id: 'start', label: say('sensorCheck.again') };
  const full = ['home', 'assessment'] as const;
  const readings = say('sensorCheck.readings', { hz: 100, gap: 120 });
  const found = [
    say('sensorCheck.tooSlow', { hz: 14 }),
    say('sensorCheck.restless'),
    `${readings} ${say('sensorCheck.gravityOff', { force: '10.8' })}`,
    `${readings} ${say('sensorCheck.motorSeen', { peak: '12.5', ring: 180 })}`,
  ];
  const lines = [say('done.onPhone'), say('done.refused')];
  return [
    ...full.map(
      (page): ScreenView => ({
        layout: 'text',
        title: say(`${page}.fullTitle`),
        body: say(`${page}.fullBody`),
        actions: [home],
      }),
    ),
    ...found.map(
      (body): ScreenView => ({
        layout: 'text',
        title: say('sensorCheck.title'),
        body,
        actions: [{ ...home, label: say('sensorCheck.done') }, again],
      }),
    ),
    {
      layout: 'text',
      title: say('more.memory'),
      body: [
        say('more.memoryWaiting', { waiting: 10, kept: 60 }),
        say('more.memoryDropped', { dropped: 120 }),
        say('more.memoryTorn', { torn: 12 }),
        say('more.memoryHeap', { used: 118, total: 128, peak: 126 }),
      ].join('\n'),
      actions: [{ ...home, label: say('more.done') }],
    },
    {
      layout: 'number',
      title: say('sensorCheck.title'),
      number: '–',
      tone: 'warn',
      caption: say('sensorCheck.moved'),
      actions: [],
    },
    { layout: 'chart', title: say('done.noReps'), bars: [], targetSeconds: 3, lines, actions: [home] },
    { layout: 'chart', title: say('done.noReps'), bars: fifteen(), targetSeconds: 3, lines, actions: [home] },
  ];
}

/** As many bars as a day has reps. */
function fifteen(): Bar[] {
  return Array.from({ length: 15 }, (_unused, index) => ({
    eccentricSeconds: 1 + index * 0.3,
    verdict: VERDICTS[index % VERDICTS.length] ?? 'held',
  }));
}
