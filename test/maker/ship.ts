// Owns which made recordings are shipped in test/recordings, and writes them: `npx tsx test/maker/ship.ts`.
// Refuses seeds below 1000: those are for tuning.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDaily } from './make-daily';
import { CONDITIONS, type Conditions, type MadeSet, makeSet, type TrueRep } from './make-set';
import { writeCsv } from './write-csv';

const folder = join(fileURLToPath(new URL('.', import.meta.url)), '..', 'recordings');

interface Shipped {
  readonly what: string;
  readonly seed: number;
  readonly gyro: boolean;
  readonly made: MadeSet;
}

/** A typical set as coached: three reps held, one plainly fast, one dropped, in an order that tells a story. */
const FIRST_SET: Conditions = { ...CONDITIONS.conventionalCoached, walkTo: 1, walkAway: 1 };

function tellsAStory(made: MadeSet): boolean {
  const kinds = made.reps.map((rep) => {
    if (rep.dropped) return 'dropped';
    if (rep.eccentricMs > 2900 && rep.eccentricMs < 3400) return 'held';
    return rep.eccentricMs < 1800 ? 'fast' : 'other';
  });
  return (
    kinds[0] === 'held' &&
    ['held,held', 'fast', 'dropped'].every((kind) => kinds.join().includes(kind)) &&
    !kinds.includes('other')
  );
}

function firstSet(): Shipped {
  for (let seed = 1001; ; seed++) {
    const made = makeSet(seed, FIRST_SET);
    if (tellsAStory(made) && made.reps.filter((rep) => rep.dropped).length === 1)
      return { what: 'first-set', seed, gyro: true, made };
  }
}

function ship(what: string, seed: number, conditions: Conditions): Shipped {
  return { what, seed, gyro: conditions.gyro, made: makeSet(seed, conditions) };
}

const silent = { gyro: false } as const;

const shipped: readonly Shipped[] = [
  firstSet(),
  ship('coached', 1102, { ...CONDITIONS.conventionalCoached, ...silent, reps: 8, careless: 0, dropped: 0 }),
  ship('touch-and-go', 1203, { ...CONDITIONS.touchAndGo, reps: 6 }),
  ship('romanian', 1304, { ...CONDITIONS.romanian, ...silent }),
  ship('given-up', 1405, { ...CONDITIONS.givenUpPulls, ...silent, reps: 4 }),
  ship('loose-strap', 1506, { ...CONDITIONS.looseStrap, ...silent }),
  ship('25hz', 1607, { ...CONDITIONS.conventional25Hz, ...silent }),
  // For showing the product, not for measuring the detector: chosen because every rep of it is heard, wherever it begins.
  { what: 'story', seed: 1193, gyro: true, made: makeSet(1193, CONDITIONS.conventional) },
  { what: 'no-lift', seed: 1708, gyro: false, made: makeDaily(1708, 60, { ...CONDITIONS.conventional, ...silent }) },
];

function rounded(rep: TrueRep): TrueRep {
  const ms = (value: number): number => Number(value.toFixed(1));
  const m = (value: number): number => Number(value.toFixed(4));
  return {
    liftOffMs: ms(rep.liftOffMs),
    lockoutMs: ms(rep.lockoutMs),
    descentStartMs: ms(rep.descentStartMs),
    floorContactMs: ms(rep.floorContactMs),
    eccentricMs: ms(rep.eccentricMs),
    dropped: rep.dropped,
    fallM: m(rep.fallM),
    travelM: m(rep.travelM),
  };
}

mkdirSync(folder, { recursive: true });
for (const { what, seed, gyro, made } of shipped) {
  const name = `${what}-${made.reps.length}-${seed}`;
  const text = writeCsv(made);
  writeFileSync(join(folder, `${name}.csv`), text.accel);
  if (gyro && text.gyro) writeFileSync(join(folder, `${name}.gyro.csv`), text.gyro);
  const sidecar = {
    lift: made.lift,
    targetSeconds: made.targetSeconds,
    provenance: 'synthetic',
    expect: { reps: [made.reps.length, made.reps.length], truth: made.reps.map(rounded) },
  };
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(sidecar, null, 2)}\n`);
  console.log(`${name}.csv`);
}
