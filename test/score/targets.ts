// Owns what each figure should reach, by row. Refuses to fail a build: bounds.ts holds what must not get worse.
import type { ConditionName } from '../maker/conditions';
import type { Figures } from './figures';

/** A figure's bound: `atLeast` or `atMost` for a number, `within` for a spread (median / 90th percentile, ms). */
export type Target =
  | { readonly atLeast: number }
  | { readonly atMost: number }
  | { readonly below: number }
  | { readonly within: readonly [medianMs: number, p90Ms: number] };

export type FigureName = Exclude<keyof Figures, 'sets' | 'trueReps' | 'foundReps' | 'wantedCounts' | 'drops'>;
export type Targets = Readonly<Partial<Record<FigureName, Target>>>;

const TIMES: Targets = {
  descentStartMs: { within: [30, 120] },
  lockoutMs: { within: [50, 130] },
  floorContactMs: { within: [20, 120] },
  eccentricMs: { within: [45, 180] },
};
const JUDGEMENT: Targets = {
  verdictsRight: { atLeast: 0.97 },
  dropsFound: { atLeast: 0.96 },
  heldCalledDropped: { atMost: 0 },
};

function counted(f1: number, exactSets: number, onTime: number): Targets {
  return {
    f1: { atLeast: f1 },
    exactSets: { atLeast: exactSets },
    ghostShare: { below: 0.01 },
    onTime: { atLeast: onTime },
    strayPer100: { atMost: 2 },
    ...TIMES,
    ...JUDGEMENT,
  };
}

const HARDER: Targets = { onTime: { atLeast: 0.88 } };

/** The targets of each synthetic row, by the name of its condition in test/maker. Rows without an entry are for information. */
export const TARGETS: Readonly<Partial<Record<ConditionName, Targets>>> = {
  conventional: counted(0.99, 0.95, 0.93),
  conventionalCoached: counted(0.99, 0.95, 0.97),
  touchAndGo: counted(0.98, 0.88, 0.92),
  romanian: { ...counted(0.97, 0.85, 0.88), floorContactMs: { within: [60, 200] } },
  conventional25Hz: HARDER,
  conventional100Hz: HARDER,
  ownMotor: HARDER,
  givenUpPulls: HARDER,
  gap300ms: HARDER,
  begunMidRep: HARDER,
  looseStrap: { onTime: { atLeast: 0.82 } },
  goodMorning: { ...counted(0.99, 0.95, 0.88), floorContactMs: { within: [60, 200] } },
};

function isSpread(figure: Figures[FigureName]): figure is Figures['countMs'] {
  return typeof figure === 'object';
}

/** Whether a figure reaches its target; a figure that there is nothing to compute from does not. */
export function reaches(figure: Figures[FigureName], target: Target): boolean {
  if (isSpread(figure)) {
    if (!('within' in target)) return false;
    const [medianMs, p90Ms] = target.within;
    return (figure.median ?? Infinity) <= medianMs && (figure.p90 ?? Infinity) <= p90Ms;
  }
  if (figure === undefined) return false;
  if ('atLeast' in target) return figure >= target.atLeast;
  if ('atMost' in target) return figure <= target.atMost;
  return 'below' in target && figure < target.below;
}
