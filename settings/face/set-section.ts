// Owns drawing one set, and the controls that correct it. Refuses figures and words: the view has them.
import type { Correction, SetCorrections, SetView } from '../view/session-view';
import type { Parts, Rendered } from './parts';

export interface SetTouched {
  correct(set: number | undefined): void;
  touch(correction: Correction): void;
}

export function setSection(draw: Parts, set: SetView, index: number, touched: SetTouched): Rendered {
  const { corrections, sentence } = set;
  return draw.card([
    draw.title(set.title),
    draw.quiet(set.weight),
    draw.quiet(set.reps),
    draw.repChart(set.chart, (place) =>
      corrections === undefined ? [] : repButton(draw, corrections, place, touched),
    ),
    ...set.added.map(draw.added),
    ...(sentence === undefined ? [] : [draw.body(sentence)]),
    ...(corrections === undefined
      ? [draw.button(set.correct, () => touched.correct(index))]
      : correctionParts(draw, corrections, touched)),
  ]);
}

/** @param place of the bar, from 0. */
function repButton(draw: Parts, { reps }: SetCorrections, place: number, { touch }: SetTouched): Rendered[] {
  const rep = reps[place];
  return rep === undefined ? [] : [draw.button(rep.label, () => touch(rep.touch), 'plain', 'small')];
}

function correctionParts(
  draw: Parts,
  { note, steps, done }: SetCorrections,
  { touch, correct }: SetTouched,
): Rendered[] {
  return [
    draw.quiet(note),
    ...steps.flatMap((step) => [
      draw.body(step.label),
      draw.row([
        draw.button('−', () => touch(step.less)),
        draw.value(step.value, 'wide'),
        draw.button('+', () => touch(step.more)),
      ]),
    ]),
    draw.button(done, () => correct(undefined), 'primary'),
  ];
}
