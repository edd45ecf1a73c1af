// Owns the day as it is shown: what to lift, why, and where in the four weeks it stands. Refuses to plan: the plan comes from
// shared/training, and every sentence here rests on something in it.
import type { Settings } from '../../shared/settings/settings';
import { decimal, plainNumber, weightWords } from '../../shared/texts/numbers';
import { GOOD_MORNINGS, PLANKS } from '../../shared/training/accessories';
import { type DayPlan, PLAN_WEEKS } from '../../shared/training/day-plan';
import { platesPerSide, rackOf } from '../../shared/training/plates';
import type { Session } from '../../shared/training/session';
import type { Standing } from '../../shared/training/standing';
import { VERDICT } from '../../shared/training/verdict';
import { type WhyView, whyView } from './why-view';
import { dayOf, type PhoneSay, type ZoneMinutes } from './words';

/** Where the lifter stands on a day: everything on this tab is derived from it. */
export interface Day {
  readonly plan: DayPlan;
  /** The plan of the day on which the next training is due. */
  readonly next: DayPlan;
  readonly standing: Standing;
  readonly settings: Settings;
  readonly sessions: readonly Session[];
  readonly nowMs: number;
}

export interface LoadView {
  readonly title: string;
  readonly work: string;
  /** Absent where the weight cannot be loaded with what is at hand. */
  readonly plates?: string;
  /** From when on a rep is held; in an assessment, that nothing is counted. */
  readonly tolerance: string;
}

export const WEEK_STATES = ['done', 'now', 'toCome'] as const;
export type WeekState = (typeof WEEK_STATES)[number];

export interface WeekStep {
  readonly number: number;
  readonly state: WeekState;
  readonly word: string;
  readonly glyph: string;
}

export interface TodayView {
  readonly ask: DayPlan['ask'];
  readonly head: string;
  /** From which day on. */
  readonly when?: string;
  /** The warning before an early day, or what ends the rest. */
  readonly note?: string;
  /** Absent while a doctor is to be seen: no weight is named then. */
  readonly load?: LoadView;
  /** Why this weight; absent where none is asked for, and for an assessment. */
  readonly why?: WhyView;
  readonly week: { readonly title: string; readonly steps: readonly WeekStep[]; readonly note: string };
  readonly after?: { readonly title: string; readonly lines: readonly string[] };
  /** What to expect, and a tip, where the day has one. */
  readonly said: readonly string[];
  /** While the usual weight is not known: it is asked for. */
  readonly asksWorking: boolean;
}

const WEEK_GLYPHS: Readonly<Record<WeekState, string>> = { done: '✓', now: '●', toCome: '○' };

export function todayView(day: Day, zoneMinutes: ZoneMinutes, say: PhoneSay): TodayView {
  const { plan } = day;
  const when = whenWords(day, zoneMinutes, say);
  const note = noteOf(day, say);
  const weighed = plan.ask === 'training' || plan.ask === 'rest';
  return {
    ask: plan.ask,
    head: head(day, say),
    week: weekOf(plan, say),
    asksWorking: plan.reason === 'firstUnknown' && plan.ask !== 'doctor',
    said: saidOn(plan, say),
    ...(when !== undefined && { when }),
    ...(note !== undefined && { note }),
    ...(plan.ask !== 'doctor' && { load: load(day, say) }),
    ...(weighed && { why: whyView({ ...day, plan: shownPlan(day) }, zoneMinutes, say) }),
    ...(plan.ask === 'training' && { after: after(plan, say) }),
  };
}

/** What to expect of training is not said to whom training is forbidden. */
function saidOn({ ask, expectation, tip }: DayPlan, say: PhoneSay): string[] {
  if (ask === 'rest' || ask === 'doctor') return [];
  return [
    ...(expectation === undefined ? [] : [say(`today.expect.${expectation}`)]),
    ...(tip === undefined ? [] : [say(`today.tip.${tip}`)]),
  ];
}

