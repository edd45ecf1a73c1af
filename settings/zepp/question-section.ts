// Owns drawing a question that must be answered. Refuses to know what about.
import type { Question } from '../view/delete-questions';
import { body, button, card, row } from './parts';

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
