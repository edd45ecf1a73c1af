// Owns a set page on a stage: its ports, a motion that the test drives, and what is read off it.
import type { Session } from '../../shared/training/session';
import { openJournal } from '../../watch/coach/journal';
import type { Page } from '../../watch/coach/page';
import { createSetPage } from '../../watch/coach/pages/set';
import type { NumberView } from '../../watch/coach/screen-view';
import { createFakeMotion, type FakeMotion, measuredRep, moment } from '../fakes/fake-motion';
import { createFakePorts, type FakePorts } from '../fakes/fake-ports';
import { beginSession } from './begin-session';

export const GET_READY_MS = 5000;

export interface Stage {
  readonly fake: FakePorts;
  readonly motion: FakeMotion;
  readonly page: Page;
  /** When the set is armed. */
  readonly armedMs: number;
}

export function stage(fake: FakePorts = begun(), motion: FakeMotion = createFakeMotion(), asked?: string): Stage {
  const page = createSetPage(fake, asked, motion.create);
  page.open();
  return { fake, motion, page, armedMs: fake.clock.nowMs() + GET_READY_MS };
}

export function armed(fake?: FakePorts, motion?: FakeMotion, asked?: string): Stage {
  const all = stage(fake, motion, asked);
  all.fake.fakeTimers.advance(GET_READY_MS);
  return all;
}

export function begun(options: Parameters<typeof createFakePorts>[0] = {}): FakePorts {
  const fake = createFakePorts(options);
  beginSession(fake);
  return fake;
}

/** One rep, lifted 1 s after `fromMs`, its descent from +3000 ms; announced 600 ms after floor contact. */
export function scriptRep(motion: FakeMotion, fromMs: number, eccentricMs: number): void {
  const contactMs = fromMs + 3000 + eccentricMs;
  motion.at(fromMs + 1200, [moment('liftOff', fromMs + 1000, fromMs + 1200)]);
  motion.at(fromMs + 2200, [moment('lockout', fromMs + 2000, fromMs + 2200)]);
  motion.at(fromMs + 3300, [moment('descentStart', fromMs + 3000, fromMs + 3300)], {
    active: true,
    sure: true,
    startMs: fromMs + 3000,
    speedMps: 0.1,
  });
  motion.at(contactMs + 100, [moment('floorContact', contactMs, contactMs + 100)], { active: false });
  motion.at(contactMs + 600, [measuredRep(contactMs, eccentricMs, 0, 600)]);
}

export function session(fake: FakePorts): Session {
  const { open } = openJournal(fake.store).state();
  if (open === undefined) throw new Error('no open session');
  return open.session;
}

export function reps(fake: FakePorts): number {
  const { sets } = session(fake);
  return sets[sets.length - 1]?.reps.length ?? 0;
}

export function number(fake: FakePorts): NumberView {
  const view = fake.view();
  if (view.layout !== 'number') throw new Error(`a ${view.layout} view`);
  return view;
}

export const words = (fake: FakePorts) => fake.played().filter((word) => word !== 'ready');
