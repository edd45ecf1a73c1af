// Owns drawing a question that must be answered. Refuses to know what about.
import type { Question } from '../view/delete-questions';
import type { Parts, Rendered } from './parts';

/** Nothing else is drawn with it: whoever is asked, answers. */
export function questionSection(draw: Parts, question: Question, answer: (yes: boolean) => void): Rendered[] {
  return [
    draw.card([
      draw.body(question.text),
      draw.wrap([
        draw.button(question.no, () => answer(false), 'primary'),
        draw.button(question.yes, () => answer(true), 'danger'),
      ]),
    ]),
  ];
}
