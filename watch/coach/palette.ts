// Owns the colours, 0xRRGGBB, on black: black hides the bezel and spares the battery. Refuses meaning: that is a tone's.
import type { Verdict } from '../../shared/training/rep';
import type { Tone } from './screen-view';

/**
 * Okabe and Ito (2008): told apart with every common kind of colour blindness. Each is at least 4.5:1 on black
 * (WCAG 2.1, 1.4.3), which a test holds.
 */
export const TONE_COLOR: Readonly<Record<Tone, number>> = {
  plain: 0xffffff,
  muted: 0xb0b0b0,
  progress: 0x56b4e9,
  good: 0x2bb58c,
  warn: 0xe69f00,
};

export const VERDICT_COLOR: Readonly<Record<Verdict, number>> = {
  held: TONE_COLOR.good,
  short: TONE_COLOR.progress,
  fast: TONE_COLOR.warn,
  dropped: TONE_COLOR.warn,
};

export const BACKGROUND = 0x000000;
/** The part of the rim that is not filled yet: seen, not read. */
export const TRACK = 0x303030;

export interface ButtonColors {
  readonly color: number;
  readonly fill: number;
  readonly pressedFill: number;
}

export const PLAIN_BUTTON: ButtonColors = { color: 0xffffff, fill: 0x3a3a3a, pressedFill: 0x5a5a5a };
export const PRIMARY_BUTTON: ButtonColors = { color: 0x000000, fill: 0x56b4e9, pressedFill: 0x9fd3f3 };
