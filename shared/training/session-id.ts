// Owns the id of a session: made once, on the watch, from the time and from chance. Refuses to be read back: it is only a name.

/** What an id looks like in every version: short, and fit to be a part of a storage key. */
export const SESSION_ID = /^[0-9a-z-]{1,40}$/;

const CHANCE_LETTERS = 7;

/**
 * Two watches of one person, or one watch set back by an hour, may begin at the same ms: 36⁷ (78 thousand million) chances
 * keep them apart. `random` is from 0 up to but not 1, as `Math.random`.
 */
export function makeSessionId(nowMs: number, random: () => number): string {
  const chance = Math.floor(random() * 36 ** CHANCE_LETTERS).toString(36);
  return `${Math.max(0, Math.round(nowMs)).toString(36)}-${'0'.repeat(CHANCE_LETTERS - chance.length)}${chance}`;
}
