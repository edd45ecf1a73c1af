// Owns drawing one session. Refuses figures and words: the view has them.
import type { SessionView, SetView } from '../view/session-view';
import { body, button, card, heading, quiet, title } from './parts';
import { repChart } from './rep-chart';

export interface SessionTouched {
  back(): void;
  remove(): void;
}

export function sessionSection(view: SessionView, touched: SessionTouched): Rendered[] {
  const { mean, check } = view;
  return [
    button(`‹ ${view.back}`, touched.back, 'plain', { marginBottom: '12px' }),
    card([
      quiet(view.date),
      heading(view.title),
      body(view.held),
      ...(mean === undefined ? [] : [quiet(mean)]),
      body(view.sentence),
    ]),
    ...view.sets.map(setCard),
    card([quiet(view.legend)]),
    ...(check === undefined ? [] : [card([title(check.title), ...check.lines.map(quiet)])]),
    button(view.remove, touched.remove, 'danger'),
  ];
}

function setCard(set: SetView): Rendered {
  return card([
    title(set.title),
    quiet(set.weight),
    quiet(set.reps),
    repChart(set.chart),
    ...(set.sentence === undefined ? [] : [body(set.sentence)]),
  ]);
}
