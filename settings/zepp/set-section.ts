// Owns drawing one set, and the controls that correct it. Refuses figures and words: the view has them.
import type { Correction, SetCorrections, SetView } from '../view/session-view';
import { TEXT } from './palette';
import { body, button, card, quiet, row, title } from './parts';
import { addedRow, repChart } from './rep-chart';

export interface SetTouched {
  correct(set: number | undefined): void;
  touch(correction: Correction): void;
}

export function setSection(set: SetView, index: number, touched: SetTouched): Rendered {
  const { corrections, sentence } = set;
  return card([
    title(set.title),
    quiet(set.weight),
    quiet(set.reps),
    repChart(set.chart, (place) => (corrections === undefined ? [] : repButton(corrections, place, touched))),
    ...set.added.map(addedRow),
    ...(sentence === undefined ? [] : [body(sentence)]),
    ...(corrections === undefined
      ? [button(set.correct, () => touched.correct(index))]
      : correctionParts(corrections, touched)),
  ]);
}

/** @param place of the bar, from 0. */
function repButton({ reps }: SetCorrections, place: number, { touch }: SetTouched): Rendered[] {
  const rep = reps[place];
  return rep === undefined ? [] : [button(rep.label, () => touch(rep.touch), 'plain', { fontSize: '14px' })];
}

function correctionParts({ note, steps, done }: SetCorrections, { touch, correct }: SetTouched): Rendered[] {
  const value = { color: TEXT, fontSize: '18px', fontWeight: 'bold', minWidth: '88px', textAlign: 'center' };
  return [
    quiet(note),
    ...steps.flatMap((step) => [
      body(step.label),
      row([
        button('−', () => touch(step.less)),
        View({ style: value }, [Text({}, step.value)]),
        button('+', () => touch(step.more)),
      ]),
    ]),
    button(done, () => correct(undefined), 'primary'),
  ];
}
