// Owns that everything in the package runs: app, each page, side service and settings page, on each screen, in each language.
import { describe, expect, it } from 'vitest';
import { PHONE_TEXTS } from '../../shared/texts/phone';
import type { Language } from '../../shared/texts/text';
import { WATCH_TEXTS, type WatchTextKey } from '../../shared/texts/watch';
import type { Key } from '../../simulator/device/keys';
import type { Simulation } from '../../simulator/world/driver';
import { createQuickJsSimulation } from '../../simulator/world/quick-js';
import { createVmSimulation } from '../../simulator/world/vm';
import { PAGE_NAMES } from '../../watch/coach/page-name';
import { fitbitInVm } from '../fitbit/drive-fba';
import { builtForScreens, launch, ownProblems, pageOf, START_MS, tap } from './drive';
import { strangers } from './in-language';
import { createPerson } from './person';
import { FITBIT, type Target, ZEPP } from './targets';

const LOCALES: readonly (readonly [Language, string])[] = [
  ['en', 'en-US'],
  ['de', 'de-DE'],
  ['es', 'es-ES'],
  ['zh', 'zh-CN'],
];
const SCREENS = builtForScreens();
/** A date is made of several texts. */
const THE_DAY = /2026/;

it('the package is for six screens', () => {
  const names = SCREENS.map(({ screen }) => `${screen.shape} ${screen.widthPx}x${screen.heightPx}`).sort();
  expect(names).toEqual([
    'round 416x416',
    'round 454x454',
    'round 466x466',
    'round 480x480',
    'square 390x450',
    'square 432x514',
  ]);
});

it('a text of another language is a stranger', () => {
  const shown = ['Press again to end', 'Nochmal', '60 kg', 'Satz 2 von 3', 'Set 2 of 3', 'set.reps'];
  expect(strangers(shown, WATCH_TEXTS, 'de')).toEqual(['Press again to end', 'Set 2 of 3', 'set.reps']);
});

/** Goes through every page by its own buttons, and calls `look` on each thing shown. */
function walk(sim: Simulation, endKey: Key, language: Language, look: () => void): void {
  const person = createPerson(sim, endKey);
  const say = (key: WatchTextKey): string => WATCH_TEXTS[key][language];
  // A screen is drawn ten times a second at most.
  const press = (key: WatchTextKey, ms = 150): void => {
    tap(sim, say(key));
    sim.advance(ms);
    look();
  };
  const choose = (key: WatchTextKey): void => {
    person.choose(say(key));
    look();
  };
  const back = (): void => {
    sim.watch.swipe('RIGHT');
    sim.advance(20);
    look();
  };
  launch(sim);
  look();
  press('firstRun.left');
  tap(sim, 'kg');
  press('firstRun.skip');
  press('firstRun.feelNow', 3000);
  sim.advance(9000);
  press('firstRun.next');
  press('firstRun.next');
  press('firstRun.now');
  press('sensorCheck.start', 2000);
  sim.advance(30_000);
  look();
  press('sensorCheck.done');
  for (const key of ['more.strength', 'more.target', 'more.rest', 'more.memory', 'more.version'] as const) {
    press('home.more');
    choose(key);
    back();
    if (pageOf(sim) === 'more') back();
  }
  press('home.more');
  choose('more.firstRun');
  sim.watch.exit();
  launch(sim);
  press('home.more');
  choose('metronome.title');
  press('metronome.goOn');
  press('metronome.start', 4000);
  press('metronome.stop');
  back();
  press('home.more');
  choose('more.assessment');
  press('assessment.start', 1000);
  press('set.cancel');
  press('home.more');
  choose('more.today');
  press('today.goOn');
  back();
  back();
  press('home.more');
  choose('more.checkIn');
  press('checkIn.lowerBackBroad');
  press('checkIn.dull');
  press('checkIn.no');
  press('checkIn.none');
  press('checkIn.ok');
  press('home.skip');
  for (const key of ['home.start', 'rest.nextSet', 'rest.nextSet'] as const) {
    press(key, 1000);
    sim.advance(6000);
    look();
    sim.watch.press(endKey);
    sim.advance(1000);
    look();
    press('rest.enter');
    tap(sim, '+', '+');
    look();
    press('rest.goOn');
    press('rest.goOn');
    press('rest.done');
  }
  press('rest.finish');
  choose('accessories.goodMornings');
  press('accessories.ok');
  choose('accessories.plank');
  sim.advance(22_000);
  look();
  press('plank.stop', 2000);
  press('accessories.finish', 3000);
  press('done.goOn');
  press('done.home');
}

