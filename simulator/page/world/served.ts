// Owns the addresses that the page asks for beside its own files, and the form of what comes. The server and the page
// both read it here. Refuses who serves.

/** {@link ServedPackages}. */
export const PACKAGES_PATH = '/packages.json';
/** The plain JavaScript build of the package. */
export const ZAB_PATH = '/package.zab';
export const FBA_PATH = '/package.fba';
/** The simulated world as one script, global `Simulator`. */
export const SCRIPT_PATH = '/simulator.js';
/** `ServedRecording[]`. */
export const RECORDINGS_PATH = '/recordings.json';

/** The platform of a watch, and of the package that it takes. */
export type Platform = 'zepp' | 'fitbit';
export const PLATFORMS: readonly Platform[] = ['zepp', 'fitbit'];

export const PACKAGE_PATHS: Readonly<Record<Platform, string>> = { zepp: ZAB_PATH, fitbit: FBA_PATH };

/** Where each package is that there is. */
export type ServedPackages = Partial<Readonly<Record<Platform, string>>>;

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
