// Owns what the scoreboard must not fall below in the tests. Refuses to be a goal: targets.ts holds those.
import type { ConditionName } from '../maker/conditions';
import type { Targets } from './targets';

/** Sets a condition in the gate: few enough for every test run, so the bounds leave room for the luck of so few. */
export const GATE_SETS = 30;

/** About three sets of thirty, and a tenth of the counts, below what was reached when these were set. */
function counted(f1: number, exactSets: number, onTime: number, strayPer100: number, verdictsRight: number): Targets {
  return {
    f1: { atLeast: f1 },
    exactSets: { atLeast: exactSets },
    onTime: { atLeast: onTime },
    strayPer100: { atMost: strayPer100 },
    verdictsRight: { atLeast: verdictsRight },
    heldCalledDropped: { atMost: 1 },
  };
}

/** Bounds of the streaming detector by condition, the same with and without gyroscope. */
export const BOUNDS: Readonly<Partial<Record<ConditionName, Targets>>> = {
  conventional: counted(0.965, 0.73, 0.68, 16, 0.86),
  conventionalCoached: counted(0.965, 0.76, 0.6, 18, 0.86),
  touchAndGo: counted(0.94, 0.66, 0.66, 12, 0.85),
  romanian: counted(0.86, 0.23, 0.48, 32, 0.7),
  conventional12Hz: counted(0.95, 0.66, 0.6, 24, 0.83),
  conventional25Hz: counted(0.95, 0.66, 0.66, 16, 0.86),
  conventional100Hz: counted(0.965, 0.76, 0.66, 14, 0.86),
  ownMotor: counted(0.96, 0.73, 0.65, 12, 0.8),
  givenUpPulls: counted(0.94, 0.6, 0.6, 14, 0.85),
  gap300ms: counted(0.96, 0.73, 0.65, 15, 0.85),
  begunMidRep: counted(0.86, 0.36, 0.52, 32, 0.7),
  looseStrap: counted(0.93, 0.6, 0.55, 20, 0.75),
  goodMorning: { ...counted(0.98, 0.83, 0.68, 14, 0.93), eccentricMs: { within: [130, 450] } },
};

/**
 * Recordings not yet heard as documented, by file name, and in which way. One that is listed but heard as documented
 * fails the gate too, so that the list stays true.
 */
export const NOT_YET_HEARD: Readonly<Record<string, readonly ('with gyroscope' | 'without gyroscope')[]>> = {
  '25hz-5-1607': ['without gyroscope'],
  'first-set-5-1008': ['without gyroscope'],
  'no-lift-0-1708': ['without gyroscope'],
  'romanian-5-1304': ['without gyroscope'],
  'touch-and-go-6-1203': ['with gyroscope'],
};
