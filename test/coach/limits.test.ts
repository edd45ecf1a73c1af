// Owns that the pages keep within what the watch has room for. Refuses how a journal is tidied: see journal-sessions.test.ts.
import { expect, it } from 'vitest';
import { openJournal } from '../../watch/coach/journal';
import type { Page } from '../../watch/coach/page';
import type { PageName } from '../../watch/coach/page-name';
import { createAccessoriesPage } from '../../watch/coach/pages/accessories';
import { createAssessmentPage } from '../../watch/coach/pages/assessment';
import { createCheckInPage } from '../../watch/coach/pages/check-in';
import { createDonePage } from '../../watch/coach/pages/done';
import { createHomePage } from '../../watch/coach/pages/home';
import { createPlankPage } from '../../watch/coach/pages/plank';
import { createRestPage } from '../../watch/coach/pages/rest';
import { createSetPage } from '../../watch/coach/pages/set';
import { createTodayPage } from '../../watch/coach/pages/today';
import type { Ports } from '../../watch/coach/ports';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakeMotion } from '../fakes/fake-motion';
import { createFakePorts, type FakePorts, press } from '../fakes/fake-ports';
import { train, write } from './begin-session';

const LIMITS = { journal: { tidyChars: 100, fullChars: 200 }, sensorReadings: 512 };

/** All that read the journal. */
const READERS: Partial<Record<PageName, (ports: Ports) => Page>> = {
  home: createHomePage,
  set: (ports) => createSetPage(ports, undefined, createFakeMotion().create),
  rest: createRestPage,
  done: createDonePage,
  assessment: createAssessmentPage,
  accessories: createAccessoriesPage,
  plank: createPlankPage,
  'check-in': createCheckInPage,
  today: createTodayPage,
};

/** Three trainings, all of which the phone holds; written with room for them. */
function trained(): FakePorts {
  const fake = createFakePorts();
  openWatchSettings(fake.store).markFirstRunDone();
  for (let day = 0; day < 3; day += 1) {
    const id = `session-${fake.clock.nowMs()}`;
    train(fake);
    write(fake, { kind: 'confirmed', id, revision: 999 });
    fake.fakeTimers.advance(2 * 86_400_000);
  }
  return fake;
}

for (const [name, create] of Object.entries(READERS)) {
  it(`${name} tidies the journal where the watch has little room, and not where it has much`, () => {
    for (const [limits, dropped] of [
      [LIMITS, true],
      [undefined, false],
    ] as const) {
      const { store, fakeTimers } = trained();
      const before = store.texts.get('journal')?.length ?? 0;
      const fake = createFakePorts({ store, fakeTimers, ...(limits === undefined ? {} : { limits }) });
      const page = create(fake);
      page.open();
      page.close();
      expect((store.texts.get('journal')?.length ?? 0) < before).toBe(dropped);
    }
  });
}

it('home begins no session where the little room is full', () => {
  for (const limits of [LIMITS, undefined]) {
    const fake = createFakePorts(limits === undefined ? {} : { limits });
    openWatchSettings(fake.store).markFirstRunDone();
    train(fake);
    fake.fakeTimers.advance(7 * 86_400_000);
    const home = createHomePage(fake);
    home.open();
    press(fake, home, 'start');
    expect(openJournal(fake.store).state().open === undefined).toBe(limits !== undefined);
    home.close();
  }
});
