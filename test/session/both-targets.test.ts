// Owns that both targets are one product: every scenario, played on the built bytes of each, leaves the same sessions, check-ins, settings and
// standing on phone and watch, every field and every time; and where not, exactly what `differences.ts` names, with its reason.
// Refuses to say that any of it is right: `holds` of a scenario, and the tests beside this one, do.
import { describe, expect, it } from 'vitest';
import type { Session, SessionRep } from '../../shared/training/session';
import { DIFFERENCES } from './differences';
import { apart } from './facts';
import { DEATHS } from './scenarios/deaths';
import { FOUR_WEEKS } from './scenarios/four-weeks';
import { ON_THE_PHONE } from './scenarios/on-the-phone';
import { PHONES } from './scenarios/phones';
import { RECORDINGS } from './scenarios/recordings';
import type { Scenario } from './scenarios/scenario';
import { SETS } from './scenarios/sets';
import {
  FITBIT,
  FITBIT_IN_BATCHES,
  FITBIT_OF_ANOTHER_KIND,
  type Played,
  playOn,
  ZEPP,
  ZEPP_WITH_GYRO,
} from './targets';

const SCENARIOS = [...RECORDINGS, ...SETS, ...DEATHS, ...PHONES, ...ON_THE_PHONE, ...FOUR_WEEKS];

/** Played once, for all that compare with it. */
const playedOnZepp = new Map<string, Played>();
function onZepp(scenario: Scenario): Played {
  const played = playedOnZepp.get(scenario.name) ?? playOn(ZEPP, scenario);
  playedOnZepp.set(scenario.name, played);
  return played;
}

const sessionsOf = ({ left }: Played): readonly Session[] => left.end.phone.sessions;
const repsOf = (played: Played): readonly SessionRep[] =>
  sessionsOf(played).flatMap(({ sets }) => sets.flatMap(({ reps }) => reps));

it('each scenario has a name of its own, and each difference belongs to one', () => {
  const names = SCENARIOS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(DIFFERENCES).filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(SCENARIOS)('$name', (scenario) => {
  it('leaves the same on both, but for what is named', () => {
    const zepp = onZepp(scenario);
    const fitbit = playOn(FITBIT, scenario);
    expect({ zepp: zepp.problems, fitbit: fitbit.problems }).toEqual({ zepp: [], fitbit: [] });
    expect(sessionsOf(zepp).map(({ sets }) => sets.map(({ reps }) => reps.length))).toEqual(scenario.holds);
    const named = Object.keys(DIFFERENCES[scenario.name] ?? {});
    // Told with its values where nothing may differ.
    if (named.length === 0) expect(fitbit.left).toEqual(zepp.left);
    expect([...apart(zepp.left, fitbit.left)].sort()).toEqual([...named].sort());
  });
});

/** What may differ in batches, of any rep. Found on these recordings, rounded up. */
const LATE = { ms: 400, travelM: 0.1 } as const;
const EDGES = ['liftOffMs', 'lockoutMs', 'descentStartMs', 'floorContactMs'] as const;

const withoutReps = (played: Played) =>
  sessionsOf(played).map((session) => ({
    ...session,
    sets: session.sets.map((set) => ({ ...set, reps: set.reps.map(({ verdict }) => verdict) })),
  }));

// Readings come in batches, 100 ms each: a cue whose moment lies within one is played at its end. The motor then shakes other readings
// than on Zepp OS, and those that it shakes count for less: edges and travel move a little.
describe.each(RECORDINGS)('in batches, as the sensor of Fitbit OS gives them: $name', (scenario) => {
  it('the same sets, reps and verdicts; no edge moves far', () => {
    const zepp = onZepp(scenario);
    const fitbit = playOn(FITBIT_IN_BATCHES, scenario);
    expect(withoutReps(fitbit)).toEqual(withoutReps(zepp));
    const others = repsOf(zepp);
    for (const [i, rep] of repsOf(fitbit).entries()) {
      const other = others[i] ?? expect.fail('a rep more');
      for (const edge of EDGES) expect(Math.abs(rep[edge] - other[edge])).toBeLessThanOrEqual(LATE.ms);
      expect(Math.abs(rep.travelM - other.travelM)).toBeLessThanOrEqual(LATE.travelM);
    }
  });
});

// Nobody says whether a watch keeps the scripts of pages that are gone, nor whether its patterns end by themselves.
describe.each([...SETS.slice(0, 1), ...DEATHS.slice(0, 3)])(
  'where scripts are freed and the motor goes on: $name',
  (scenario) => {
    it('leaves the same', () => {
      const fitbit = playOn(FITBIT_OF_ANOTHER_KIND, scenario);
      expect(fitbit.problems).toEqual([]);
      expect(fitbit.left).toEqual(onZepp(scenario).left);
    });
  },
);

// A gyroscope tells a turn of the wrist from a way of the bar, and a Fitbit watch has no room to hear one: see its ports/motion-source.ts.
// What was heard with it may have a rep more, or less: which is right is for the score to say.
describe.each(RECORDINGS.filter(({ gyro }) => gyro))('with a gyroscope, on Zepp OS: $name', (scenario) => {
  it('has a rep more or less at most', () => {
    const difference = repsOf(playOn(ZEPP_WITH_GYRO, scenario)).length - repsOf(onZepp(scenario)).length;
    expect(Math.abs(difference)).toBeLessThanOrEqual(1);
  });
});
