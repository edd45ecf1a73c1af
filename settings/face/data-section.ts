// Owns drawing the tab of the person's data. Refuses figures and words: the view has them; and what a touch does: the tab knows.

import type { TextFormat } from '../../shared/export/exported';
import type { DataOption, DataTabView, ExportView } from '../view/data-view';
import type { ExportSpan } from '../view/export-span';
import type { UploadView } from '../view/upload-view';
import type { Parts, Rendered } from './parts';

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

export function dataSection(draw: Parts, view: DataTabView, said: DataSaid, touched: DataTouched): Rendered[] {
  const { takeIn } = view;
  return [
    draw.card([draw.title(view.title), draw.quiet(view.used), ...lineOf(view.sealed, draw.quiet)]),
    ...(view.copy === undefined ? [] : [copyCard(draw, view.copy, touched)]),
    draw.card([
      draw.title(takeIn.title),
      draw.quiet(takeIn.note),
      draw.textArea(takeIn.label, undefined, touched.paste),
      draw.button(takeIn.deed, touched.takeIn),
      ...lineOf(said.takenIn, draw.body),
    ]),
    uploadCard(draw, view.upload, said, touched),
    ...(view.removeAll === undefined ? [] : [draw.button(view.removeAll, touched.removeAll, 'danger')]),
  ];
}

function copyCard(draw: Parts, { title: text, note, forms, open }: ExportView, touched: DataTouched): Rendered {
  return draw.card([
    draw.title(text),
    draw.quiet(note),
    options(draw, forms, touched.copyAs),
    ...(open === undefined
      ? []
      : [
          options(draw, open.spans, touched.span),
          // Nothing comes of writing in it: it is there to be copied.
          draw.textArea(open.about, open.text, () => {}),
          draw.button(open.close, () => touched.copyAs(undefined)),
        ]),
  ]);
}

function uploadCard(draw: Parts, view: UploadView, said: DataSaid, touched: DataTouched): Rendered {
  const { token } = view;
  const buttonOf = (label: string | undefined, touch: () => void, look: 'plain' | 'primary' = 'plain'): Rendered[] =>
    label === undefined ? [] : [draw.button(label, touch, look)];
  return draw.card([
    draw.title(view.title),
    draw.quiet(view.note),
    draw.field(view.address.label, said.typed ?? view.address.value, '', touched.address),
    ...lineOf(said.address, draw.body),
    ...(token === undefined ? [] : [draw.field(token.label, '', token.hint, touched.token)]),
    draw.wrap([
      ...buttonOf(view.send, touched.send, 'primary'),
      ...buttonOf(view.look, touched.look),
      ...buttonOf(view.forgetToken, touched.forgetToken),
      ...buttonOf(view.forgetAddress, touched.forgetAddress),
    ]),
    ...lineOf(view.state, draw.body),
  ]);
}

/** The chosen one has a tick as well as its colour. */
function options<Value>(draw: Parts, all: readonly DataOption<Value>[], choose: (value: Value) => void): Rendered {
  return draw.wrap(
    all.map(({ label, value, chosen }) =>
      draw.button(chosen ? `✓ ${label}` : label, () => choose(value), chosen ? 'primary' : 'plain'),
    ),
  );
}

function lineOf(text: string | undefined, draw: (text: string) => Rendered): Rendered[] {
  return text === undefined ? [] : [draw(text)];
}
