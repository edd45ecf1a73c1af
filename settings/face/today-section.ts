// Owns drawing the day: what to lift, why, the four weeks. Refuses figures and words: the view has them.
import type { SettingChange } from '../view/settings-view';
import type { LoadView, TodayView } from '../view/today-view';
import type { WhyView } from '../view/why-view';
import type { WorkingWeightView } from '../view/working-weight-view';
import type { Parts, Rendered } from './parts';

export function todaySection(draw: Parts, view: TodayView, open: (id: string) => void): Rendered[] {
  const { when, note, load, why, after, week } = view;
  return [
    draw.card([
      ...(when === undefined ? [] : [draw.quiet(when)]),
      draw.heading(view.head),
      ...(note === undefined ? [] : [draw.body(note)]),
      ...(load === undefined ? [] : loadParts(draw, load)),
    ]),
    ...(why === undefined ? [] : [whyCard(draw, why, open)]),
    draw.card([draw.title(week.title), draw.week(week.steps), draw.quiet(week.note)]),
    ...(after === undefined ? [] : [draw.card([draw.title(after.title), ...after.lines.map(draw.body)])]),
    ...(view.said.length === 0 ? [] : [draw.card(view.said.map(draw.body))]),
  ];
}

function loadParts(draw: Parts, { title: name, work, plates, tolerance }: LoadView): Rendered[] {
  return [
    draw.figure(name),
    draw.body(work),
    ...(plates === undefined ? [] : [draw.body(plates)]),
    draw.quiet(tolerance),
  ];
}

function whyCard(draw: Parts, { title: name, sentence, reps, session }: WhyView, open: (id: string) => void): Rendered {
  return draw.card([
    draw.title(name),
    draw.body(sentence),
    ...reps.map(draw.body),
    ...(session === undefined ? [] : [draw.button(session.label, () => open(session.id))]),
  ]);
}

export interface WorkingTouched {
  step(weight: number): void;
  settle(change: SettingChange): void;
}

export function workingWeightSection(
  draw: Parts,
  { text, value, steps, settle }: WorkingWeightView,
  touched: WorkingTouched,
): Rendered[] {
  return [
    draw.card([
      draw.title(text),
      draw.figure(value),
      draw.wrap(steps.map(({ label, weight }) => draw.button(label, () => touched.step(weight)))),
      draw.button(settle.label, () => touched.settle(settle.change), 'primary'),
    ]),
  ];
}
