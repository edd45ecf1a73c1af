// Owns the console of a script: its lines go to the world's log, and an error among them is a problem. Refuses lines of the dead.
import type { DrivenClock } from '../clock/driven-clock';
import { describe, isError, type Report } from './guard';
import type { LogLine } from './organs';

export interface LoggerOptions {
  readonly clock: Pick<DrivenClock, 'nowMs'>;
  readonly log: (line: LogLine) => void;
  readonly report: Report;
  /** Whoever speaks; ended within its own call, it may still be on its way out of it. */
  readonly owner?: { readonly alive: boolean };
  /** Whether every line said as an error is a problem, and not only an Error. Default false. */
  readonly isStrict?: boolean;
}

const LEVELS = ['log', 'info', 'debug', 'warn', 'error'] as const;

export type Logger = Readonly<Record<(typeof LEVELS)[number], (...values: unknown[]) => void>>;

/** Plain and not guarded: zml gives its loggers a scope and a name. */
export function createLogger(name: string, { clock, log, report, owner, isStrict = false }: LoggerOptions): Logger {
  const printer =
    (level: (typeof LEVELS)[number]) =>
    (...values: unknown[]): void => {
      if (owner?.alive === false) return;
      const text = values.map(describe).join(' ');
      log({ atMs: clock.nowMs(), from: name, level, text });
      const error = values.find(isError);
      if (isStrict && level === 'error') report(`${name}: ${text}`);
      else if (error !== undefined) report(`${name}: ${describe(error)}`);
    };
  return {
    log: printer('log'),
    info: printer('info'),
    debug: printer('debug'),
    warn: printer('warn'),
    error: printer('error'),
  };
}
