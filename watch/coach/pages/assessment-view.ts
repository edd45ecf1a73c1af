// Owns what an assessment looks like before it and after: the offer, and the truth. Refuses praise and blame, and what is seen while
// the watch only watches: see watched-view.ts.
import type { WeightUnit } from '../../../shared/settings/settings';
import { weightWords } from '../../../shared/texts/numbers';
import type { SessionSet } from '../../../shared/training/session';
import type { Assessed } from '../../../shared/training/standing';
import { eccentricSeconds, meanEccentricSeconds } from '../../../shared/training/tally';
import type { Ports } from '../ports';
import type { AdjustView, ChartView, TextView } from '../screen-view';
import { barsOf, secondsText } from './chart-bars';

type Say = Ports['say'];

/** @param again it is compared with the first. */
export function introView(say: Say, weight: number, unit: WeightUnit, again: boolean): AdjustView {
  return {
    layout: 'adjust',
    title: say('assessment.title'),
    value: weightWords(weight, unit, say),
    caption: say('assessment.caption'),
    note: say(again ? 'assessment.noteAgain' : 'assessment.note'),
    actions: [
      { id: 'start', label: say('assessment.start'), primary: true },
      { id: 'home', label: say('assessment.back') },
    ],
  };
}

/**
 * @param set with a rep in it.
 * @param before the first assessment, where this one is compared with it.
 */
export function truthView(say: Say, set: SessionSet, before?: Assessed): ChartView {
  const { reps, targetSeconds } = set;
  const eccentrics = reps.map(eccentricSeconds);
  const told: Told = {
    mean: secondsText(meanEccentricSeconds(reps) ?? 0, say),
    fastest: secondsText(Math.min(...eccentrics), say),
    dropped: reps.filter((rep) => rep.verdict === 'dropped').length,
    reps: reps.length,
  };
  return {
    layout: 'chart',
    ...(before === undefined ? aloneText(say, told) : besideText(say, told, before)),
    bars: barsOf(reps),
    targetSeconds,
    actions: [{ id: 'home', label: say('assessment.home'), primary: true }],
  };
}

interface Told {
  readonly mean: string;
  readonly fastest: string;
  readonly dropped: number;
  readonly reps: number;
}

function aloneText(say: Say, { mean, fastest, dropped, reps }: Told): Pick<ChartView, 'title' | 'lines'> {
  return {
    title: say('assessment.mean', { seconds: mean }),
    lines: [
      say('assessment.fastest', { seconds: fastest }),
      dropped === 0 ? say('assessment.noneDropped') : say('assessment.dropped', { dropped, reps }),
    ],
  };
}

function besideText(say: Say, now: Told, before: Assessed): Pick<ChartView, 'title' | 'lines'> {
  const mean = secondsText(before.meanEccentricSeconds, say);
  const fastest = secondsText(before.fastestEccentricSeconds, say);
  return {
    title: say('assessment.beforeNow', { before: mean, now: now.mean }),
    lines: [
      say('assessment.meanBoth'),
      say('assessment.fastestBoth', { before: fastest, now: now.fastest }),
      say('assessment.droppedBoth', { before: before.dropped, now: now.dropped }),
    ],
  };
}

export function noRepView(say: Say): TextView {
  return againView(say, say('assessment.noRepTitle'), say('assessment.noRepBody'));
}

/** @param reps that were measured: with so few it is no assessment, and would be asked for again. */
export function tooFewView(say: Say, reps: number): TextView {
  return againView(say, say('assessment.fewTitle'), say('assessment.fewBody', { reps }));
}

function againView(say: Say, title: string, body: string): TextView {
  return {
    layout: 'text',
    title,
    body,
    actions: [
      { id: 'again', label: say('assessment.again'), primary: true },
      { id: 'home', label: say('assessment.home') },
    ],
  };
}

/** @param text why nobody should lift today. */
export function noAssessmentView(say: Say, text: Pick<TextView, 'title' | 'body'>): TextView {
  return { layout: 'text', ...text, actions: [{ id: 'home', label: say('assessment.home'), primary: true }] };
}

export function refusedView(say: Say, why: 'open' | 'full'): TextView {
  return {
    layout: 'text',
    title: say(`assessment.${why}Title`),
    body: say(`assessment.${why}Body`),
    actions: [{ id: 'home', label: say('assessment.home'), primary: true }],
  };
}
