// Owns the way to the bars, which are the same on every watch. Refuses bars of its own.
export * from '../../coach/bars';
