// Owns the vocabulary that the settings page is drawn in, whatever phone app draws it. Refuses looks: each platform has its own,
// and where it cannot draw something, it says it in words.
import type { RepChart } from '../view/rep-bars';
import type { SoreMark } from '../view/soreness-view';
import type { WeekStep } from '../view/today-view';
import type { TrendChart } from '../view/trend-view';

/** A part of the page, made by the platform's own components. */
export interface Rendered {
  readonly rendered: never;
}

export type ButtonLook = 'plain' | 'primary' | 'danger';

/**
 * Room of a button. `apart` from what follows; `close` among several answers; `small` beside a figure; `step` narrow, so that four of
 * them and the value stand in one line of a small phone; `spent` one at the end of its way, which stays where it is, so that the others
 * do not move.
 */
export type ButtonFit = 'usual' | 'apart' | 'close' | 'small' | 'step' | 'spent';

export interface TabButton {
  readonly label: string;
  readonly chosen: boolean;
  readonly open: () => void;
}

export interface TableRow {
  readonly label: string;
  readonly values: readonly string[];
}

type Drawn = readonly Rendered[];

export interface Parts {
  page(children: Drawn): Rendered;
  tabs(buttons: readonly TabButton[]): Rendered;
  card(children: Drawn): Rendered;
  /** Apart from what stands above it in its card. */
  group(children: Drawn): Rendered;
  /** In one line where the platform has lines. */
  row(children: Drawn): Rendered;
  /** In as many lines as they need. */
  wrap(children: Drawn): Rendered;
  heading(text: string): Rendered;
  title(text: string): Rendered;
  body(text: string): Rendered;
  quiet(text: string): Rendered;
  /** The one figure that the card is about. */
  figure(text: string): Rendered;
  /** Between its buttons. */
  value(text: string, room: 'wide' | 'narrow'): Rendered;
  /** Before the buttons of one row among several. */
  rowLabel(text: string): Rendered;
  button(label: string, touch: () => void, look?: ButtonLook, fit?: ButtonFit): Rendered;
  /** The phone tells it when the person is done with it. */
  field(label: string, value: string, hint: string, changed: (text: string) => void): Rendered;
  /** Without a value it keeps what the person has put in. */
  textArea(label: string, value: string | undefined, changed: (text: string) => void): Rendered;
  /** @param under what stands below a bar, by its place from 0. */
  repChart(chart: RepChart, under: (place: number) => Drawn): Rendered;
  /** What the bars of the charts are, where they are drawn; and what is true of the figures. */
  legend(bars: string, figures: string): Rendered;
  /** A rep without a bar: nothing was measured of it. */
  added(rep: { readonly index: number; readonly word: string }): Rendered;
  /** The bars of each set of a session, for a list. */
  smallCharts(charts: readonly RepChart[]): Rendered;
  week(steps: readonly WeekStep[]): Rendered;
  /** What the chart tells, and of its target what the drawing leaves to words. */
  trendNote(chart: TrendChart): Rendered;
  trendChart(chart: TrendChart): Drawn;
  soreMarks(marks: readonly SoreMark[], legend: readonly string[]): Drawn;
  table(columns: readonly string[], rows: readonly TableRow[]): Drawn;
}
