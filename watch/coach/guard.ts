// Owns what becomes of an error in a page: said on the screen in one line and in the log, because platforms swallow it.
// Refuses to end the page: a set that goes on with one fault shown is better than a dark screen.

export interface Guard {
  /** Runs what the platform calls back. */
  run(callback: () => void): void;
  /** For callbacks that may not make a closure. */
  failed(error: unknown): void;
}

/** @param log where a developer looks. @param tell where the person looks. */
export function createGuard(log: (line: string) => void, tell: (line: string) => void): Guard {
  let told = '';

  function failed(error: unknown): void {
    const line = lineOf(error);
    // A fault at every reading is one fault.
    if (line === told) return;
    told = line;
    log(line);
    try {
      tell(line);
    } catch (another) {
      log(lineOf(another));
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
