// Owns the addresses that the page asks for beside its own files, and the form of what comes. The server and the page
// both read it here. Refuses who serves.

/** The plain JavaScript build of the package. */
export const PACKAGE_PATH = '/package.zab';
/** The simulated world as one script, global `Simulator`. */
export const SCRIPT_PATH = '/simulator.js';
/** `ServedRecording[]`. */
export const RECORDINGS_PATH = '/recordings.json';

export interface ServedRecording {
  /** `first-set-5-1008` */
  readonly name: string;
  /** One line on what it is. */
  readonly description?: string;
  /** Where its CSV is: `/recordings/first-set-5-1008.csv`. */
  readonly path: string;
  readonly gyroPath?: string;
  /** The JSON beside it. */
  readonly truthPath?: string;
}
