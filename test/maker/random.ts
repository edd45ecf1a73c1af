// Owns the maker's chance: small named streams of pseudo-random numbers, the same on every machine.
// Refuses Math.random and any seed taken from the time.

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
  between(low: number, high: number): number;
  /** Whole number, both ends included. */
  whole(low: number, high: number): number;
  chance(share: number): boolean;
  /** Gaussian with mean 0 and standard deviation 1. */
  normal(): number;
  pick<T>(things: readonly [T, ...T[]]): T;
}

export type Range = readonly [low: number, high: number];

/**
 * mulberry32 (Tommy Ettinger 2017, public domain), started from the seed and the stream's name, so that one more draw in
 * one stream (a gyroscope, a motor) leaves every other stream as it was.
 */
export function createRandom(seed: number, stream: string): Random {
  let state = hash(seed, stream);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + (high - low) * next();
  return {
    next,
    between,
    whole: (low, high) => low + Math.floor((high - low + 1) * next()),
    chance: (share) => next() < share,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (things) => things[Math.floor(things.length * next())] ?? things[0],
  };
}

/** FNV-1a over the name, then over the seed's four bytes. */
function hash(seed: number, stream: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < stream.length; i++) h = Math.imul(h ^ stream.charCodeAt(i), 0x01000193);
  for (let shift = 0; shift < 32; shift += 8) h = Math.imul(h ^ ((seed >>> shift) & 0xff), 0x01000193);
  return h;
}
