// Owns where on the page the person is, across its building anew. It lies in the storage, because only a change there
// makes the phone build the page again. Refuses sessions, settings and finished check-ins.
import { type KeyValue, utf8Bytes } from '../../companion/log/key-value';
import { TEXT_FORMATS, type TextFormat } from '../../shared/export/exported';
import { type CheckInDraft, readDraft } from '../view/check-in-draft';
import { EXPORT_SPANS, type ExportSpan } from '../view/export-span';

export const TAB_NAMES = ['today', 'sessions', 'trend', 'data', 'settings'] as const;
export type TabName = (typeof TAB_NAMES)[number];

/** What the person is asked to confirm: deleting a session or all of them, beginning the four weeks again. */
export const QUESTIONS = ['session', 'all', 'planAgain'] as const;
export type QuestionName = (typeof QUESTIONS)[number];

export interface PageState {
  readonly tab: TabName;
  /** Id of the session that is open; undefined for the list. */
  readonly open: string | undefined;
  /** The set of it, from 0, whose controls for correcting are shown. */
  readonly correcting: number | undefined;
  readonly question: QuestionName | undefined;
  /** How many of the newest sessions the list shows. */
  readonly shown: number;
  /** A check-in half answered; undefined where none is begun. */
  readonly draft: CheckInDraft | undefined;
  /** The usual weight while it is being told, in the unit of the settings. */
  readonly working: number | undefined;
  /** What is shown as text to copy. */
  readonly exportAs: TextFormat | undefined;
  readonly exportSpan: ExportSpan;
  /** What came of the last touch, in one line, in the place of that touch. */
  readonly takenIn: string | undefined;
  readonly addressSaid: string | undefined;
  /** An address that was not kept, to be mended rather than written again. */
  readonly addressTyped: string | undefined;
  /** What went wrong with the last touch, in one line. */
  readonly problem: string | undefined;
}

/** A screenful or two. A choice. */
export const SHOWN_STEP = 20;
export const AT_FIRST: PageState = {
  tab: 'today',
  open: undefined,
  correcting: undefined,
  question: undefined,
  shown: SHOWN_STEP,
  draft: undefined,
  working: undefined,
  exportAs: undefined,
  exportSpan: 'year',
  takenIn: undefined,
  addressSaid: undefined,
  addressTyped: undefined,
  problem: undefined,
};
/**
 * Who comes back later begins at Today, ms. By time and not by the first build, because nothing says whether the phone
 * runs the whole page anew for a build. Ten minutes are a choice.
 */
const FORGOTTEN_AFTER_MS = 10 * 60_000;

/** No key of the log begins so. */
export const PAGE_KEY = 'page';

/**
 * Every place takes as much room, so that a full storage, in which nothing may grow, still lets the person go to where something can be
 * deleted, and be told what it did not take. A whole check-in and the longest line said with it have room, bytes; a choice.
 */
const ROOM_BYTES = 1024;

/** Whatever cannot be read, or is old, is the page as at first. */
export function readPageState(storage: KeyValue, nowMs: number): PageState {
  const kept = parsed(storage.getItem(PAGE_KEY));
  const { atMs, open, correcting, shown, takenIn, addressSaid, addressTyped, problem } = kept;
  if (typeof atMs !== 'number' || Math.abs(nowMs - atMs) > FORGOTTEN_AFTER_MS) return AT_FIRST;
  return {
    tab: oneOf(TAB_NAMES, kept.tab) ?? AT_FIRST.tab,
    open: text(open),
    correcting: typeof correcting === 'number' && Number.isInteger(correcting) ? correcting : undefined,
    question: oneOf(QUESTIONS, kept.question),
    shown: typeof shown === 'number' && shown >= SHOWN_STEP ? shown : SHOWN_STEP,
    draft: readDraft(kept.draft),
    working: typeof kept.working === 'number' ? kept.working : undefined,
    exportAs: oneOf(TEXT_FORMATS, kept.exportAs),
    exportSpan: oneOf(EXPORT_SPANS, kept.exportSpan) ?? AT_FIRST.exportSpan,
    takenIn: text(takenIn),
    addressSaid: text(addressSaid),
    addressTyped: text(addressTyped),
    problem: text(problem),
  };
}

export function writePageState(storage: KeyValue, state: PageState, nowMs: number): void {
  const text = JSON.stringify({ ...state, atMs: nowMs });
  storage.setItem(PAGE_KEY, text + ' '.repeat(Math.max(0, ROOM_BYTES - utf8Bytes(text))));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value);
}

function parsed(kept: unknown): Partial<Record<keyof PageState | 'atMs', unknown>> {
  if (typeof kept !== 'string') return {};
  try {
    const data: unknown = JSON.parse(kept);
    return typeof data === 'object' && data !== null ? data : {};
  } catch {
    return {};
  }
}
