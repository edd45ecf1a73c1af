// Owns a check-in while it is being answered: what has been said so far, and what is still to be asked.
// Refuses to answer it: see shared/training/check-in-answer.ts.
import {
  type CheckIn,
  SORE_FEELINGS,
  SORE_PLACES,
  type SoreFeeling,
  type SorePlace,
  WARNING_SIGNS,
  type WarningSign,
} from '../../shared/training/check-in';

export interface CheckInDraft {
  readonly place?: SorePlace;
  readonly feeling?: SoreFeeling;
  readonly worseOnMoving?: boolean;
  readonly lasting?: boolean;
  /** One of the warning signs is there, and is still to be named; without it none is. */
  readonly anySign?: boolean;
  readonly signs: readonly WarningSign[];
  /** What the person says to the question whether a doctor has allowed lifting again; asked only after `seeDoctor`. */
  readonly cleared?: boolean;
}

export const EMPTY_DRAFT: CheckInDraft = { signs: [] };

/** What this check-in is about, and which of the rarer questions belong to it. */
export interface CheckInAsked {
  /** When the training ended, ms UTC. */
  readonly afterMs: number;
  readonly askLasting: boolean;
  readonly askCleared: boolean;
}

export function isLowerBack(place: SorePlace | undefined): boolean {
  return place === 'lowerBackBroad' || place === 'lowerBackSpot';
}

/** Nothing is missing. A warning sign needs no further question: it answers by itself. */
export function isComplete(draft: CheckInDraft, { askLasting, askCleared }: CheckInAsked): boolean {
  const { place, feeling, worseOnMoving, lasting, anySign, signs, cleared } = draft;
  if (place === undefined || (askCleared && cleared === undefined)) return false;
  if (anySign === true && signs.length === 0) return false;
  if (signs.length > 0 || !isLowerBack(place)) return true;
  return feeling !== undefined && worseOnMoving !== undefined && (!askLasting || lasting !== undefined);
}

/** The check-in that a complete draft is; undefined while something is missing. */
export function checkInOf(draft: CheckInDraft, asked: CheckInAsked, id: string, nowMs: number): CheckIn | undefined {
  const { place, feeling, worseOnMoving, lasting, signs, cleared } = draft;
  if (place === undefined || !isComplete(draft, asked)) return undefined;
  const back = isLowerBack(place);
  return {
    id,
    atMs: nowMs,
    afterMs: asked.afterMs,
    place,
    ...(back && feeling !== undefined && { feeling }),
    ...(back && worseOnMoving !== undefined && { worseOnMoving }),
    ...(back && asked.askLasting && lasting !== undefined && { lasting }),
    signs: WARNING_SIGNS.filter((sign) => signs.includes(sign)),
    ...(asked.askCleared && cleared === true && { cleared }),
  };
}

/** A draft out of unknown data, with what of it is one; undefined where there is none at all. */
export function readDraft(data: unknown): CheckInDraft | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const given: Partial<Record<keyof CheckInDraft, unknown>> = data;
  const { worseOnMoving, lasting, anySign, cleared } = given;
  const place = SORE_PLACES.find((word) => word === given.place);
  const feeling = SORE_FEELINGS.find((word) => word === given.feeling);
  const signs: readonly unknown[] = Array.isArray(given.signs) ? given.signs : [];
  return {
    signs: WARNING_SIGNS.filter((sign) => signs.includes(sign)),
    ...(place !== undefined && { place }),
    ...(feeling !== undefined && { feeling }),
    ...(typeof worseOnMoving === 'boolean' && { worseOnMoving }),
    ...(typeof lasting === 'boolean' && { lasting }),
    ...(typeof anySign === 'boolean' && { anySign }),
    ...(typeof cleared === 'boolean' && { cleared }),
  };
}
