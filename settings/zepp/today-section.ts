// Owns drawing the day: what to lift, why, the four weeks. Refuses figures and words: the view has them.
import type { SettingChange } from '../view/settings-view';
import type { LoadView, TodayView, WeekState, WeekStep } from '../view/today-view';
import type { WhyView } from '../view/why-view';
import type { WorkingWeightView } from '../view/working-weight-view';
import { ACTION, CARD, EDGE, HELD_GROUND, QUIET, TEXT } from './palette';
import { body, button, card, heading, quiet, row, title } from './parts';

export function todaySection(view: TodayView, open: (id: string) => void): Rendered[] {
  const { when, note, load, why, after, week } = view;
  return [
    card([
      ...(when === undefined ? [] : [quiet(when)]),
      heading(view.head),
      ...(note === undefined ? [] : [body(note)]),
      ...(load === undefined ? [] : loadParts(load)),
    ]),
    ...(why === undefined ? [] : [whyCard(why, open)]),
    card([title(week.title), row(week.steps.map(stepPart), { margin: '8px 0' }), quiet(week.note)]),
    ...(after === undefined ? [] : [card([title(after.title), ...after.lines.map(body)])]),
    ...(view.said.length === 0 ? [] : [card(view.said.map(body))]),
  ];
}

function loadParts({ title: name, work, plates, tolerance }: LoadView): Rendered[] {
  return [
    View({ style: { color: TEXT, fontSize: '24px', fontWeight: 'bold', lineHeight: '1.4', margin: '8px 0 0' } }, [
      Text({}, name),
    ]),
    body(work),
    ...(plates === undefined ? [] : [body(plates)]),
    quiet(tolerance),
  ];
}

function whyCard({ title: name, sentence, reps, session }: WhyView, open: (id: string) => void): Rendered {
  return card([
    title(name),
    body(sentence),
    ...reps.map(body),
    ...(session === undefined ? [] : [button(session.label, () => open(session.id))]),
  ]);
}

/** Told by a shape and a word as well as by the ground. */
const STEP_LOOKS: Readonly<Record<WeekState, Style>> = {
  done: { background: HELD_GROUND, border: `1px solid ${EDGE}` },
  now: { background: CARD, border: `2px solid ${ACTION}` },
  toCome: { background: CARD, border: `1px solid ${EDGE}` },
};

function stepPart({ number, state, word, glyph }: WeekStep): Rendered {
  return View(
    {
      style: {
        ...STEP_LOOKS[state],
        flexGrow: 1,
        flexBasis: '0',
        margin: '0 2px',
        padding: '6px 2px',
        borderRadius: '8px',
        textAlign: 'center',
        color: TEXT,
        lineHeight: '1.4',
      },
    },
    [
      View({ style: { fontSize: '16px', fontWeight: 'bold' } }, [Text({}, `${glyph} ${number}`)]),
      View({ style: { fontSize: '12px', color: state === 'done' ? TEXT : QUIET } }, [Text({}, word)]),
    ],
  );
}

export interface WorkingTouched {
  step(weight: number): void;
  settle(change: SettingChange): void;
}

export function workingWeightSection(
  { text, value, steps, settle }: WorkingWeightView,
  touched: WorkingTouched,
): Rendered[] {
  return [
    card([
      title(text),
      View({ style: { color: TEXT, fontSize: '24px', fontWeight: 'bold', lineHeight: '1.4', margin: '8px 4px' } }, [
        Text({}, value),
      ]),
      row(
        steps.map(({ label, weight }) => button(label, () => touched.step(weight))),
        { flexWrap: 'wrap' },
      ),
      button(settle.label, () => touched.settle(settle.change), 'primary'),
    ]),
  ];
}
