// Owns drawing the check-in: every question on one card, and what follows from the answers. Refuses words: the view has them.
import type { CheckInDraft } from '../view/check-in-draft';
import type { CheckInForm, CheckInQuestion, CheckInResult } from '../view/check-in-view';
import { body, button, card, heading, quiet, row, title } from './parts';

export interface FormTouched {
  answer(draft: CheckInDraft): void;
  done(): void;
  later(): void;
}

export function beginSection(label: string, begin: () => void): Rendered[] {
  return [button(label, begin, 'plain', { marginBottom: '12px' })];
}

/** @param leave the person asked for it, and may leave it; a due one stays until it is answered. */
export function formSection(form: CheckInForm, leave: boolean, touched: FormTouched): Rendered[] {
  return [
    card([
      heading(form.title),
      ...(form.about === undefined ? [] : [quiet(form.about)]),
      ...form.questions.map((question) => questionPart(question, touched)),
      questionPart(form.signs, touched, [quiet(form.signs.named)]),
      row(
        [
          ...(form.done === undefined ? [] : [button(form.done, touched.done, 'primary')]),
          ...(leave ? [button(form.later, touched.later)] : []),
        ],
        { flexWrap: 'wrap', marginTop: '12px' },
      ),
    ]),
  ];
}

/** The chosen one has a tick as well as its colour. */
function questionPart({ text, options }: CheckInQuestion, { answer }: FormTouched, more: Parts = []): Rendered {
  return View({ style: { marginTop: '12px' } }, [
    title(text),
    ...more,
    row(
      options.map(({ label, chosen, draft }) =>
        button(chosen ? `✓ ${label}` : label, () => answer(draft), chosen ? 'primary' : 'plain', { padding: '0 12px' }),
      ),
      { flexWrap: 'wrap' },
    ),
  ]);
}

export function resultSection(result: CheckInResult): Rendered[] {
  return [
    card([
      quiet(result.date),
      heading(result.title),
      ...result.because.map(body),
      ...(result.answer === 'asItShouldBe' ? [] : [quiet(result.note)]),
    ]),
  ];
}
