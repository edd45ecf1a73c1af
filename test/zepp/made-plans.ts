// Owns the views of every plan: each lift, each reason, each thing that home may say in place of a weight.
// Refuses views of its own: each is made by the page that shows it, of the longest that it may have to say.
import { DEFAULT_SETTINGS } from '../../shared/settings/settings';
import { CHECK_IN_REASONS } from '../../shared/training/check-in';
import { DAY_REASONS, type DayPlan } from '../../shared/training/day-plan';
import { EXPECTATIONS, TIPS } from '../../shared/training/expectation';
import { rackOf } from '../../shared/training/plates';
import { doneView } from '../../watch/coach/pages/done-view';
import {
  checkInView,
  earlyView,
  noLifting,
  noLiftingView,
  openNoLiftingView,
} from '../../watch/coach/pages/home-ask-view';
import { assessmentView, type HomeGlance, planView } from '../../watch/coach/pages/home-view';
import { type TodaySeen, todayTexts, todayView } from '../../watch/coach/pages/today-view';
import type { Ports } from '../../watch/coach/ports';
import type { ScreenView } from '../../watch/coach/screen-view';
import { DAY_MS, HEAVY, HOUR_MS, LIGHTER, madeSession, NOW_MS, PLAN } from './made-day';

type Say = Ports['say'];

export function planViews(say: Say): ScreenView[] {
  return [...homes(say), ...asks(say), ...reasons(say), ...todays(say)];
}

function glance(more: Partial<HomeGlance> = {}): HomeGlance {
  return {
    plan: PLAN,
    weight: HEAVY,
    startLessPercent: 25,
    assessed: true,
    last: undefined,
    waiting: 0,
    phone: 'nothingToSend',
    full: false,
    nowMs: NOW_MS,
    ...more,
  };
}

/** Every lift, the sessions of other days, whatever the phone does. */
function homes(say: Say): ScreenView[] {
  const lifts = (['conventional', 'sumo', 'trapBar', 'romanian', 'goodMorning'] as const).flatMap((lift) => [
    planView(say, glance({ plan: { ...PLAN, lift } })),
    planView(say, glance({ plan: { ...PLAN, lift, week: 5, over: true } })),
  ]);
  const lasts = [HOUR_MS, DAY_MS, 28 * DAY_MS].map((agoMs) => planView(say, glance({ last: madeSession(agoMs) })));
  const phones = ([{ full: true }, { waiting: 10, phone: 'refused' }, { waiting: 10 }] as const).flatMap((phone) => [
    planView(say, glance(phone)),
    assessmentView(say, glance({ ...phone, plan: { ...PLAN, ask: 'assessment' } })),
  ]);
  return [...lifts, ...lasts, ...phones];
}

/** What home says in place of a weight. */
function asks(say: Say): ScreenView[] {
  const stops = (['rest', 'doctor'] as const).flatMap((ask) =>
    CHECK_IN_REASONS.flatMap((reason) => {
      const text = noLifting(say, { ask, checkIn: { answer: ask === 'rest' ? ask : 'seeDoctor', reason } });
      return text === undefined
        ? []
        : [noLiftingView(say, text), openNoLiftingView(say, text), todayView(say, text, true)];
    }),
  );
  const earlies = [0, DAY_MS, 5 * DAY_MS].map((agoMs) => earlyView(say, NOW_MS - agoMs, NOW_MS));
  return [checkInView(say), ...stops, ...earlies];
}

function because(reason: DayPlan['reason']): DayPlan {
  const less = reason === 'fastOrDropped' || reason === 'longPause';
  return {
    ...PLAN,
    reason,
    weight: less ? LIGHTER : HEAVY,
    trainingWeight: less ? LIGHTER : HEAVY,
    lastWeight: less ? HEAVY : 222.5,
    from: [{ session: 'made', set: 2, rep: 4 }],
  };
}

/** Each, told on home before the training and at the end of the one before. */
function reasons(say: Say): ScreenView[] {
  const plans = [...DAY_REASONS.map(because), { ...PLAN, lastWeight: HEAVY }];
  return plans.flatMap((plan) => [
    planView(say, glance({ plan })),
    ...[0, NOW_MS + DAY_MS, NOW_MS + 7 * DAY_MS].map((dueMs) =>
      doneView(say, {
        session: madeSession(HOUR_MS),
        onPhone: false,
        phone: 'refused',
        settings: DEFAULT_SETTINGS,
        next: { ...plan, dueMs },
        nowMs: NOW_MS,
        goesOn: true,
      }),
    ),
  ]);
}

function todays(say: Say): ScreenView[] {
  const rack = rackOf(DEFAULT_SETTINGS, 'kg');
  const seen = (plan: DayPlan, more: Partial<TodaySeen> = {}): ScreenView[] =>
    todayTexts(say, { plan, weight: HEAVY, rack, settings: DEFAULT_SETTINGS, assessed: true, ...more }).map((text) =>
      todayView(say, text, false),
    );
  return [
    ...DAY_REASONS.flatMap((reason) => seen(because(reason))),
    ...seen({ ...PLAN, lastWeight: HEAVY }),
    ...seen({ ...PLAN, ask: 'assessment' }),
    ...seen({ ...PLAN, ask: 'assessment' }, { assessed: false }),
    ...[rack.barWeight, rack.barWeight - 1, 600.3].flatMap((weight) => seen(PLAN, { weight })),
    ...EXPECTATIONS.flatMap((expectation) => seen({ ...PLAN, expectation })),
    ...TIPS.flatMap((tip) => seen({ ...PLAN, tip })),
  ];
}
