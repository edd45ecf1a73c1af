// Owns the vocabulary of the settings page as Zepp OS draws it. Refuses to know what the page is about: see settings/face.
import type { Parts } from '../face/parts';
import type { WeekState, WeekStep } from '../view/today-view';
import { ACTION, CARD, EDGE, GROUND, HELD_GROUND, QUIET, TEXT } from './palette';
import { body, button, card, field, heading, quiet, row, styledButton, textArea, title } from './plain';
import { addedRow, repChart, smallCharts } from './rep-chart';
import { soreMarks, table, trendChart } from './trend-chart';

/** Apart from its buttons where it is a word. */
const VALUE: Style = { color: TEXT, fontSize: '18px', fontWeight: 'bold', textAlign: 'center', padding: '0 4px' };
const VALUE_PX = { wide: 88, narrow: 40 } as const;
const FIGURE: Style = { color: TEXT, fontSize: '24px', fontWeight: 'bold', lineHeight: '1.4', margin: '8px 0 0' };
/** Five in the one line of a small phone, in German too; in two where the letters are larger. */
const TAB: Style = { flexGrow: 1, fontSize: '14px', padding: '0 3px', margin: '1px' };

export const ZEPP_PARTS: Parts = {
  page: (children) => View({ style: { background: GROUND, padding: '12px', minHeight: '100%' } }, children),
  tabs: (buttons) =>
    row(
      buttons.map(({ label, chosen, open }) => styledButton(label, open, chosen ? 'primary' : 'plain', TAB)),
      { flexWrap: 'wrap', marginBottom: '12px' },
    ),
  card,
  group: (children) => View({ style: { marginTop: '12px' } }, children),
  row: (children) => row(children),
  wrap: (children) => row(children, { flexWrap: 'wrap' }),
  heading,
  title,
  body,
  quiet,
  figure: (text) => View({ style: FIGURE }, [Text({}, text)]),
  value: (text, room) => View({ style: { ...VALUE, minWidth: `${VALUE_PX[room]}px` } }, [Text({}, text)]),
  rowLabel: (text) => View({ style: { color: TEXT, fontSize: '16px', minWidth: '72px' } }, [Text({}, text)]),
  button,
  field,
  textArea,
  repChart,
  legend: (bars, figures) => quiet(`${bars} ${figures}`),
  added: addedRow,
  smallCharts,
  week: (steps) => row(steps.map(weekPart), { margin: '8px 0' }),
  trendNote: ({ note, target }) => quiet(target === undefined ? note : `${note} ${target.lineNote}`),
  trendChart,
  soreMarks,
  table,
};

/** Told by a shape and a word as well as by the ground. */
const STEP_LOOKS: Readonly<Record<WeekState, Style>> = {
  done: { background: HELD_GROUND, border: `1px solid ${EDGE}` },
  now: { background: CARD, border: `2px solid ${ACTION}` },
  toCome: { background: CARD, border: `1px solid ${EDGE}` },
};

function weekPart({ number, state, word, glyph }: WeekStep): Rendered {
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
