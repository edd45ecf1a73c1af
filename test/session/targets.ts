// Owns the two targets that a person can be on, each from its built package, and how a scenario is played there. Refuses to compare.
import type { Key } from '../../simulator/device/keys';
import type { Simulation } from '../../simulator/world/driver';
import { fitbitInVm } from '../fitbit/drive-fba';
import { inVm, ownProblems } from './drive';
import { type Facts, factsOf } from './facts';
import { createPerson, type Person } from './person';
import { DAY_MS, type Scenario } from './scenarios/scenario';

export interface Target {
  readonly name: string;
  readonly create: (more?: { readonly stillHz?: number }) => Simulation;
  readonly endKey: Key;
}

/** Without a gyroscope: the other watch has no room to hear one. */
export const ZEPP: Target = {
  name: 'Zepp OS',
  create: (more) => inVm({ stillHz: 0, sensors: { Gyroscope: false }, ...more }),
  endKey: 'SELECT',
};

export const ZEPP_WITH_GYRO: Target = { ...ZEPP, create: (more) => inVm({ stillHz: 0, ...more }) };

/** Each reading comes by itself, as on the other watch. */
export const FITBIT: Target = {
  name: 'Fitbit OS',
  create: (more) => fitbitInVm({ batch: 1, ...more }),
  endKey: 'BACK',
};

/** As the app asks for them: several readings come together. */
export const FITBIT_IN_BATCHES: Target = { ...FITBIT, create: (more) => fitbitInVm(more) };

/** Its engine frees scripts, its motor does not stop by itself. */
export const FITBIT_OF_ANOTHER_KIND: Target = {
  ...FITBIT,
  create: (more) => fitbitInVm({ batch: 1, scripts: 'freed', hapticsLoop: true, ...more }),
};

/** Each as it is worn. */
export const TARGETS: readonly Target[] = [ZEPP_WITH_GYRO, FITBIT_IN_BATCHES];

export interface Played {
  /** At its end; and once the app was opened again the morning after, the phone near. */
  readonly left: { readonly end: Facts; readonly morning: Facts };
  readonly problems: readonly string[];
}

function openNextMorning(person: Person): void {
  person.leave();
  person.phoneNear(true);
  person.wait(DAY_MS);
  person.launch();
  person.stay(30_000);
}

export function playOn(target: Target, { name, play }: Scenario): Played {
  const sim = target.create();
  const person = createPerson(sim, target.endKey);
  try {
    play(person);
  } catch (error) {
    throw new Error(`${name}, on ${target.name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const end = factsOf(person);
  openNextMorning(person);
  const left = { end, morning: factsOf(person) };
  return { left, problems: [...ownProblems(sim), ...sim.strayRejections()] };
}
