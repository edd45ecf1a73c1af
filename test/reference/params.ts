// Owns every number of the reference detector, with its unit and where it comes from.
// Refuses derived values: those are computed where they are used.

export const SIGNAL = {
  /** Even grid, ms: the fastest watch rate in use (100 Hz). */
  stepMs: 10,
  /** Length of the average taken before the vector's length, ms: a null at 12.5 Hz, where straps and tremor live (Lakie 2015). */
  averageMs: 80,
  /** Time constant of the low-pass that finds gravity among turned forces, s: longer than a half rep, shorter than gyroscope drift. */
  gravityTauS: 3,
  /** Time constant of the low-pass that finds the forearm's direction without a gyroscope, s. */
  directionTauS: 0.25,
} as const;
