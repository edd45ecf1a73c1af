// Owns what is written down of a run: problems, rejections that nobody took, the scripts' own log; and the chance that its scripts get.
// Refuses to judge any of it.
import type { LogLine } from '../device/organs';

export interface Notes {
  /** For the parts of a world. */
  readonly takes: {
    readonly report: (problem: string) => void;
    readonly onStray: (rejection: string) => void;
    readonly log: (line: LogLine) => void;
  };
  problems(): readonly string[];
  strayRejections(): readonly string[];
  log(): readonly LogLine[];
  /** All lines ever, those that were let go too. */
  logged(): number;
}

const LOG_LINES = 2000;

export function createNotes(): Notes {
  const problems: string[] = [];
  const strays: string[] = [];
  let log: LogLine[] = [];
  let logged = 0;
  return {
    takes: {
      report(problem) {
        problems.push(problem);
      },
      onStray(rejection) {
        strays.push(rejection);
      },
      log(line) {
        if (log.length >= LOG_LINES) log = log.slice(LOG_LINES / 2);
        log.push(line);
        logged += 1;
      },
    },
    problems: () => problems,
    strayRejections: () => strays,
    log: () => log,
    logged: () => logged,
  };
}

/** Numerical Recipes' generator: good enough for names that must differ. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
