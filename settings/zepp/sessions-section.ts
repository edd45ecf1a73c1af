// Owns drawing the list of sessions. Refuses figures and words: the view has them.
import type { SessionRow, SessionsView } from '../view/sessions-view';
import { body, button, card, quiet, row, title } from './parts';
import { smallChart } from './rep-chart';

export interface SessionsTouched {
  open(id: string): void;
  older(): void;
}

export function sessionsSection(view: SessionsView, touched: SessionsTouched): Rendered[] {
  return [
    ...(view.empty === undefined ? [] : [card([body(view.empty)])]),
    ...view.rows.map((session) => sessionCard(session, touched)),
    ...(view.older === undefined ? [] : [button(view.older, touched.older)]),
    ...view.sealed.map((line) => card([quiet(line)])),
  ];
}

function sessionCard(session: SessionRow, touched: SessionsTouched): Rendered {
  const { weight, mean, accessories } = session;
  return card([
    quiet(session.date),
    title(weight === undefined ? session.title : `${session.title} · ${weight}`),
    body(session.held),
    ...(mean === undefined ? [] : [quiet(mean)]),
    row(session.charts.map(smallChart), { flexWrap: 'wrap', margin: '8px 0' }),
    ...(accessories === undefined ? [] : [quiet(accessories)]),
    button(session.show, () => touched.open(session.id)),
  ]);
}
