// Owns the vocabulary of the skin. Refuses patterns (haptic-pattern.ts) and moments (shared/tempo and the pages).

/**
 * `count`, `lastCount`: the way down. `brake`: too fast, and still time. `fast`, `dropped`: the rep was.
 * `lockout`: only if asked for. `ready`: the set is armed, the plank begins. `setOver`: the watch has seen that the set ended, the
 * plank was held. `lastTen`: ten seconds of the plank are left. `restOver`: the rest is over. `sensorCheck`: one plain pulse to be
 * measured.
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
  'lastTen',
  'restOver',
  'sensorCheck',
] as const;
export type HapticWord = (typeof HAPTIC_WORDS)[number];
