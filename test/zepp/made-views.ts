// Owns the views that nobody roams to: the days of the plan, the ends of a plank, weight taken off, the second assessment.
// Refuses views of its own: each is made by the page that shows it, of the longest that it may have to say.
import { DEFAULT_SETTINGS } from '../../shared/settings/settings';
import { type CheckIn, WARNING_SIGNS } from '../../shared/training/check-in';
import { answerCheckIn } from '../../shared/training/check-in-answer';
import { rackOf } from '../../shared/training/plates';
import type { Assessed } from '../../shared/training/standing';
import { introView, tooFewView, truthView } from '../../watch/coach/pages/assessment-view';
import { answerView, questionView } from '../../watch/coach/pages/check-in-view';
import { type PlankState, plankView } from '../../watch/coach/pages/plank-view';
import { stripView } from '../../watch/coach/pages/rest-strip';
import { restView } from '../../watch/coach/pages/rest-view';
import type { Ports } from '../../watch/coach/ports';
import type { ScreenView } from '../../watch/coach/screen-view';
import { DAY_MS, HEAVY, HOUR_MS, LIGHTER, madeSession, madeSet, NOW_MS } from './made-day';
import { planViews } from './made-plans';

type Say = Ports['say'];

export function madeViews(say: Say): ScreenView[] {
  return [...planViews(say), ...planks(say), ...checkIns(say), ...rests(say), ...assessments(say)];
}

function planks(say: Say): ScreenView[] {
  const holding: PlankState = { stage: 'holding', secondsLeft: 60, heldSeconds: 0, pressAgain: false };
  const states: readonly PlankState[] = [
    { ...holding, stage: 'getReady', secondsLeft: 10 },
    holding,
    { ...holding, secondsLeft: 10 },
    { ...holding, secondsLeft: 38, pressAgain: true },
    { ...holding, stage: 'over', secondsLeft: 0, heldSeconds: 60 },
    { ...holding, stage: 'notKept' },
  ];
  return states.flatMap((state) => [plankView(say, 3, 60, state), plankView(say, 4, 60, state)]);
}

/** Every question, and every answer with its reason. */
function checkIns(say: Say): ScreenView[] {
  const questions = (['where', 'feeling', 'moving', 'lasting', 'signs', 'which', 'sure'] as const).map((question) =>
    questionView(say, question, { awaitsDoctor: true, sign: 'bladderBowel' }),
  );
  const checkIn = {
    id: 'made',
    atMs: NOW_MS,
    afterMs: 0,
    place: 'lowerBackBroad',
    feeling: 'dull',
    signs: [],
  } as const;
  const ways: readonly CheckIn[] = [
    { ...checkIn, place: 'nowhere' },
    { ...checkIn, place: 'hamstringsGlutes' },
    { ...checkIn, place: 'nowhere', cleared: true },
    checkIn,
    { ...checkIn, worseOnMoving: true },
    { ...checkIn, place: 'lowerBackSpot' },
    { ...checkIn, feeling: 'sharp' },
    { ...checkIn, lasting: true },
    ...WARNING_SIGNS.map((sign) => ({ ...checkIn, signs: [sign] })),
  ];
  const answers = ways.flatMap((way) =>
    [true, false].map((still) => answerView(say, answerCheckIn(way), { still, sign: way.signs[0] })),
  );
  return [...questions, ...answers];
}

function rests(say: Say): ScreenView[] {
  const made = madeSession(HOUR_MS);
  const goodMornings = Array.from({ length: 4 }, (_unused, index) => ({
    ...madeSet(made.startedMs + index * 60_000),
    lift: 'goodMorning' as const,
    weight: 20,
  }));
  const sets = [...made.sets, ...goodMornings];
  const open = { session: { ...made, sets }, plannedSets: 3, plannedReps: 5, nextWeight: HEAVY, setOpen: false };
  const [newest] = goodMornings;
  if (newest === undefined) throw new Error('four sets, and none of them');
  const tally = { reps: 12, held: 12, measuredReps: 12, mine: 12, added: 0, weight: 20, lift: 'goodMorning' } as const;
  const rack = rackOf(DEFAULT_SETTINGS, 'kg');
  return [
    restView(say, { open, set: newest, tally, secondsLeft: 180 }),
    stripView(say, { weight: LIGHTER, off: [25, 1.25], on: [10, 5] }, rack),
    stripView(say, { weight: LIGHTER, off: [10, 1.25], on: [] }, rack),
  ];
}

/** The second one, beside the first. */
function assessments(say: Say): ScreenView[] {
  const before: Assessed = {
    session: 'made',
    endedMs: NOW_MS - 35 * DAY_MS,
    unit: 'kg',
    weight: HEAVY,
    reps: 5,
    meanEccentricSeconds: 1.3,
    fastestEccentricSeconds: 0.9,
    dropped: 4,
  };
  return [introView(say, HEAVY, 'kg', true), truthView(say, madeSet(NOW_MS), before), tooFewView(say, 2)];
}
