// Owns the weeks side by side as they are shown: weight, way down, share held and consistency of each training, and soreness under them.
// Refuses the newest day, which Today has, and what a trend means for the next weight: the plan says that.
import type { Settings } from '../../shared/settings/settings';
import { decimal, plainNumber, weightWords } from '../../shared/texts/numbers';
import type { CheckIn } from '../../shared/training/check-in';
import type { Session } from '../../shared/training/session';
import type { Standing } from '../../shared/training/standing';
import { eccentricSeconds, repsMine, tallySession } from '../../shared/training/tally';
import { inUnit } from '../../shared/training/weight';
import { type AssessmentsView, assessmentsView } from './assessments-view';
import { type SorenessView, sorenessView } from './soreness-view';
import { placesOf, type Scale, scaleAround, scaleFromZero, shareOn, spreadOf } from './trend-points';
import { dayOf, type PhoneSay, seconds, type ZoneMinutes } from './words';

export interface Weeks {
  readonly sessions: readonly Session[];
  readonly checkIns: readonly CheckIn[];
  readonly standing: Standing;
  readonly settings: Settings;
}

export interface TrendPoint {
  /** Shares of the chart's width and height, from the left and from below. */
  readonly x: number;
  readonly y: number;
  /** The day. */
  readonly label: string;
  readonly text: string;
  /** Another lift than the usual one: drawn in another shape. */
  readonly other: boolean;
}

export interface TrendChart {
  readonly title: string;
  readonly note: string;
  readonly points: readonly TrendPoint[];
  /** What the upper and the lower edge stand for. */
  readonly top: string;
  readonly bottom: string;
  readonly target?: TrendTarget;
}

export interface TrendTarget {
  /** Share of the chart's height, from below. */
  readonly y: number;
  /** What a line at that height is, and the target in words for where none is drawn. */
  readonly lineNote: string;
  readonly text: string;
}

export interface TrendView {
  /** What will appear here; nothing else is there then but an assessment. */
  readonly empty?: string;
  /** That there are older ones, which are not shown. */
  readonly note?: string;
  readonly charts: readonly TrendChart[];
  /** What the other shape stands for, where there is one. */
  readonly otherLifts?: string;
  readonly soreness?: SorenessView;
  readonly assessments?: AssessmentsView;
}

/** Half a year of weeks: more would be too narrow to read on a phone. A choice. */
export const TRAININGS_AT_MOST = 26;

interface Trained {
  readonly session: Session;
  readonly weight: number;
  readonly mean: number;
  readonly heldShare: number;
  readonly spread: number | undefined;
}

export function trendView(weeks: Weeks, zoneMinutes: ZoneMinutes, say: PhoneSay): TrendView {
  const { settings, standing, checkIns } = weeks;
  const all = weeks.sessions
    .map((session) => trainedOf(session, settings))
    .filter((one) => one !== undefined)
    .sort((one, other) => one.session.startedMs - other.session.startedMs);
  const shown = all.slice(-TRAININGS_AT_MOST);
  const assessments = assessmentsView(standing, settings, zoneMinutes, say);
  const shared = assessments === undefined ? {} : { assessments };
  if (shown.length === 0) return { empty: say('trend.empty'), charts: [], ...shared };
  const places = placesOf(shown.map(({ session }) => session.startedMs));
  const lifts = [...new Set(shown.map(({ session }) => session.lift).filter(isOther))];
  return {
    charts: charts(shown, places, settings, zoneMinutes, say),
    soreness: sorenessView(
      shown.map(({ session }, i) => ({ session, x: places[i] ?? 0 })),
      checkIns,
      zoneMinutes,
      say,
    ),
    ...(all.length > shown.length && { note: say('trend.newest', { count: shown.length }) }),
    ...(lifts.length > 0 && { otherLifts: `□ ${lifts.map((lift) => say(`lift.${lift}`)).join(', ')}` }),
    ...shared,
  };
}

/** The weeks with Romanian deadlifts are their own progression, at another weight. */
function isOther(lift: Session['lift']): boolean {
  return lift === 'romanian';
}

/** Undefined for an assessment, an open session, and one without a measured rep. */
function trainedOf(session: Session, { unit }: Settings): Trained | undefined {
  if (session.kind !== 'training' || session.endedMs === undefined) return undefined;
  const { sets, reps, held, meanEccentricSeconds: mean } = tallySession(session);
  const weights = sets.filter((set) => set.lift === undefined && set.reps > 0).map(({ weight }) => weight);
  if (mean === undefined || reps === 0) return undefined;
  const main = session.sets.flatMap((set, index) => (set.lift === undefined ? repsMine(session, index) : []));
  return {
    session,
    weight: inUnit(Math.max(...weights), session.unit, unit),
    mean,
    heldShare: held / reps,
    spread: spreadOf(main.map(eccentricSeconds)),
  };
}

/** A chart of seconds reaches so far beyond the target, and one of spread at least to a second. Choices. */
const BEYOND_TARGET = 1.2;
const SPREAD_AT_LEAST_SECONDS = 1;
const WEIGHT_STEP = 5;

function charts(
  shown: readonly Trained[],
  places: readonly number[],
  { unit, targetSeconds }: Settings,
  zoneMinutes: ZoneMinutes,
  say: PhoneSay,
): TrendChart[] {
  const inSeconds = (value: number): string => seconds(value, say);
  const inPercent = (share: number): string => say('trend.percent', { percent: Math.round(share * 100) });
  const weightIn = (weight: number): string => weightWords(weight, unit, say);

  function chart(
    name: 'weight' | 'mean' | 'held' | 'spread',
    figureOf: (one: Trained) => number | undefined,
    scaleOf: (values: readonly number[]) => Scale,
    text: (value: number) => string,
  ): TrendChart {
    const values = shown.map(figureOf);
    const scale = scaleOf(values.filter((value) => value !== undefined));
    return {
      title: say(`trend.${name}`),
      note: say(`trend.${name}Note`),
      top: text(scale.most),
      bottom: text(scale.least),
      points: shown.flatMap(({ session }, i) => {
        const value = values[i];
        if (value === undefined) return [];
        return [
          {
            x: places[i] ?? 0,
            y: shareOn(scale, value),
            label: dayOf(session.startedMs, zoneMinutes, say),
            text: text(value),
            other: isOther(session.lift),
          },
        ];
      }),
      ...(name === 'mean' && { target: targetOn(scale) }),
    };
  }

  return [
    chart(
      'weight',
      (one) => one.weight,
      (values) => scaleAround(values, WEIGHT_STEP),
      weightIn,
    ),
    chart(
      'mean',
      (one) => one.mean,
      (values) => scaleFromZero(values, targetSeconds * BEYOND_TARGET),
      inSeconds,
    ),
    chart(
      'held',
      (one) => one.heldShare,
      () => ({ least: 0, most: 1 }),
      inPercent,
    ),
    chart(
      'spread',
      (one) => one.spread,
      (values) => scaleFromZero(values, SPREAD_AT_LEAST_SECONDS),
      inSpread,
    ),
  ];

  function targetOn(scale: Scale): TrendTarget {
    return {
      y: shareOn(scale, targetSeconds),
      lineNote: say('trend.line'),
      text: say('sessions.target', { seconds: plainNumber(targetSeconds, say) }),
    };
  }

  /** Two decimals: what differs between steady and steadier are hundredths. */
  function inSpread(value: number): string {
    return say('sessions.seconds', { seconds: decimal(value, 2, say) });
  }
}
