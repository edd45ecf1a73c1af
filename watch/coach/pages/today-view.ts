// Owns what there is to read about the day, one screen after the other: why this weight, what goes on the bar, what to expect.
// Refuses to plan: every sentence says what the plan already holds.
import type { Settings } from '../../../shared/settings/settings';
import { plainNumber, weightWords } from '../../../shared/texts/numbers';
import type { DayPlan } from '../../../shared/training/day-plan';
import { platesPerSide, type Rack } from '../../../shared/training/plates';
import type { Ports } from '../ports';
import type { TextView } from '../screen-view';
import { noLifting } from './home-ask-view';
import { platesText } from './plates-text';
import { isUnchanged, reasonValues } from './reason-text';

type Say = Ports['say'];

/** One screen, without its button. */
export type TodayText = Pick<TextView, 'title' | 'body'>;

export interface TodaySeen {
  readonly plan: DayPlan;
  /** As chosen, in the plan's unit. */
  readonly weight: number;
  readonly rack: Rack;
  readonly settings: Settings;
  /** There is an assessment to compare with. */
  readonly assessed: boolean;
}

export function todayTexts(say: Say, seen: TodaySeen): readonly TodayText[] {
  const { plan } = seen;
  const stop = noLifting(say, plan);
  if (stop !== undefined) return [stop];
  return [whyText(say, seen), barText(say, seen), ...expectation(say, plan), ...tip(say, seen)];
}

export function todayView(say: Say, text: TodayText, last: boolean): TextView {
  const action = last ? { id: 'done', label: say('today.done') } : { id: 'goOn', label: say('today.goOn') };
  return { layout: 'text', ...text, actions: [{ ...action, primary: true }] };
}

function whyText(say: Say, { plan, settings, assessed }: TodaySeen): TodayText {
  const { unit } = plan;
  if (plan.ask === 'assessment') {
    const body = say(assessed ? 'today.assessmentAgain' : 'today.assessment');
    return { title: say('assessment.title'), body };
  }
  const values = {
    ...reasonValues(say, plan, settings.startLessPercent),
    seconds: plainNumber(settings.targetSeconds, say),
    rep: repText(say, plan),
  };
  const body = isUnchanged(plan) ? say('today.same') : say(`today.${plan.reason}`, values);
  return { title: weightWords(plan.weight, unit, say), body };
}

/** The first of the reps on which the weight rests. */
function repText(say: Say, { from }: DayPlan): string {
  const [first] = from;
  return first === undefined ? say('today.someRep') : say('today.rep', { set: first.set + 1, rep: first.rep + 1 });
}

function barText(say: Say, { plan, weight, rack }: TodaySeen): TodayText {
  const sizes = platesPerSide(weight, rack);
  const values = { weight: weightWords(weight, plan.unit, say), bar: weightWords(rack.barWeight, plan.unit, say) };
  const title = say('today.platesTitle');
  if (sizes === undefined) return { title, body: say('today.notLoadable', values) };
  if (sizes.length === 0) return { title, body: say('today.emptyBar', values) };
  return { title, body: say('today.platesBody', { ...values, plates: platesText(sizes, plan.unit, say) }) };
}

function expectation(say: Say, { expectation: due }: DayPlan): readonly TodayText[] {
  return due === undefined ? [] : [{ title: say('today.expectTitle'), body: say(`today.${due}`) }];
}

function tip(say: Say, { plan, settings }: TodaySeen): readonly TodayText[] {
  if (plan.tip === undefined) return [];
  const seconds = plainNumber(settings.targetSeconds, say);
  return [{ title: say('today.tipTitle'), body: say(`today.${plan.tip}`, { seconds }) }];
}
