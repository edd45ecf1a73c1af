// Owns the vocabulary of the settings page as Fitbit OS draws it: each part a line, a button or a field, one below the other. Refuses
// boxes and colours, which the platform has none of: a chart is its figures in words, and what is chosen has a tick.
import type { Parts } from '../face/parts';
import type { RepBar } from '../view/rep-bars';

const line = (text: string): Rendered => createComponent(Text, null, text);
const bold = (text: string): Rendered => createComponent(Text, { bold: true }, text);

/** Several where one is wanted: whatever takes children takes lists of them too. */
const together = (children: readonly Rendered[]): Rendered => children as unknown as Rendered;
const joined = (words: readonly (string | undefined)[]): string =>
  words.filter((word) => word !== undefined).join(' · ');

const button = (label: string, onClick: () => void): Rendered => createComponent(Button, { label, onClick });

function repLine({ index, glyph, word, seconds, speed }: RepBar): Rendered {
  return line(`${index}. ${joined([`${glyph} ${word}`, seconds, speed])}`);
}

/** The platform gives the text alone, or as the name of what was chosen. */
function textOf(given: unknown): string {
  if (typeof given === 'string') return given;
  const { name }: { readonly name?: unknown } = typeof given === 'object' && given !== null ? given : {};
  return typeof name === 'string' ? name : '';
}

export const FITBIT_PARTS: Parts = {
  page: (children) => createComponent(Page, null, children),
  tabs: (buttons) =>
    createComponent(
      Section,
      null,
      buttons.map(({ label, chosen, open }) => button(chosen ? `✓ ${label}` : label, open)),
    ),
  card: (children) => createComponent(Section, null, children),
  group: together,
  row: together,
  wrap: together,
  heading: bold,
  title: bold,
  body: line,
  quiet: line,
  figure: bold,
  value: bold,
  rowLabel: line,
  // One that has no effect cannot be made pale, and would be pressed in vain.
  button: (label, touch, _look, fit) => (fit === 'spent' ? together([]) : button(label, touch)),
  field: (label, value, placeholder, changed) =>
    createComponent(TextInput, {
      ...{ label, title: label, value, placeholder },
      onChange: (given) => changed(textOf(given)),
    }),
  textArea: (label, value, changed) =>
    createComponent(TextInput, {
      ...{ label, title: label, onChange: (given: unknown) => changed(textOf(given)) },
      ...(value !== undefined && { value }),
    }),
  repChart: ({ target, bars }, under) =>
    together([line(target), ...bars.flatMap((bar, place) => [repLine(bar), ...under(place)])]),
  legend: (_bars, figures) => line(figures),
  added: ({ index, word }) => line(`${index}. + ${word}`),
  smallCharts: (charts) => together(charts.map(({ bars }) => line(bars.map(({ glyph }) => glyph).join(' ')))),
  week: (steps) => line(joined(steps.map(({ glyph, number, word }) => `${glyph} ${number} ${word}`))),
  trendNote: ({ note, target }) => together([line(note), ...(target === undefined ? [] : [line(target.text)])]),
  trendChart: ({ points }) => [
    line(joined(points.map(({ label, text, other }) => `${other ? '□ ' : ''}${label}: ${text}`))),
  ],
  soreMarks: (marks) => marks.map(({ glyph, text }) => line(`${glyph} ${text}`)),
  table: (columns, rows) => [
    bold(joined(columns)),
    ...rows.map(({ label, values }) => line(`${label}: ${joined(values)}`)),
  ],
};
