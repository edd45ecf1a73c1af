// Owns a rest page after a set with these eccentrics, and what a test reads off it.
import { openJournal } from '../../watch/coach/journal';
import type { Page } from '../../watch/coach/page';
import { createRestPage } from '../../watch/coach/pages/rest';
import type { ChartView, ScreenView } from '../../watch/coach/screen-view';
import { createFakePorts, type FakePorts, press } from '../fakes/fake-ports';
import { type Begun, beginSession, writeSet } from './begin-session';

export function rested(eccentrics: readonly number[], begun: Begun = {}): { fake: FakePorts; page: Page } {
  const fake = createFakePorts();
  beginSession(fake, begun);
  writeSet(fake, eccentrics, { weight: begun.weight ?? 100 });
  return { fake, page: opened(fake) };
}

export function opened(fake: FakePorts): Page {
  const page = createRestPage(fake);
  page.open();
  return page;
}

/** As a finger does it, after the view has been drawn. */
export function tap(fake: FakePorts, page: Page, id: string): void {
  fake.fakeTimers.advance(100);
  press(fake, page, id);
}

export function chart(fake: FakePorts): ChartView {
  const view: ScreenView = fake.view();
  if (view.layout !== 'chart') throw new Error(`a ${view.layout} view`);
  return view;
}

export function open(fake: FakePorts) {
  const state = openJournal(fake.store).state().open;
  if (state === undefined) throw new Error('no open session');
  return state;
}

export const primary = (view: ChartView) => view.actions.find((action) => action.primary)?.id;
