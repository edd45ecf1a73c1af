// Owns the names of the pages. Refuses their paths: those are each platform's.

/** `more`: settings and the pages that are seldom needed. */
export const PAGE_NAMES = [
  'home',
  'set',
  'rest',
  'done',
  'assessment',
  'first-run',
  'sensor-check',
  'metronome',
  'more',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];
