// Owns the weight that the person has chosen for the day, in the store: it outlives the page and a dead watch.
// Refuses to outlive its plan: chosen for another load, or before the last training, it is none.
import type { DayPlan } from '../../shared/training/day-plan';
import type { Standing } from '../../shared/training/standing';
import type { Store } from './ports';

/** What a weight was chosen for: the day's plan, and the training that the plan follows. */
export interface PlannedFor {
  readonly plan: Pick<DayPlan, 'ask' | 'lift' | 'unit' | 'weight'>;
  readonly standing: Pick<Standing, 'lastEndedMs'>;
}

const NAME = 'chosen-weight';

/** In the plan's unit; undefined where none was chosen for just this plan. */
export function readChosenWeight(store: Store, planned: PlannedFor): number | undefined {
  const text = store.read(NAME) ?? '';
  const end = text.indexOf(' ');
  if (text.slice(end + 1) !== nameOf(planned)) return undefined;
  const weight = Number(text.slice(0, Math.max(0, end)));
  return end > 0 && Number.isFinite(weight) && weight >= 0 ? weight : undefined;
}

/** Kept when it returns. */
export function keepChosenWeight(store: Store, planned: PlannedFor, weight: number): void {
  store.replace(NAME, `${weight} ${nameOf(planned)}`);
}

function nameOf({ plan, standing }: PlannedFor): string {
  const kind = plan.ask === 'assessment' ? 'assessment' : 'training';
  return `${plan.weight} ${plan.unit} ${plan.lift} ${kind} ${standing.lastEndedMs}`;
}
