// Owns the way to the colours, which are the same on every watch. Refuses colours of its own.
export * from '../../coach/palette';
