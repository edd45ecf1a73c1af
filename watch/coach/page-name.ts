// Owns the names of the pages. Refuses their paths: those are each platform's.

/** `more`: settings and the pages that are seldom needed. `today`: why the day's plan is as it is. */
export const PAGE_NAMES = [
  'home',
  'set',
  'rest',
  'done',
  'assessment',
  'first-run',
  'sensor-check',
  'metronome',
  'accessories',
  'plank',
  'check-in',
  'today',
  'more',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];
