// Owns drawing the check-in: every question on one card, and what follows from the answers. Refuses words: the view has them.
import type { CheckInDraft } from '../view/check-in-draft';
import type { CheckInForm, CheckInQuestion, CheckInResult } from '../view/check-in-view';
import type { Parts, Rendered } from './parts';

export interface FormTouched {
  answer(draft: CheckInDraft): void;
  done(): void;
  later(): void;
}

export function beginSection(draw: Parts, label: string, begin: () => void): Rendered[] {
  return [draw.button(label, begin, 'plain', 'apart')];
}

/** @param leave the person asked for it, and may leave it; a due one stays until it is answered. */
export function formSection(draw: Parts, form: CheckInForm, leave: boolean, touched: FormTouched): Rendered[] {
  return [
    draw.card([
      draw.heading(form.title),
      ...(form.about === undefined ? [] : [draw.quiet(form.about)]),
      ...form.questions.map((question) => questionPart(draw, question, touched)),
      questionPart(draw, form.signs, touched, [draw.quiet(form.signs.named)]),
      draw.group([
        draw.wrap([
          ...(form.done === undefined ? [] : [draw.button(form.done, touched.done, 'primary')]),
          ...(leave ? [draw.button(form.later, touched.later)] : []),
        ]),
      ]),
    ]),
  ];
}

/** The chosen one has a tick as well as its colour. */
function questionPart(
  draw: Parts,
  { text, options }: CheckInQuestion,
  { answer }: FormTouched,
  more: readonly Rendered[] = [],
): Rendered {
  return draw.group([
    draw.title(text),
    ...more,
    draw.wrap(
      options.map(({ label, chosen, draft }) =>
        draw.button(chosen ? `✓ ${label}` : label, () => answer(draft), chosen ? 'primary' : 'plain', 'close'),
      ),
    ),
  ]);
}

export function resultSection(draw: Parts, result: CheckInResult): Rendered[] {
  return [
    draw.card([
      draw.quiet(result.date),
      draw.heading(result.title),
      ...result.because.map(draw.body),
      ...(result.answer === 'asItShouldBe' ? [] : [draw.quiet(result.note)]),
    ]),
  ];
}
