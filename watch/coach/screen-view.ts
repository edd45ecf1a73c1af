// Owns what a page wants seen, as plain data: five layouts. Refuses sizes, colours and fonts: those are each platform's.
import type { Verdict } from '../../shared/training/rep';

/** What a colour stands for; never the only sign. */
export type Tone = 'plain' | 'muted' | 'progress' | 'good' | 'warn';

export interface Action {
  readonly id: string;
  readonly label: string;
  /** At most one in a view: the one that most people will want. */
  readonly primary?: boolean;
}

/** A verdict with its word and its shape. */
export interface Mark {
  readonly verdict: Verdict;
  readonly word: string;
}

/** One big number, read in a glance: a set, a countdown, a metronome. */
export interface NumberView {
  readonly layout: 'number';
  readonly title?: string;
  /** At most four characters. */
  readonly number: string;
  readonly tone: Tone;
  /** One line beneath the number. */
  readonly caption?: string;
  /** The verdict on the last rep. */
  readonly mark?: Mark;
  /** How far the rim is filled, 0 to 1. */
  readonly rim?: number;
  readonly actions: readonly Action[];
}

/** Something to be read while standing still: a title, up to about 120 letters, up to two buttons. */
export interface TextView {
  readonly layout: 'text';
  readonly title: string;
  readonly body: string;
  readonly rim?: number;
  readonly actions: readonly Action[];
}

/** One value to be changed by plus, minus or the crown. */
export interface AdjustView {
  readonly layout: 'adjust';
  readonly title: string;
  readonly value: string;
  readonly caption?: string;
  /** One or two short lines. */
  readonly note?: string;
  readonly actions: readonly Action[];
}

export interface Bar {
  readonly eccentricSeconds: number;
  readonly verdict: Verdict;
}

/** What just happened: one bar a rep against the target line. */
export interface ChartView {
  readonly layout: 'chart';
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly targetSeconds: number;
  /** A number that changes while one looks: the rest. */
  readonly number?: string;
  /** Up to three lines. */
  readonly lines: readonly string[];
  readonly actions: readonly Action[];
}

/** A list to choose from; scrolls. */
export interface MenuView {
  readonly layout: 'menu';
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly label: string; readonly value?: string }[];
}

export type ScreenView = NumberView | TextView | AdjustView | ChartView | MenuView;
