// Owns what the rest looks like: the set just done against its target, the time left, what comes next.
// Refuses to decide and to write: see rest.ts.

import { minutes, weightWords } from '../../../shared/texts/numbers';
import type { SessionSet } from '../../../shared/training/session';
import { meanEccentricSeconds, type SetTally, tallySession } from '../../../shared/training/tally';
import type { OpenSession } from '../journal';
import type { Ports } from '../ports';
import type { Action, ChartView } from '../screen-view';
import { barsOf, secondsText } from './chart-bars';

type Say = Ports['say'];

export interface RestSeen {
  readonly open: OpenSession;
  readonly set: SessionSet;
  readonly tally: SetTally;
  readonly secondsLeft: number;
}

/** The newest set of an open session, as measured and as it counts. */
export function newestSet({
  session,
}: OpenSession): { readonly index: number; readonly set: SessionSet; readonly tally: SetTally } | undefined {
  const index = session.sets.length - 1;
  const set = session.sets[index];
  const tally = tallySession(session).sets[index];
  return set === undefined || tally === undefined ? undefined : { index, set, tally };
}

/** Sets with a rep in them: one in which none was found is done again, and does not use up the plan. */
export function setsDone({ session }: OpenSession): number {
  return tallySession(session).sets.filter((set) => set.reps > 0).length;
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

function linesOf(say: Say, { open, set, tally }: RestSeen): readonly string[] {
  const next = weightWords(open.nextWeight ?? tally.weight, open.session.unit, say);
  if (tally.reps === 0) return [say('rest.noRepHint'), say('rest.next', { weight: next })];
  const done = setsDone(open);
  const place =
    done > open.plannedSets
      ? say('rest.setMore', { set: done })
      : say('rest.set', { set: done, planned: open.plannedSets });
  const mean = meanEccentricSeconds(set.reps);
  return [
    place,
    ...(mean === undefined ? [] : [say('rest.mean', { seconds: secondsText(mean, say) })]),
    say('rest.next', { weight: next }),
  ];
}

function actionsOf(say: Say, { open, tally }: RestSeen): readonly Action[] {
  const none = tally.reps === 0;
  const planDone = !none && setsDone(open) >= open.plannedSets;
  return [
    { id: 'next', label: say(none ? 'rest.again' : 'rest.nextSet'), primary: !planDone },
    { id: 'edit', label: say(none ? 'rest.enter' : 'rest.edit') },
    { id: 'finish', label: say('rest.finish'), primary: planDone },
  ];
}
