// Owns what an ended session looks like in one screen. Refuses to send it and to say what it means beyond the next load.

import type { Settings } from '../../../shared/settings/settings';
import { weightWords } from '../../../shared/texts/numbers';
import { adviseNext } from '../../../shared/training/advice';
import { DAY_ASKED } from '../../../shared/training/day-plan';
import type { Session } from '../../../shared/training/session';
import { tallySession } from '../../../shared/training/tally';
import type { PhoneStatus } from '../phone';
import type { Ports } from '../ports';
import type { ChartView } from '../screen-view';
import { barsOf, secondsText } from './chart-bars';

type Say = Ports['say'];

export interface DoneSeen {
  readonly session: Session;
  /** The phone has said that it holds all of it. */
  readonly onPhone: boolean;
  readonly phone: PhoneStatus;
  readonly settings: Settings;
}

export function doneView(say: Say, seen: DoneSeen): ChartView {
  const { session, settings } = seen;
  const { sets, reps, held, meanEccentricSeconds } = tallySession(session);
  const done = sets.filter((set) => set.reps > 0).length;
  const seconds = meanEccentricSeconds === undefined ? undefined : secondsText(meanEccentricSeconds, say);
  const next = nextLine(say, session, settings);
  return {
    layout: 'chart',
    title: reps === 0 ? say('done.noReps') : say('done.held', { held, reps }),
    bars: barsOf(session.sets.flatMap((set) => [...set.reps])),
    targetSeconds: session.sets[session.sets.length - 1]?.targetSeconds ?? settings.targetSeconds,
    lines: [
      seconds === undefined ? say('done.sets', { sets: done }) : say('done.setsMean', { sets: done, seconds }),
      phoneLine(say, seen),
      ...(next === undefined ? [] : [next]),
    ],
    actions: [{ id: 'home', label: say('done.home'), primary: true }],
  };
}

function phoneLine(say: Say, { onPhone, phone }: DoneSeen): string {
  if (onPhone) return say('done.onPhone');
  if (phone === 'sending') return say('done.sending');
  return say(phone === 'refused' ? 'done.refused' : 'done.waiting');
}

function nextLine(say: Say, session: Session, settings: Settings): string | undefined {
  if (session.kind === 'assessment') return undefined;
  const { weight, unit, reason } = adviseNext(session, DAY_ASKED, settings);
  if (reason === 'nothingDone') return undefined;
  return say(`done.${reason}`, { weight: weightWords(weight, unit, say) });
}
