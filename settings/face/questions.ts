// Owns what a yes does: nothing is deleted, and no plan begun again, without one. Refuses to draw: the section does.
import { askToDelete, askToDeleteAll, type Question } from '../view/delete-questions';
import { askPlanAgain, planAgain } from '../view/plan-controls';
import { keepChanges, type OpenPage } from './open-page';
import type { Rendered } from './parts';
import { questionSection } from './question-section';

/** The question that is open, if any; nothing else is drawn with it. */
export function questionParts(page: OpenPage): Rendered[] | undefined {
  const { draw, state, say, zoneMinutes, nowMs, log, records, checkIns, sessions, go, attempt } = page;
  const ask = (question: Question, onYes: () => void): Rendered[] =>
    questionSection(draw, question, (yes) =>
      attempt(() => {
        go(yes ? { question: undefined, open: undefined } : { question: undefined });
        // Last: a page killed before it has done nothing, and shows that.
        if (yes) onYes();
      }),
    );
  if (state.question === 'all')
    return ask(askToDeleteAll({ sessions: records.length, checkIns: checkIns.length }, say), () => log.deleteAll());
  if (state.question === 'planAgain') return ask(askPlanAgain(say), () => keepChanges(page, [planAgain(nowMs())]));
  const open = sessions.find(({ id }) => id === state.open);
  if (state.question !== 'session' || open === undefined) return undefined;
  return ask(askToDelete(open, zoneMinutes, say), () => log.deleteSession(open.id));
}