function walkPhone(sim: Simulation, language: Language, look: () => void): void {
  const say = (key: keyof typeof PHONE_TEXTS): string => PHONE_TEXTS[key][language];
  const press = (text: string): void => {
    sim.phone.press(text);
    sim.advance(20);
    look();
  };
  sim.phone.openSettings();
  look();
  press(say('tab.sessions'));
  press(say('sessions.show'));
  press(say('sessions.correct'));
  press(say('settings.deleteSession'));
  press(say('settings.keep'));
  press(`‹ ${say('sessions.back')}`);
  press(say('tab.trend'));
  press(say('tab.settings'));
  press(say('tab.data'));
  press(say('data.form.strong'));
  press(say('data.deleteAll'));
  press(say('settings.delete'));
  press(say('tab.sessions'));
  expect(sim.phone.texts()).toContain(say('sessions.empty'));
  sim.phone.closeSettings();
}

function runEverything(sim: Simulation, { endKey }: Pick<Target, 'endKey'>, language: Language): void {
  const pages = new Set<string | undefined>();
  walk(sim, endKey, language, () => {
    pages.add(pageOf(sim));
    const shown = sim.watch.texts();
    expect(shown.length, `on ${pageOf(sim)}`).toBeGreaterThan(0);
    // On Fitbit OS each row of a text stands by itself and explains nothing; every word that is pressed is one of the language there too.
    if (endKey === ZEPP.endKey) expect(strangers(shown, WATCH_TEXTS, language), `on ${pageOf(sim)}`).toEqual([]);
    expect(ownProblems(sim), `on ${pageOf(sim)}`).toEqual([]);
  });
  expect([...pages].sort()).toEqual([...PAGE_NAMES].sort());
  walkPhone(sim, language, () => {
    expect(sim.phone.texts().length).toBeGreaterThan(0);
    expect(strangers(sim.phone.texts(), PHONE_TEXTS, language, [THE_DAY])).toEqual([]);
  });
  expect(sim.phone.sideServiceRunning()).toBe(true);
  sim.watch.exit();
  expect(ownProblems(sim)).toEqual([]);
  expect(sim.strayRejections()).toEqual([]);
  expect(sim.timers()).toEqual([]);
}

describe('every page, the side service and the settings page run and speak the language', () => {
  // Each screen in two languages, each language on three screens.
  const cases = SCREENS.flatMap((one, i) =>
    [i, i + 1 + Math.floor(i / 4)].flatMap((n) => {
      const locale = LOCALES[n % LOCALES.length];
      return locale === undefined ? [] : [{ ...one, language: locale[0], name: locale[1] }];
    }),
  );
  it.each(cases)('$screen.shape $screen.widthPx × $screen.heightPx, $name', ({ screen, open, language, name }) => {
    const options = { package: open().package, startMs: START_MS, screen, language: name };
    runEverything(createVmSimulation(options), ZEPP, language);
  });

  it.each(LOCALES)('in QuickJS, %s', async (language, name) => {
    const [one] = SCREENS;
    if (one === undefined) throw new Error('the package is for no screen');
    const options = { package: one.open().package, startMs: START_MS, screen: one.screen, language: name };
    runEverything(await createQuickJsSimulation(options), ZEPP, language);
  });
});

describe('on Fitbit OS every page, the companion and the settings page run', () => {
  it.each(LOCALES)('%s', (language, name) => {
    runEverything(fitbitInVm({ stillHz: 50, language: name }), FITBIT, language);
  });
});

it('each page can be the first that is opened, on a watch that knows nothing', () => {
  for (const page of PAGE_NAMES) {
    const [one] = SCREENS;
    if (one === undefined) throw new Error('the package is for no screen');
    const options = { package: one.open().package, startMs: START_MS, screen: one.screen, language: 'en-US' };
    const sim = createVmSimulation(options);
    sim.watch.launch({ url: `watch/zepp/page/${page}/index` });
    sim.advance(1000);
    expect(sim.watch.texts().length, page).toBeGreaterThan(0);
    sim.watch.exit();
    expect(ownProblems(sim), page).toEqual([]);
  }
});
