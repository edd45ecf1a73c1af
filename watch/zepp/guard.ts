// Owns what becomes of an error in a page: said on the screen in one line and in the log, because the platform swallows it.
// Refuses to end the page: a set that goes on with one fault shown is better than a dark screen.
import { log } from '@zos/utils';

export interface Guard {
  /** Runs what the platform calls back. */
  run(callback: () => void): void;
  /** For callbacks that may not make a closure. */
  failed(error: unknown): void;
}

const logger = log.getLogger('threecount');

export function createGuard(tell: (line: string) => void): Guard {
  let told = '';

  function failed(error: unknown): void {
    const line = lineOf(error);
    // A fault at every reading is one fault.
    if (line === told) return;
    told = line;
    logger.error(line);
    try {
      tell(line);
    } catch (another) {
      logger.error(lineOf(another));
    }
  }

  return {
    run(callback) {
      try {
        callback();
      } catch (error) {
        failed(error);
      }
    },
    failed,
  };
}

function lineOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
