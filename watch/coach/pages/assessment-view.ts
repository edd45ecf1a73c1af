// Owns what an assessment looks like: before, while the watch only watches, and the truth after it.
// Refuses praise and blame, and any count: nothing on this screen may change how the bar is lowered.
import type { WeightUnit } from '../../../shared/settings/settings';
import { weightWords } from '../../../shared/texts/numbers';
import type { SessionSet } from '../../../shared/training/session';
import { eccentricSeconds, meanEccentricSeconds } from '../../../shared/training/tally';
import type { Ports } from '../ports';
import type { AdjustView, ChartView, ScreenView, TextView } from '../screen-view';
import { barsOf, secondsText } from './chart-bars';
import type { RunState } from './set-run';
import { getReadyView, notKeptView, trouble } from './set-view';

type Say = Ports['say'];

export function introView(say: Say, weight: number, unit: WeightUnit): AdjustView {
  return {
    layout: 'adjust',
    title: say('assessment.title'),
    value: weightWords(weight, unit, say),
    caption: say('assessment.caption'),
    note: say('assessment.note'),
    actions: [
      { id: 'start', label: say('assessment.start'), primary: true },
      { id: 'home', label: say('assessment.back') },
    ],
  };
}

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

/** @param set with a rep in it. */
export function truthView(say: Say, set: SessionSet): ChartView {
  const { reps, targetSeconds } = set;
  const fastest = Math.min(...reps.map(eccentricSeconds));
  const dropped = reps.filter((rep) => rep.verdict === 'dropped').length;
  return {
    layout: 'chart',
    title: say('assessment.mean', { seconds: secondsText(meanEccentricSeconds(reps) ?? 0, say) }),
    bars: barsOf(reps),
    targetSeconds,
    lines: [
      say('assessment.fastest', { seconds: secondsText(fastest, say) }),
      dropped === 0 ? say('assessment.noneDropped') : say('assessment.dropped', { dropped, reps: reps.length }),
    ],
    actions: [{ id: 'home', label: say('assessment.home'), primary: true }],
  };
}

export function noRepView(say: Say): TextView {
  return {
    layout: 'text',
    title: say('assessment.noRepTitle'),
    body: say('assessment.noRepBody'),
    actions: [
      { id: 'again', label: say('assessment.again'), primary: true },
      { id: 'home', label: say('assessment.home') },
    ],
  };
}

export function refusedView(say: Say, why: 'open' | 'full'): TextView {
  return {
    layout: 'text',
    title: say(`assessment.${why}Title`),
    body: say(`assessment.${why}Body`),
    actions: [{ id: 'home', label: say('assessment.home'), primary: true }],
  };
}
