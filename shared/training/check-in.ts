// Owns what a check-in is: where it is sore the day after and at 48 h, in five answers and a list of warning signs.
// Refuses to answer it: see check-in-answer.ts. Refuses to diagnose.

export const SORE_PLACES = ['nowhere', 'hamstringsGlutes', 'lowerBackBroad', 'lowerBackSpot'] as const;
export type SorePlace = (typeof SORE_PLACES)[number];

export const SORE_FEELINGS = ['dull', 'sharp'] as const;
export type SoreFeeling = (typeof SORE_FEELINGS)[number];

/** What needs a doctor at once (after Finucane 2020, JOSPT 50:350): pain into the legs, numbness in the saddle area, … */
export const WARNING_SIGNS = ['legPain', 'saddleNumbness', 'bladderBowel', 'weakLegs', 'fever', 'accident'] as const;
export type WarningSign = (typeof WARNING_SIGNS)[number];

export interface CheckIn {
  /** Made once, where it was answered; same form as a session's. Never changed: a later one takes its place. */
  readonly id: string;
  readonly atMs: number;
  /** When the training ended that it asks about, ms UTC. */
  readonly afterMs: number;
  readonly place: SorePlace;
  /** The next three only where it is the lower back. */
  readonly feeling?: SoreFeeling;
  readonly worseOnMoving?: boolean;
  /** Still there 72 h after the training; asked only then. */
  readonly lasting?: boolean;
  readonly signs: readonly WarningSign[];
  /** The person says that a doctor has allowed lifting again. */
  readonly cleared?: true;
}

/** In the order of how much they forbid. */
export const CHECK_IN_ANSWERS = ['asItShouldBe', 'holdWeight', 'rest', 'seeDoctor'] as const;
export type CheckInAnswer = (typeof CHECK_IN_ANSWERS)[number];

/** Which of the questions led to the answer, so that it can name its reason. */
export const CHECK_IN_REASONS = [
  'nothingSore',
  'hamstringsGlutes',
  'lowerBackDull',
  'worseOnMoving',
  'oneSpot',
  'sharp',
  'lasting',
  'sign',
  'cleared',
] as const;
export type CheckInReason = (typeof CHECK_IN_REASONS)[number];
