// Owns drawing one session. Refuses figures and words: the view has them.
import type { Correction, SessionView } from '../view/session-view';
import type { Parts, Rendered } from './parts';
import { setSection } from './set-section';

export interface SessionTouched {
  back(): void;
  remove(): void;
  /** The set, from 0, whose corrections are to be open; undefined closes them. */
  correct(set: number | undefined): void;
  touch(correction: Correction): void;
}

export function sessionSection(draw: Parts, view: SessionView, touched: SessionTouched): Rendered[] {
  const { mean, planks, check } = view;
  return [
    draw.button(`‹ ${view.back}`, touched.back, 'plain', 'apart'),
    draw.card([
      draw.quiet(view.date),
      draw.heading(view.title),
      draw.body(view.held),
      ...(mean === undefined ? [] : [draw.quiet(mean)]),
      draw.body(view.sentence),
    ]),
    ...view.sets.map((set, index) => setSection(draw, set, index, touched)),
    ...(planks === undefined ? [] : [draw.card([draw.title(planks.title), ...planks.lines.map(draw.body)])]),
    draw.card([draw.legend(view.legend, view.figures)]),
    ...(check === undefined ? [] : [draw.card([draw.title(check.title), ...check.lines.map(draw.quiet)])]),
    draw.button(view.remove, touched.remove, 'danger'),
  ];
}