/** On an early day people ask for the next due one: the watch has told that weight when the last session ended. */
function shownPlan({ plan, next }: Day): DayPlan {
  return plan.early ? next : plan;
}

/** The assessment at the end of the four weeks, and not the one before them. */
function isClosing({ plan, standing }: Day): boolean {
  return plan.ask === 'assessment' && standing.weeksDone > 0;
}

function head(day: Day, say: PhoneSay): string {
  const { ask, early } = day.plan;
  if (isClosing(day)) return say('today.head.closing');
  return ask === 'training' && early ? say('today.head.next') : say(`today.head.${ask}`);
}

function whenWords({ plan, nowMs }: Day, zoneMinutes: ZoneMinutes, say: PhoneSay): string | undefined {
  const { ask, early, dueMs } = plan;
  if (dueMs <= 0 || ask === 'doctor' || ask === 'rest' || (!early && dueMs > nowMs)) return undefined;
  return say(early ? 'today.from' : 'today.since', { date: dayOf(dueMs, zoneMinutes, say) });
}

function noteOf(day: Day, say: PhoneSay): string | undefined {
  const { ask, early, weight, unit } = day.plan;
  if (ask === 'rest' || ask === 'doctor') return say(`today.${ask}`);
  if (ask === 'assessment' || !early) return undefined;
  return say('today.early', { weight: weightWords(weight, unit, say) });
}

function load(day: Day, say: PhoneSay): LoadView {
  const { settings } = day;
  const plan = shownPlan(day);
  const { lift, weight, unit, sets, reps } = plan;
  const plates = platesPerSide(weight, rackOf(settings, unit));
  return {
    title: `${say(`lift.${lift}`)} · ${weightWords(weight, unit, say)}`,
    work: say(sets === 1 ? 'today.workOne' : 'today.work', { sets, reps }),
    tolerance: tolerance(day, say),
    ...(plates !== undefined && { plates: platesWords(plates, plan, say) }),
  };
}

function platesWords(sizes: readonly number[], { unit }: DayPlan, say: PhoneSay): string {
  if (sizes.length === 0) return say('today.emptyBar');
  return say('today.plates', { plates: `${sizes.map((size) => plainNumber(size, say)).join(' + ')} ${unit}` });
}

function tolerance(day: Day, say: PhoneSay): string {
  if (isClosing(day)) return say('today.closing');
  if (day.plan.ask === 'assessment') return say('today.assessment');
  const { targetSeconds } = day.settings;
  return say('today.tolerance', {
    least: decimal(targetSeconds * VERDICT.heldShare, targetSeconds % 1 === 0 ? 1 : 2, say),
    target: plainNumber(targetSeconds, say),
  });
}

function weekOf({ week, over }: DayPlan, say: PhoneSay): TodayView['week'] {
  const beyond = over || week > PLAN_WEEKS;
  return {
    title: beyond ? say('today.weeksOver') : say('today.week', { week, weeks: PLAN_WEEKS }),
    note: say('today.weekNote'),
    steps: Array.from({ length: PLAN_WEEKS }, (_, i) => {
      const number = i + 1;
      const state = beyond || number < week ? 'done' : number === week ? 'now' : 'toCome';
      return { number, state, word: say(`today.step.${state}`), glyph: WEEK_GLYPHS[state] };
    }),
  };
}

function after(plan: DayPlan, say: PhoneSay): { readonly title: string; readonly lines: readonly string[] } {
  const weight = weightWords(plan.goodMorningWeight, plan.unit, say);
  return {
    title: say('today.afterTitle'),
    lines: [
      plan.goodMornings === 'wait'
        ? say('today.goodMorningsWait')
        : say('today.goodMornings', { weight, ...GOOD_MORNINGS }),
      say('today.plank', { sets: PLANKS.sets, seconds: plan.plankSeconds }),
    ],
  };
}
