// Owns drawing the weeks side by side. Refuses figures and words: the view has them.
import type { TrendView } from '../view/trend-view';
import type { Parts, Rendered } from './parts';

export function trendSection(draw: Parts, view: TrendView): Rendered[] {
  const { card, title, quiet, body } = draw;
  const { empty, note, charts, otherLifts, soreness, assessments } = view;
  return [
    ...(empty === undefined ? [] : [card([body(empty)])]),
    ...(note === undefined ? [] : [quiet(note)]),
    ...charts.map((chart) =>
      card([
        title(chart.title),
        draw.trendNote(chart),
        ...(otherLifts === undefined ? [] : [quiet(otherLifts)]),
        ...draw.trendChart(chart),
      ]),
    ),
    ...(soreness === undefined
      ? []
      : [
          card([
            title(soreness.title),
            ...(soreness.none === undefined ? draw.soreMarks(soreness.marks, soreness.legend) : [quiet(soreness.none)]),
          ]),
        ]),
    ...(assessments === undefined
      ? []
      : [
          card([
            title(assessments.title),
            ...draw.table(assessments.columns, assessments.rows),
            ...(assessments.note === undefined ? [] : [quiet(assessments.note)]),
          ]),
        ]),
  ];
}
