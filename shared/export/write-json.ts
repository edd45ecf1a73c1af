// Owns the complete export: everything that the phone keeps, as plain JSON that a person can read and any version can take in again.
import type { Exported } from './exported';

/** Indented; begins with `"format":"threecount"` and its version. The same history gives the same text. */
export declare function writeJson(exported: Exported): string;
