// Owns the colours of a picture. Refuses to let a colour stand alone: each comes with a word or a shape.
import type { Verdict } from '../../shared/training/rep';

/** The palette of Okabe and Ito (2008), told apart by colour-blind eyes too. */
export const OKABE_ITO = {
  black: '#000000',
  orange: '#E69F00',
  skyBlue: '#56B4E9',
  bluishGreen: '#009E73',
  yellow: '#F0E442',
  blue: '#0072B2',
  vermillion: '#D55E00',
  reddishPurple: '#CC79A7',
} as const;

export const VERDICT_FILL: Record<Verdict, string> = {
  held: OKABE_ITO.bluishGreen,
  short: OKABE_ITO.yellow,
  fast: OKABE_ITO.vermillion,
  dropped: OKABE_ITO.reddishPurple,
};

export const UP_FILL = OKABE_ITO.skyBlue;
export const HOLD_FILL = '#999999';
export const FILL_OPACITY = 0.3;
export const HEIGHT_INK = OKABE_ITO.black;
export const FORCE_INK = '#777777';
export const COUNT_INK = OKABE_ITO.blue;
export const ALARM_INK = OKABE_ITO.vermillion;
