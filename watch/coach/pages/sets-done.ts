// Owns which sets of a session have a rep in them, by lift. Refuses judgement: see shared/training/outcome.ts.
import type { BarLift } from '../../../shared/motion/bar-event';
import type { Session } from '../../../shared/training/session';
import { tallySession } from '../../../shared/training/tally';

/**
 * One in which none was found is done again, and does not use up the plan.
 * @param lift of an accessory; the main lift where undefined.
 */
export function setsDone(session: Session, lift?: BarLift): number {
  return tallySession(session).sets.filter((set) => set.lift === lift && set.reps > 0).length;
}
