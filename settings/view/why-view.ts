// Owns why it is this weight, in words: the rule that spoke, and the reps on which it rests. Refuses to find a rule.
import type { Settings } from '../../shared/settings/settings';
import { decimal, weightWords } from '../../shared/texts/numbers';
import type { DayPlan } from '../../shared/training/day-plan';
import type { RepRef } from '../../shared/training/outcome';
import type { Session } from '../../shared/training/session';
import type { Standing } from '../../shared/training/standing';
import { eccentricSeconds } from '../../shared/training/tally';
import { dayOf, type PhoneSay, type ZoneMinutes } from './words';

export interface WhyView {
  readonly title: string;
  readonly sentence: string;
  /** One line for each rep that speaks, the first few of them. */
  readonly reps: readonly string[];
  /** The session they were in, where it is at hand. */
  readonly session?: { readonly id: string; readonly label: string };
}

/** More lines would be a list that nobody reads. A choice. */
const NAMED_AT_MOST = 3;

export interface WhyAsked {
  readonly plan: DayPlan;
  readonly standing: Standing;
  readonly settings: Settings;
  readonly sessions: readonly Session[];
}

export function whyView(asked: WhyAsked, zoneMinutes: ZoneMinutes, say: PhoneSay): WhyView {
  const { plan, settings, sessions } = asked;
  const session = sessions.find(({ id }) => id === sessionBehind(asked));
  const named = plan.from.map((ref) => repLine(ref, sessions, say)).filter((line) => line !== undefined);
  const more = named.length - NAMED_AT_MOST;
  return {
    title: say('today.why'),
    sentence: say(`today.reason.${plan.reason}`, {
      percent: settings.startLessPercent,
      last: plan.lastWeight === undefined ? '' : weightWords(plan.lastWeight, plan.unit, say),
    }),
    reps: [...named.slice(0, NAMED_AT_MOST), ...(more > 0 ? [say('today.repsMore', { count: more })] : [])],
    ...(session !== undefined && {
      session: {
        id: session.id,
        label: say('today.showSession', { date: dayOf(session.startedMs, zoneMinutes, say) }),
      },
    }),
  };
}

/** Where every rep was held none is named, and yet the reason rests on that training. */
function sessionBehind({ plan, standing: { outcomes } }: WhyAsked): string | undefined {
  if (plan.lastWeight === undefined) return undefined;
  const ofLift = outcomes.find(({ lift }) => lift === plan.lift) ?? outcomes[outcomes.length - 1];
  return plan.from[0]?.session ?? ofLift?.session;
}

/** Undefined for a rep that is not at hand any more, and for one that was held: it is no reason. */
function repLine({ session: id, set, rep }: RepRef, sessions: readonly Session[], say: PhoneSay): string | undefined {
  const measured = sessions.find((session) => session.id === id)?.sets[set]?.reps[rep];
  if (measured === undefined || measured.verdict === 'held') return undefined;
  return say(`today.rep.${measured.verdict}`, {
    set: set + 1,
    rep: rep + 1,
    seconds: decimal(eccentricSeconds(measured), 1, say),
  });
}
