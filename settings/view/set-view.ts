// Owns one set as it is shown: its bars, the corrections beside what was measured, and what a touch would correct.
// Refuses to keep a correction.
import { weightWords } from '../../shared/texts/numbers';
import { type Rack, stepLoadable } from '../../shared/training/plates';
import type { Session, SessionEdit, SessionSet } from '../../shared/training/session';
import { addReps, markNotMine, notMine, setWeight } from '../../shared/training/session-edits';
import { eccentricSeconds, type SetTally } from '../../shared/training/tally';
import { weightText } from '../../shared/training/weight';
import { coachSentence } from './coach-sentence';
import { type RepChart, repChart } from './rep-bars';
import type { PhoneSay } from './words';

/** What a touch on a correction does, at the time of the touch. */
export type Correction = (session: Session, nowMs: number) => readonly SessionEdit[];

export interface CorrectionSteps {
  readonly label: string;
  readonly value: string;
  readonly less: Correction;
  readonly more: Correction;
}

export interface SetCorrections {
  readonly note: string;
  /** One for each bar, in their order. */
  readonly reps: readonly { readonly label: string; readonly touch: Correction }[];
  readonly steps: readonly CorrectionSteps[];
  readonly done: string;
}

export interface SetView {
  readonly title: string;
  /** The person's correction with the measured value beside it, or the measured value alone. */
  readonly reps: string;
  readonly weight: string;
  readonly chart: RepChart;
  /** Reps that were only entered: numbered on from the last bar. */
  readonly added: readonly { readonly index: number; readonly word: string }[];
  /** Absent in an assessment: nothing was counted there, so nothing could be held. */
  readonly sentence?: string;
  readonly correct: string;
  /** Where this set is being corrected. */
  readonly corrections?: SetCorrections;
}

export interface SetShown {
  readonly session: Session;
  readonly set: SessionSet;
  /** From 0. */
  readonly index: number;
  readonly tally: SetTally;
  readonly lengthSeconds: number;
  readonly correcting: boolean;
  /** In the session's unit. */
  readonly rack: Rack;
}

export function setView(shown: SetShown, say: PhoneSay): SetView {
  const { session, set, index, tally, correcting } = shown;
  const weight = weightWords(tally.weight, session.unit, say);
  const chosen = weightWords(set.weight, session.unit, say);
  const reps = weightText(tally.reps);
  const chart = repChart(session, set, index, shown.lengthSeconds, say);
  return {
    title: titleOf(shown, say),
    reps:
      tally.reps === tally.measuredReps && tally.mine === tally.measuredReps
        ? say('sessions.reps', { reps })
        : say('sessions.repsEdited', { reps, measured: tally.measuredReps }),
    weight: weight === chosen ? say('sessions.weight', { weight }) : say('sessions.weightEdited', { weight, chosen }),
    chart,
    added: Array.from({ length: Math.min(ADDED_AT_MOST, Math.floor(tally.added)) }, (_, i) => ({
      index: set.reps.length + i + 1,
      word: say('sessions.added'),
    })),
    correct: say('sessions.correct'),
    ...(session.kind !== 'assessment' && { sentence: setSentence(shown, say) }),
    ...(correcting && { corrections: correctionsOf(shown, chart, say) }),
  };
}

/** An edit may say anything; beyond this many the number tells it. */
const ADDED_AT_MOST = 20;

/** Numbered among the sets of its lift; the main lift is named above. */
function titleOf({ session, set, index }: SetShown, say: PhoneSay): string {
  const number = session.sets.slice(0, index + 1).filter(({ lift }) => lift === set.lift).length;
  return set.lift === undefined
    ? say('sessions.set', { number })
    : say('sessions.setOf', { lift: say(`lift.${set.lift}`), number });
}

/** Reps keep their numbers where one before them is struck. */
function setSentence({ session, set, index }: SetShown, say: PhoneSay): string {
  const struck = notMine(session.edits, index);
  const coached = set.reps.flatMap((rep, i) =>
    struck.has(i) ? [] : [{ index: i + 1, eccentricSeconds: eccentricSeconds(rep), verdict: rep.verdict }],
  );
  return coachSentence(coached, set.targetSeconds, say);
}

function correctionsOf({ session, index, tally, rack }: SetShown, { bars }: RepChart, say: PhoneSay): SetCorrections {
  const stepWeight =
    (steps: number): Correction =>
    (now, nowMs) =>
      setWeight(now, index, stepLoadable(tally.weight, steps, rack), nowMs);
  return {
    note: say('sessions.correctNote'),
    reps: bars.map(({ struck }, rep) => ({
      label: say(struck ? 'sessions.mineAfterAll' : 'sessions.notMine'),
      touch: (now, nowMs) => markNotMine(now, index, rep, !struck, nowMs),
    })),
    steps: [
      {
        label: say('sessions.repsLabel'),
        value: weightText(tally.reps),
        less: (now, nowMs) => addReps(now, index, -1, nowMs),
        more: (now, nowMs) => addReps(now, index, 1, nowMs),
      },
      {
        label: say('sessions.weightLabel'),
        value: weightWords(tally.weight, session.unit, say),
        less: stepWeight(-1),
        more: stepWeight(1),
      },
    ],
    done: say('sessions.corrected'),
  };
}
