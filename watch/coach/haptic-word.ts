// Owns the vocabulary of the skin. Refuses patterns (haptic-pattern.ts) and moments (shared/tempo and the pages).

/**
 * `count`, `lastCount`: the way down. `brake`: too fast, and still time. `fast`, `dropped`: the rep was.
 * `lockout`: only if asked for. `ready`: the set is armed. `setOver`: the watch has seen that the set ended.
 * `restOver`: the rest is. `sensorCheck`: one plain pulse to be measured.
 */
export const HAPTIC_WORDS = [
  'count',
  'lastCount',
  'brake',
  'fast',
  'dropped',
  'lockout',
  'ready',
  'setOver',
  'restOver',
  'sensorCheck',
] as const;
export type HapticWord = (typeof HAPTIC_WORDS)[number];
