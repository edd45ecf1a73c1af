// Owns the gate: the detector may not get worse than test/score/bounds.ts on any recording found or on made sets.
// Refuses to say what would be good: that is the target, which `npm run score` prints.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOUNDS, GATE_SETS, NOT_YET_HEARD } from './score/bounds';
import type { Figures } from './score/figures';
import { findRecordings, load, REAL, scoreRecorded } from './score/recorded';
import { CONDITION_NAMES, FIRST_REPORTED_SEED, hear, scoreMade, seedsFrom } from './score/synthetic';
import { type FigureName, reaches, type Target, type Targets } from './score/targets';

const WAYS = [
  ['without gyroscope', false],
  ['with gyroscope', true],
] as const;

/** The bounds that the figures do not keep, with the figure reached. */
function broken(figures: Figures, bounds: Targets): Partial<Record<FigureName, [Figures[FigureName], Target]>> {
  const all = Object.entries(bounds) as [FigureName, Target][];
  return Object.fromEntries(
    all
      .filter(([name, bound]) => !reaches(figures[name], bound))
      .map(([name, bound]) => [name, [figures[name], bound]]),
  );
}

describe('made sets', () => {
  for (const condition of CONDITION_NAMES) {
    const bounds = BOUNDS[condition];
    for (const [way, useGyro] of WAYS) {
      it.skipIf(bounds === undefined)(`${condition}, ${way}, are heard no worse than bounded`, () => {
        const { figures, worst } = scoreMade(condition, seedsFrom(FIRST_REPORTED_SEED, GATE_SETS), useGyro);
        const worstSet = worst[0] && { seed: worst[0].seed, misses: worst[0].misses.map(({ words }) => words) };
        expect(broken(figures, bounds ?? {}), JSON.stringify(worstSet)).toEqual({});
      });
    }
  }
});

describe('recordings', () => {
  it.skipIf(existsSync(REAL))("real ones are not on this computer, so only the project's own are heard", () => {});

  for (const recording of findRecordings()) {
    const { documented, lift, targetSeconds } = recording;
    if (!documented.reps) continue;
    const loaded = load(recording);
    for (const [way, useGyro] of WAYS) {
      if (useGyro && !loaded.gyro) continue;
      const gate = NOT_YET_HEARD[recording.name]?.includes(way) ? it.fails : it;
      gate(`${recording.folder}/${recording.name}, ${way}, is heard as documented`, () => {
        const found = hear(loaded, { detector: 'streaming', useGyro, lift, targetSeconds });
        expect(scoreRecorded(found, documented).faults).toEqual([]);
      });
    }
  }
});
