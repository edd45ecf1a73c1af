// Owns the plan that the phone has handed over, in the store: a new or reset watch goes on where the old one was.
// Refuses to hold against what the watch itself knows to be later.
import { parseJson } from '../../shared/sync/parse-json';
import { type HandedPlan, isNewer, readHandedPlan } from '../../shared/training/handed-plan';
import type { Session } from '../../shared/training/session';
import type { Store } from './ports';

const NAME = 'plan';

/** Kept when it returns; false where it is kept already. */
export function keepHandedPlan(store: Store, plan: HandedPlan): boolean {
  const text = JSON.stringify(plan);
  if (store.read(NAME) === text) return false;
  store.replace(NAME, text);
  return true;
}

/** @param sessions the watch's own, oldest first; undefined where nothing was handed over that they do not outdate. */
export function handedPlan(store: Store, sessions: readonly Session[]): HandedPlan | undefined {
  const plan = readHandedPlan(parseJson(store.read(NAME)));
  return plan !== undefined && isNewer(plan, sessions) ? plan : undefined;
}
