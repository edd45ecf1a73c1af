// Owns drawing the tab of the person's data. Refuses figures and words: the view has them; and what a touch does: the tab knows.

import type { TextFormat } from '../../shared/export/exported';
import type { DataOption, DataTabView, ExportView } from '../view/data-view';
import type { ExportSpan } from '../view/export-span';
import type { UploadView } from '../view/upload-view';
import { body, button, card, field, quiet, row, textArea, title } from './parts';

export interface DataTouched {
  copyAs(form: TextFormat | undefined): void;
  span(span: ExportSpan): void;
  paste(text: string): void;
  takeIn(): void;
  address(text: string): void;
  forgetAddress(): void;
  token(text: string): void;
  forgetToken(): void;
  send(): void;
  look(): void;
  removeAll(): void;
}

/** What came of the last touch, each in the place of the touch. */
export interface DataSaid {
  readonly takenIn: string | undefined;
  readonly address: string | undefined;
  /** What was put into the address field and not kept. */
  readonly typed: string | undefined;
}

export function dataSection(view: DataTabView, said: DataSaid, touched: DataTouched): Rendered[] {
  const { takeIn } = view;
  return [
    card([title(view.title), quiet(view.used), ...lineOf(view.sealed, quiet)]),
    ...(view.copy === undefined ? [] : [copyCard(view.copy, touched)]),
    card([
      title(takeIn.title),
      quiet(takeIn.note),
      textArea(takeIn.label, undefined, touched.paste),
      button(takeIn.deed, touched.takeIn),
      ...lineOf(said.takenIn, body),
    ]),
    uploadCard(view.upload, said, touched),
    ...(view.removeAll === undefined ? [] : [button(view.removeAll, touched.removeAll, 'danger')]),
  ];
}

function copyCard({ title: text, note, forms, open }: ExportView, touched: DataTouched): Rendered {
  return card([
    title(text),
    quiet(note),
    options(forms, touched.copyAs),
    ...(open === undefined
      ? []
      : [
          options(open.spans, touched.span),
          // Nothing comes of writing in it: it is there to be copied.
          textArea(open.about, open.text, () => {}),
          button(open.close, () => touched.copyAs(undefined)),
        ]),
  ]);
}

function uploadCard(view: UploadView, said: DataSaid, touched: DataTouched): Rendered {
  const { token } = view;
  const buttonOf = (label: string | undefined, touch: () => void, look: 'plain' | 'primary' = 'plain'): Rendered[] =>
    label === undefined ? [] : [button(label, touch, look)];
  return card([
    title(view.title),
    quiet(view.note),
    field(view.address.label, said.typed ?? view.address.value, '', touched.address),
    ...lineOf(said.address, body),
    ...(token === undefined ? [] : [field(token.label, '', token.hint, touched.token)]),
    row(
      [
        ...buttonOf(view.send, touched.send, 'primary'),
        ...buttonOf(view.look, touched.look),
        ...buttonOf(view.forgetToken, touched.forgetToken),
        ...buttonOf(view.forgetAddress, touched.forgetAddress),
      ],
      { flexWrap: 'wrap' },
    ),
    ...lineOf(view.state, body),
  ]);
}

/** The chosen one has a tick as well as its colour. */
function options<Value>(all: readonly DataOption<Value>[], choose: (value: Value) => void): Rendered {
  return row(
    all.map(({ label, value, chosen }) =>
      button(chosen ? `✓ ${label}` : label, () => choose(value), chosen ? 'primary' : 'plain'),
    ),
    { flexWrap: 'wrap' },
  );
}

function lineOf(text: string | undefined, draw: (text: string) => Rendered): Rendered[] {
  return text === undefined ? [] : [draw(text)];
}
