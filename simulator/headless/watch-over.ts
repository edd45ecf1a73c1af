// Owns the diary of a simulated watch: what its screen showed and what its motor did, each when it began.
// Refuses to let time go on by itself.
import type { Simulation } from '../world/driver';

export interface Entry {
  /** ms UTC of the simulation. */
  readonly atMs: number;
  /** `watch`: a page with what can be read on it; `motor`: one pulse; `lifter`: a tap. */
  readonly who: 'watch' | 'motor' | 'lifter';
  readonly words: string;
}

/** How often the screen is looked at: a rep's verdict stays far longer, ms. */
const LOOK_MS = 50;

export interface Diary {
  /** Lets time go on, and writes down what happens. */
  advance(ms: number): void;
  /** Writes down what was done to the watch, then does it. */
  lifter(words: string, act: () => void): void;
  /** In order of time. */
  entries(): readonly Entry[];
}

/** `set`, on either platform. */
export const pageName = (url: string): string => url.replace(/\/index$/, '').replace(/^.*\/page\//, '');

export function keepDiary(simulation: Simulation): Diary {
  const { watch } = simulation;
  const entries: Entry[] = [];
  let shown = '';

  function look(): void {
    const page = watch.page();
    const lit = watch.display().lit ? '' : ' (dark)';
    const texts = watch.texts();
    // A page that puts another in its place at once shows nothing.
    if (watch.appRunning() && texts.length === 0) return;
    const name = page === undefined ? '' : pageName(page.url);
    const words = watch.appRunning() ? `${name}${lit}: ${texts.join(' · ')}` : '(no app)';
    if (words === shown) return;
    shown = words;
    entries.push({ atMs: simulation.nowMs(), who: 'watch', words });
  }

  return {
    advance(ms) {
      const untilMs = simulation.nowMs() + ms;
      while (simulation.nowMs() < untilMs) {
        simulation.advanceTo(Math.min(untilMs, simulation.nowMs() + LOOK_MS));
        look();
      }
    },
    lifter(words, act) {
      entries.push({ atMs: simulation.nowMs(), who: 'lifter', words });
      act();
      look();
    },
    entries() {
      const pulses = watch.pulses().map(({ type, fromMs, toMs }): Entry => {
        return { atMs: fromMs, who: 'motor', words: `${type} ${toMs - fromMs} ms` };
      });
      // Sorting keeps the order of what happened at one time.
      return [...entries, ...pulses].sort((a, b) => a.atMs - b.atMs);
    },
  };
}
