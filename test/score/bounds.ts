// Owns what the scoreboard must not fall below in the tests. Refuses to be a goal: targets.ts holds those.
import type { ConditionName } from '../maker/conditions';
import type { Targets } from './targets';

/** Sets a condition in the gate: few enough for every test run, so the bounds leave room for the luck of so few. */
export const GATE_SETS = 30;

const HARDER: Targets = { f1: { atLeast: 0.93 }, onTime: { atLeast: 0.83 }, heldCalledDropped: { atMost: 2 } };

function counted(f1: number, exactSets: number, onTime: number): Targets {
  return {
    f1: { atLeast: f1 },
    exactSets: { atLeast: exactSets },
    ghostShare: { below: 0.03 },
    onTime: { atLeast: onTime },
    strayPer100: { atMost: 5 },
    verdictsRight: { atLeast: 0.93 },
    heldCalledDropped: { atMost: 1 },
  };
}

/** Bounds of the streaming detector by condition, the same with and without gyroscope. */
export const BOUNDS: Readonly<Partial<Record<ConditionName, Targets>>> = {
  conventional: counted(0.97, 0.86, 0.88),
  conventionalCoached: counted(0.97, 0.86, 0.93),
  touchAndGo: counted(0.95, 0.78, 0.87),
  romanian: counted(0.94, 0.75, 0.82),
  conventional25Hz: HARDER,
  conventional100Hz: HARDER,
  ownMotor: HARDER,
  givenUpPulls: HARDER,
  gap300ms: HARDER,
  begunMidRep: HARDER,
  looseStrap: { f1: { atLeast: 0.9 }, onTime: { atLeast: 0.77 } },
};

/**
 * Recordings not yet heard as documented, by file name, and in which way. One that is listed but heard as documented
 * fails the gate too, so that the list stays true.
 */
export const NOT_YET_HEARD: Readonly<Record<string, readonly ('with gyroscope' | 'without gyroscope')[]>> = {};
