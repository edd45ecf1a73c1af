// Owns what the coach uses and ES5 lacks, put where the engine has none. Refuses the rest of the standards, and to replace what is there:
// a name that is used and missing here is found by the check of the built scripts.

function give(owner: object, name: string, value: unknown): void {
  if (name in owner) return;
  // Not enumerable, as the engine's own are.
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

type Test = (value: unknown, at: number, all: unknown) => unknown;
type Make = (value: unknown, at: number) => unknown;

function indexWhere(all: ArrayLike<unknown>, test: Test): number {
  for (let at = 0; at < all.length; at += 1) if (test(all[at], at, all)) return at;
  return -1;
}

function listOf(all: ArrayLike<unknown>, make?: Make): unknown[] {
  const list: unknown[] = [];
  for (let at = 0; at < all.length; at += 1) list.push(make === undefined ? all[at] : make(all[at], at));
  return list;
}

give(Array, 'from', listOf);
give(Array.prototype, 'findIndex', function (this: unknown[], test: Test) {
  return indexWhere(this, test);
});
give(Array.prototype, 'find', function (this: unknown[], test: Test) {
  const at = indexWhere(this, test);
  return at < 0 ? undefined : this[at];
});
give(Array.prototype, 'includes', function (this: unknown[], value: unknown) {
  return this.indexOf(value) >= 0;
});
give(Array.prototype, 'flatMap', function (this: unknown[], make: Make) {
  return Array.prototype.concat.apply([], this.map(make));
});

// Old engines have no prototype that typed arrays share.
for (const kind of [Float64Array, Float32Array, Uint16Array, Uint8Array]) {
  give(kind, 'from', (all: ArrayLike<unknown>, make?: Make) => new kind(listOf(all, make) as number[]));
  give(kind.prototype, 'fill', function (this: Float64Array, value: number) {
    for (let at = 0; at < this.length; at += 1) this[at] = value;
    return this;
  });
  give(kind.prototype, 'forEach', function (this: Float64Array, run: (value: number, at: number) => void) {
    for (let at = 0; at < this.length; at += 1) run(this[at] as number, at);
  });
  give(kind.prototype, 'slice', function (this: Float64Array, from?: number, to?: number) {
    return new kind(this.subarray(from ?? 0, to ?? this.length));
  });
  give(kind.prototype, 'sort', function (this: Float64Array) {
    this.set((listOf(this) as number[]).sort((one, other) => one - other));
    return this;
  });
}

const MOST_SAFE = 9007199254740991;
const isFiniteNumber = (value: unknown): boolean => typeof value === 'number' && value - value === 0;
const isWhole = (value: unknown): boolean => isFiniteNumber(value) && Math.floor(value as number) === value;

give(Number, 'parseInt', parseInt);
give(Number, 'isFinite', isFiniteNumber);
give(Number, 'isInteger', isWhole);
give(Number, 'isSafeInteger', (value: unknown) => isWhole(value) && Math.abs(value as number) <= MOST_SAFE);
// The one number that is not at least itself.
give(Number, 'isNaN', (value: unknown) => typeof value === 'number' && !(value >= value + 0));
give(Number, 'MAX_SAFE_INTEGER', MOST_SAFE);
give(Number, 'MIN_SAFE_INTEGER', -MOST_SAFE);

give(Math, 'hypot', (...sides: number[]) => {
  let sum = 0;
  for (const side of sides) sum += side * side;
  return Math.sqrt(sum);
});

give(String.prototype, 'repeat', function (this: string, times: number) {
  let text = '';
  for (let time = 0; time < times; time += 1) text += this;
  return text;
});

give(Object, 'entries', (fields: Readonly<Record<string, unknown>>) =>
  Object.keys(fields).map((name) => [name, fields[name]]),
);
