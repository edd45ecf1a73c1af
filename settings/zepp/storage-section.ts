// Owns drawing how much is kept, and the question before anything is deleted.
import type { Question, StorageView } from '../view/storage-view';
import { body, button, card, quiet, row, title } from './parts';

export function storageSection(view: StorageView, removeAll: () => void): Rendered[] {
  return [
    card([
      title(view.title),
      quiet(view.used),
      ...(view.removeAll === undefined ? [] : [button(view.removeAll, removeAll, 'danger')]),
    ]),
  ];
}

/** Nothing else is drawn with it: whoever is asked, answers. */
export function questionSection(question: Question, answer: (yes: boolean) => void): Rendered[] {
  return [
    card([
      body(question.text),
      row([button(question.no, () => answer(false), 'primary'), button(question.yes, () => answer(true), 'danger')], {
        flexWrap: 'wrap',
      }),
    ]),
  ];
}
