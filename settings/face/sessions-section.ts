// Owns drawing the list of sessions. Refuses figures and words: the view has them.
import type { SessionRow, SessionsView } from '../view/sessions-view';
import type { Parts, Rendered } from './parts';

export interface SessionsTouched {
  open(id: string): void;
  older(): void;
}

export function sessionsSection(draw: Parts, view: SessionsView, touched: SessionsTouched): Rendered[] {
  return [
    ...(view.empty === undefined ? [] : [draw.card([draw.body(view.empty)])]),
    ...view.rows.map((session) => sessionCard(draw, session, touched)),
    ...(view.older === undefined ? [] : [draw.button(view.older, touched.older)]),
    ...view.sealed.map((line) => draw.card([draw.quiet(line)])),
  ];
}

function sessionCard(draw: Parts, session: SessionRow, touched: SessionsTouched): Rendered {
  const { weight, mean, accessories } = session;
  return draw.card([
    draw.quiet(session.date),
    draw.title(weight === undefined ? session.title : `${session.title} · ${weight}`),
    draw.body(session.held),
    ...(mean === undefined ? [] : [draw.quiet(mean)]),
    draw.smallCharts(session.charts),
    ...(accessories === undefined ? [] : [draw.quiet(accessories)]),
    draw.button(session.show, () => touched.open(session.id)),
  ]);
}
