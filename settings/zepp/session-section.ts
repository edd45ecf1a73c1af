// Owns drawing one session. Refuses figures and words: the view has them.
import type { Correction, SessionView } from '../view/session-view';
import { body, button, card, heading, quiet, title } from './parts';
import { setSection } from './set-section';

export interface SessionTouched {
  back(): void;
  remove(): void;
  /** The set, from 0, whose corrections are to be open; undefined closes them. */
  correct(set: number | undefined): void;
  touch(correction: Correction): void;
}

export function sessionSection(view: SessionView, touched: SessionTouched): Rendered[] {
  const { mean, planks, check } = view;
  return [
    button(`‹ ${view.back}`, touched.back, 'plain', { marginBottom: '12px' }),
    card([
      quiet(view.date),
      heading(view.title),
      body(view.held),
      ...(mean === undefined ? [] : [quiet(mean)]),
      body(view.sentence),
    ]),
    ...view.sets.map((set, index) => setSection(set, index, touched)),
    ...(planks === undefined ? [] : [card([title(planks.title), ...planks.lines.map(body)])]),
    card([quiet(view.legend)]),
    ...(check === undefined ? [] : [card([title(check.title), ...check.lines.map(quiet)])]),
    button(view.remove, touched.remove, 'danger'),
  ];
}
