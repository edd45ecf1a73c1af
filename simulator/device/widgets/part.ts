// Owns what a part is: a plain shape within a widget that is put together from several. Refuses to know which widgets.
import type { WidgetType } from '../widget-options';

export interface Part {
  readonly type: WidgetType;
  /** As of a widget that lies in the whole one: its place counts from the whole one's. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What a finger on it does. */
  readonly press?: () => void;
}

/** A widget as those see it that put it together. */
export interface Whole {
  readonly type: WidgetType;
  readonly handle: object;
  readonly options: Record<string, unknown>;
  /** What a CANVAS or a polyline has been told to draw. */
  drawn: readonly Part[];
  /** How far a list is scrolled, px. */
  scrolledPx: number;
}

export interface Surroundings {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The group that holds the widget, and those that it holds, in order. */
  readonly group: Whole | undefined;
  readonly siblings: readonly Whole[];
}

export const numberIn = (from: Readonly<Record<string, unknown>>, name: string, otherwise = 0): number => {
  const value = from[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
};

export const textIn = (from: Readonly<Record<string, unknown>>, name: string): string => {
  const value = from[name];
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
};

/** The array may come from another realm. */
export const listIn = (from: Readonly<Record<string, unknown>>, name: string): readonly unknown[] => {
  const value = from[name];
  return Array.isArray(value) ? value : [];
};

export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Calls what the package has given for it, if anything. */
export const call = (given: unknown, ...values: unknown[]): void => {
  if (typeof given === 'function') given(...values);
};

/** Only the options that are given: what is not must not stand in the way of what is usual. */
export const given = (from: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));

const BOX_PX = { w: 160, h: 40 };
const FRAME = 0x808080;

/** In the place of what cannot be drawn truly: a frame with its name. */
export function namedBox(type: WidgetType, options: Readonly<Record<string, unknown>>, says = ''): readonly Part[] {
  const box = { x: 0, y: 0, w: numberIn(options, 'w') || BOX_PX.w, h: numberIn(options, 'h') || BOX_PX.h };
  const text = says === '' ? type : `${type}: ${says}`;
  return [
    { type: 'STROKE_RECT', options: { ...box, color: FRAME, line_width: 1, radius: 4 } },
    { type: 'TEXT', options: { ...box, text, text_size: 18, color: 0xffffff, align_h: 3, align_v: 6, text_style: 1 } },
  ];
}
