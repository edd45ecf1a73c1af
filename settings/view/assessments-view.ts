// Owns the two assessments side by side: the same five reps before and after the four weeks. Refuses to say why they differ.
import type { Settings } from '../../shared/settings/settings';
import { weightWords } from '../../shared/texts/numbers';
import type { Assessed, Standing } from '../../shared/training/standing';
import { inUnit } from '../../shared/training/weight';
import { dayOf, type PhoneSay, seconds, type ZoneMinutes } from './words';

export interface AssessmentsView {
  readonly title: string;
  /** Over the columns; the second one is there only with the second assessment. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly string[] }[];
  /** What is still to come, or what to mind on comparing. */
  readonly note?: string;
}

/** Less than this share apart is the same weight: what a rounding to other plates leaves. A choice. */
const SAME_WEIGHT_SHARE = 0.025;

/** Undefined where nothing was assessed. */
export function assessmentsView(
  { before, after }: Standing,
  { unit }: Settings,
  zoneMinutes: ZoneMinutes,
  say: PhoneSay,
): AssessmentsView | undefined {
  const both = [before, after].filter((one) => one !== undefined);
  if (both.length === 0) return undefined;
  const note = noteOf(before, after, say);
  const row = (name: 'date' | 'weight' | 'mean' | 'fastest' | 'dropped', text: (one: Assessed) => string) => ({
    label: say(`trend.row.${name}`),
    values: both.map(text),
  });
  return {
    title: say('trend.assessment'),
    columns: [
      ...(before === undefined ? [] : [say('trend.before')]),
      ...(after === undefined ? [] : [say('trend.after')]),
    ],
    rows: [
      row('date', (one) => dayOf(one.endedMs, zoneMinutes, say)),
      row('weight', (one) => weightWords(inUnit(one.weight, one.unit, unit), unit, say)),
      row('mean', (one) => seconds(one.meanEccentricSeconds, say)),
      row('fastest', (one) => seconds(one.fastestEccentricSeconds, say)),
      row('dropped', (one) => say('trend.ofReps', { count: one.dropped, reps: one.reps })),
    ],
    ...(note !== undefined && { note }),
  };
}

function noteOf(before: Assessed | undefined, after: Assessed | undefined, say: PhoneSay): string | undefined {
  if (before === undefined) return undefined;
  if (after === undefined) return say('trend.assessmentOnce');
  const then = inUnit(before.weight, before.unit, after.unit);
  return Math.abs(after.weight - then) > then * SAME_WEIGHT_SHARE ? say('trend.assessmentWeights') : undefined;
}
