// Owns that the person has skipped the assessment today, in the store: it outlives the page and a dead watch. Refuses to skip it for
// longer than the day: it is what the four weeks are measured against.
import { daysApart } from './pages/days-apart';
import type { Store } from './ports';

const NAME = 'skipped-assessment';

export function isSkippedToday(store: Store, nowMs: number): boolean {
  const skippedMs = Number(store.read(NAME) ?? Number.NaN);
  return daysApart(skippedMs, nowMs) === 0;
}

/** Kept when it returns. */
export function skipToday(store: Store, nowMs: number): void {
  store.replace(NAME, String(nowMs));
}
