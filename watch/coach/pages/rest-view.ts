// Owns what the rest looks like: the set just done against its target, the time left, what comes next.
// Refuses to decide and to write: see rest.ts.

import { minutes, weightWords } from '../../../shared/texts/numbers';
import { GOOD_MORNINGS } from '../../../shared/training/accessories';
import type { SessionSet } from '../../../shared/training/session';
import { meanEccentricSeconds, type SetTally, tallySet } from '../../../shared/training/tally';
import type { OpenSession } from '../journal';
import type { Ports } from '../ports';
import type { Action, ChartView } from '../screen-view';
import { barsOf, secondsText } from './chart-bars';
import { setsDone } from './sets-done';

type Say = Ports['say'];

export interface RestSeen {
  readonly open: OpenSession;
  readonly set: SessionSet;
  readonly tally: SetTally;
  readonly secondsLeft: number;
}

export interface NewestSet {
  readonly index: number;
  readonly set: SessionSet;
  readonly tally: SetTally;
}

/** The newest set of an open session, as measured and as it counts. */
export function newestSet({ session }: OpenSession): NewestSet | undefined {
  const index = session.sets.length - 1;
  const set = session.sets[index];
  return set === undefined ? undefined : { index, set, tally: tallySet(session, index, set) };
}

/** Sets of the same lift as this one: those with a rep in them, and those that are asked for. */
export function setsOf(open: OpenSession, { lift }: SessionSet): { readonly done: number; readonly planned: number } {
  const planned = lift === undefined ? open.plannedSets : GOOD_MORNINGS.sets;
  return { done: setsDone(open.session, lift), planned };
}

export function restView(say: Say, seen: RestSeen): ChartView {
  const { set, tally } = seen;
  return {
    layout: 'chart',
    title: titleOf(say, tally),
    bars: barsOf(set.reps),
    targetSeconds: set.targetSeconds,
    number: minutes(seen.secondsLeft),
    lines: linesOf(say, seen),
    actions: actionsOf(say, seen),
  };
}

function titleOf(say: Say, { reps, held, measuredReps }: SetTally): string {
  if (reps === 0) return say('rest.noRep');
  // Nobody knows how a rep was lowered that was only entered.
  return measuredReps === 0 ? say('rest.entered', { reps }) : say('rest.held', { held, reps });
}

function linesOf(say: Say, seen: RestSeen): readonly string[] {
  const { open, set, tally } = seen;
  const weight = set.lift === undefined ? (open.nextWeight ?? tally.weight) : tally.weight;
  const next = say('rest.next', { weight: weightWords(weight, open.session.unit, say) });
  if (tally.reps === 0) return [say('rest.noRepHint'), next];
  const mean = meanEccentricSeconds(set.reps);
  const meanLine = mean === undefined ? [] : [say('rest.mean', { seconds: secondsText(mean, say) })];
  return [placeOf(say, seen), ...meanLine, next];
}

function placeOf(say: Say, { open, set }: RestSeen): string {
  const { done, planned } = setsOf(open, set);
  const values = { set: done, planned };
  if (set.lift === undefined) return done > planned ? say('rest.setMore', values) : say('rest.set', values);
  return done > planned ? say('rest.goodMorningMore', values) : say('rest.goodMorning', values);
}

function actionsOf(say: Say, { open, set, tally }: RestSeen): readonly Action[] {
  const none = tally.reps === 0;
  const { done, planned } = setsOf(open, set);
  const planDone = !none && done >= planned;
  return [
    { id: 'next', label: say(none ? 'rest.again' : 'rest.nextSet'), primary: !planDone },
    { id: 'edit', label: say(none ? 'rest.enter' : 'rest.edit') },
    { id: 'finish', label: say('rest.finish'), primary: planDone },
  ];
}
