// Owns the steps from one weight to the next: the same, more, less, begin again; always loadable. Refuses to say which: see lift-advice.ts.
import { PLAN } from './plan-params';
import { type Rack, toLoadable } from './plates';

/** What tails of binary fractions may make of a weight: a bound is met by what is meant to meet it. */
const TAIL = 1e-6;

/** The same, or the next lighter one where bar, plates or unit have changed: the same is never more. */
export function sameLoad(weight: number, rack: Rack): number {
  return toLoadable(weight, rack, 'down');
}

/** At least this share less. */
export function lighterLoad(weight: number, share: number, rack: Rack): number {
  return toLoadable(weight * (1 - share) + TAIL, rack, 'down');
}

/** The least step up that the rule asks for, else the largest smaller one; undefined where the plates allow none within the rule. */
export function raisedLoad(weight: number, rack: Rack): number | undefined {
  const { least, most } = PLAN.stepUp[rack.unit];
  const limit = Math.min(weight + most, weight * (1 + PLAN.mostUpShare)) + TAIL;
  const wanted = toLoadable(weight + least - TAIL, rack, 'up');
  const next = wanted > weight + TAIL && wanted <= limit ? wanted : toLoadable(limit, rack, 'down');
  return next > weight + TAIL && next <= limit ? next : undefined;
}
