// Owns what a set looks like: one number, its rim, one line beneath it. Refuses to keep time or to decide anything.
import { weightWords } from '../../../shared/texts/numbers';
import type { Verdict } from '../../../shared/training/rep';
import type { Ports } from '../ports';
import type { NumberView, ScreenView, TextView, Tone } from '../screen-view';
import type { SetOrder } from './set-order';
import type { RunState } from './set-run';

type Say = Ports['say'];

export type SetSeen = Pick<SetOrder, 'weight' | 'unit' | 'plannedReps' | 'lift'>;

/** The last seconds before arming say the one habit; those before, where the bar belongs. */
const HABIT_SECONDS = 3;
const TONES: Readonly<Record<Verdict, Tone>> = { held: 'good', short: 'plain', fast: 'warn', dropped: 'warn' };

export function setView(say: Say, seen: SetSeen, state: Readonly<RunState>): ScreenView {
  const title = weightWords(seen.weight, seen.unit, say);
  switch (state.stage) {
    case 'getReady':
      return getReadyView(say, title, state.secondsLeft, seen);
    case 'armed':
      return state.bar.phase === 'down' ? downView(say, title, seen, state) : betweenView(say, title, seen, state);
    case 'over':
      return { ...betweenView(say, title, seen, state), caption: say(state.keptAll ? 'set.over' : 'set.notKept') };
    case 'notKept':
      return notKeptView(say);
  }
}

export function getReadyView(say: Say, title: string, secondsLeft: number, seen?: SetSeen): NumberView {
  const place = say(seen !== undefined && isOnBack(seen) ? 'set.barOnBack' : 'set.barOnFloor');
  return {
    layout: 'number',
    title,
    number: String(secondsLeft),
    tone: 'muted',
    caption: secondsLeft > HABIT_SECONDS ? place : say('set.stillAtTop'),
    actions: [{ id: 'cancel', label: say('set.cancel') }],
  };
}

export function notKeptView(say: Say): TextView {
  return {
    layout: 'text',
    title: say('set.notKeptTitle'),
    body: say('set.notKeptBody'),
    actions: [
      { id: 'tryAgain', label: say('set.tryAgain'), primary: true },
      { id: 'leave', label: say('set.leave') },
    ],
  };
}

/** What keeps a set from being felt or kept comes before all else. */
export function trouble(say: Say, { bar, pressAgain, keptAll }: Readonly<RunState>): string | undefined {
  if (pressAgain) return say('set.pressAgain');
  if (bar.stalled) return say('set.stalled');
  return keptAll ? undefined : say('set.notKept');
}

function downView(say: Say, title: string, seen: SetSeen, state: Readonly<RunState>): NumberView {
  const { bar } = state;
  const caption = bar.braked ? say('set.slower') : repLine(say, seen, state.reps + 1);
  return {
    layout: 'number',
    title,
    number: String(bar.count),
    tone: bar.braked ? 'warn' : 'progress',
    caption: trouble(say, state) ?? caption,
    rim: bar.filled,
    actions: [],
  };
}

function betweenView(say: Say, title: string, seen: SetSeen, state: Readonly<RunState>): NumberView {
  const { bar, reps, lastVerdict } = state;
  const mark = lastVerdict === undefined ? {} : { mark: { verdict: lastVerdict, word: say(`verdict.${lastVerdict}`) } };
  return {
    layout: 'number',
    title,
    number: String(reps),
    tone: lastVerdict === undefined ? 'plain' : TONES[lastVerdict],
    caption: trouble(say, state) ?? (bar.phase === 'up' ? repLine(say, seen, reps + 1) : standingLine(say, seen, reps)),
    ...mark,
    actions: [],
  };
}

/** A set of good mornings begins with the bar on the back. */
function isOnBack({ lift }: SetSeen): boolean {
  return lift === 'goodMorning';
}

function standingLine(say: Say, seen: SetSeen, reps: number): string {
  const { plannedReps } = seen;
  if (reps === 0) return say(isOnBack(seen) ? 'set.readyBow' : 'set.ready');
  return reps > plannedReps ? say('set.reps') : say('set.ofReps', { planned: plannedReps });
}

function repLine(say: Say, { plannedReps }: SetSeen, rep: number): string {
  return rep > plannedReps ? say('set.rep', { rep }) : say('set.repOf', { rep, planned: plannedReps });
}
