// Owns the check-ins under the weeks: each in the place of its training, as a shape and in words. Refuses to answer them.
import { type CheckIn, SORE_PLACES, type SorePlace } from '../../shared/training/check-in';
import type { Session } from '../../shared/training/session';
import { dayOf, type PhoneSay, type ZoneMinutes } from './words';

export interface SoreMark {
  /** As that of its training in the charts above. */
  readonly x: number;
  /** From 0: the first check-in after a training, the second under it. */
  readonly row: number;
  readonly place: SorePlace;
  readonly glyph: string;
  readonly text: string;
}

export interface SorenessView {
  readonly title: string;
  readonly marks: readonly SoreMark[];
  /** Which shape stands for which place; of those that are there. */
  readonly legend: readonly string[];
  /** Said where there is no mark. */
  readonly none?: string;
}

/** A shape for each place, so that colour is not the only sign; only signs that the usual fonts of phones have. */
export const SORE_GLYPHS: Readonly<Record<SorePlace, string>> = {
  nowhere: '–',
  hamstringsGlutes: '○',
  lowerBackBroad: '■',
  lowerBackSpot: '▲',
};

export interface PlacedSession {
  readonly session: Session;
  readonly x: number;
}

/** A doctor's word is no soreness, and what is about a training that is not shown has no place here. */
export function sorenessView(
  shown: readonly PlacedSession[],
  checkIns: readonly CheckIn[],
  zoneMinutes: ZoneMinutes,
  say: PhoneSay,
): SorenessView {
  const marks = shown.flatMap(({ session, x }) =>
    checkIns
      .filter(
        (checkIn) => checkIn.afterMs === session.endedMs && !(checkIn.cleared === true && checkIn.place === 'nowhere'),
      )
      .sort((one, other) => one.atMs - other.atMs)
      .map((checkIn, row) => ({
        x,
        row,
        place: checkIn.place,
        glyph: SORE_GLYPHS[checkIn.place],
        text: say('trend.soreMark', {
          date: dayOf(checkIn.atMs, zoneMinutes, say),
          places: say(`checkIn.place.${checkIn.place}`),
        }),
      })),
  );
  const there = SORE_PLACES.filter((place) => marks.some((mark) => mark.place === place));
  return {
    title: say('trend.sore'),
    marks,
    legend: there.map((place) => `${SORE_GLYPHS[place]} ${say(`checkIn.place.${place}`)}`),
    ...(marks.length === 0 && { none: say('trend.soreNone') }),
  };
}
