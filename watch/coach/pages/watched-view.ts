// Owns what an assessment looks like while the watch only watches. Refuses any count: nothing on this screen may change how the bar
// is lowered.
import type { Ports } from '../ports';
import type { ScreenView } from '../screen-view';
import type { RunState } from './set-run';
import { getReadyView, notKeptView, trouble } from './set-view';

type Say = Ports['say'];

/** Only how many reps there are: no verdict, no rim, no way down. */
export function watchedView(say: Say, reps: number, state: Readonly<RunState>): ScreenView {
  if (state.stage === 'getReady') return getReadyView(say, say('assessment.title'), state.secondsLeft);
  if (state.stage === 'notKept') return notKeptView(say);
  return {
    layout: 'number',
    title: say('assessment.title'),
    number: String(state.reps),
    tone: 'plain',
    caption: trouble(say, state) ?? standing(say, reps, state),
    actions: [],
  };
}

function standing(say: Say, planned: number, { stage, reps }: Readonly<RunState>): string {
  if (stage === 'over') return say('set.over');
  if (reps === 0) return say('set.ready');
  return reps > planned ? say('set.reps') : say('set.ofReps', { planned });
}
