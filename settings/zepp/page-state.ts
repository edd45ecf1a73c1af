// Owns where on the page the person is, across its building anew. It lies in the storage, because only a change there
// makes the phone build the page again. Refuses sessions and settings.

/** `tab`: what the list side shows. `question`: what the person is asked to confirm before it is deleted. */
export interface PageState {
  readonly tab: 'sessions' | 'settings';
  /** Id of the session that is open; undefined for the list. */
  readonly open: string | undefined;
  readonly question: 'session' | 'all' | undefined;
  /** How many of the newest sessions the list shows. */
  readonly shown: number;
  /** What went wrong with the last touch, in one line. */
  readonly problem: string | undefined;
}

/** A screenful or two. A choice. */
export const SHOWN_STEP = 20;
export const AT_FIRST: PageState = {
  tab: 'sessions',
  open: undefined,
  question: undefined,
  shown: SHOWN_STEP,
  problem: undefined,
};
/**
 * Who comes back later begins at the list, ms. By time and not by the first build, because nothing says whether the phone
 * runs the whole page anew for a build. Ten minutes are a choice.
 */
const FORGOTTEN_AFTER_MS = 10 * 60_000;

/** No key of the log begins so. */
export const PAGE_KEY = 'page';

/** Whatever cannot be read, or is old, is the page as at first. */
export function readPageState(storage: SettingsStorage, nowMs: number): PageState {
  const kept = parsed(storage.getItem(PAGE_KEY));
  const { atMs, tab, open, question, shown, problem } = kept;
  if (typeof atMs !== 'number' || Math.abs(nowMs - atMs) > FORGOTTEN_AFTER_MS) return AT_FIRST;
  return {
    tab: tab === 'settings' ? tab : 'sessions',
    shown: typeof shown === 'number' && shown >= SHOWN_STEP ? shown : SHOWN_STEP,
    open: typeof open === 'string' ? open : undefined,
    question: question === 'session' || question === 'all' ? question : undefined,
    problem: typeof problem === 'string' ? problem : undefined,
  };
}

export function writePageState(storage: SettingsStorage, state: PageState, nowMs: number): void {
  storage.setItem(PAGE_KEY, JSON.stringify({ ...state, atMs: nowMs }));
}

function parsed(text: unknown): Partial<Record<keyof PageState | 'atMs', unknown>> {
  if (typeof text !== 'string') return {};
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? data : {};
  } catch {
    return {};
  }
}
