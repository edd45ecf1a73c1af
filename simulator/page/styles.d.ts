// Owns that a style sheet may be imported for its effect. Refuses what else a bundler can import.
declare module '*.css';
