// Owns the colours of the page, so that text and its ground always come from here, whether the phone is dark or light.
import type { Verdict } from '../../shared/training/rep';

export const GROUND = '#EEF1F4';
export const CARD = '#FFFFFF';
export const TEXT = '#1B1F24';
export const QUIET = '#4F5963';
export const EDGE = '#C9D1D9';
export const ACTION = '#0B57A4';
export const ON_ACTION = '#FFFFFF';
export const DANGER = '#A32020';
export const TARGET = '#1B1F24';
export const HELD_GROUND = '#DCEFE8';
export const TRACK = '#EEF1F4';

/** Told apart by eyes that confuse red and green (Okabe and Ito 2008), darkened until each is read on a white card. */
export const VERDICT_COLOURS: Readonly<Record<Verdict, string>> = {
  held: '#00704F',
  short: '#8A5A00',
  fast: '#A34700',
  dropped: '#8F3A6B',
};
