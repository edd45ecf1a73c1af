// Owns lines for the journal that must not be lost because the disk refused them once: they are tried again, in order.
// Refuses to hide it: whoever shows the set asks whether all is kept.

export interface PatientWriter<Entry> {
  /** Writes what still waits, then this. True when all is on the disk. */
  write(entry: Entry): boolean;
  /** Tries what still waits once more. True when all is on the disk. */
  tryAgain(): boolean;
}

/** For a set in progress: a full disk must not stop the counts of a bar that is in the hands. */
export function createPatientWriter<Entry>(journal: { append(entry: Entry): void }): PatientWriter<Entry> {
  const waiting: Entry[] = [];
  let refused = false;

  function tryAgain(): boolean {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      try {
        journal.append(next);
      } catch (error) {
        // A full disk may have room again; what the journal has no place for must not hold up the lines after it.
        if (!(error instanceof RangeError)) return false;
        refused = true;
      }
      waiting.shift();
    }
    return !refused;
  }

  return {
    write(entry) {
      waiting.push(entry);
      return tryAgain();
    },
    tryAgain,
  };
}
