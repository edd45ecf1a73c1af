// Owns `Map` and `Set` where the engine may have none, or some that lack what is used: the build puts these in their place everywhere.
// Refuses keys other than strings and numbers, and iterators: what would be one is an array, which spreads and loops all the same.

type Key = string | number;

class OwnMap<K extends Key, V> {
  // Declared only: a field with a value would bring a helper along.
  declare private readonly names: K[];
  declare private readonly held: V[];

  constructor(entries?: readonly (readonly [K, V])[] | null) {
    this.names = [];
    this.held = [];
    if (entries) for (const entry of entries) this.set(entry[0], entry[1]);
  }

  get size(): number {
    return this.names.length;
  }

  has(key: K): boolean {
    return this.names.indexOf(key) >= 0;
  }

  get(key: K): V | undefined {
    const at = this.names.indexOf(key);
    return at < 0 ? undefined : this.held[at];
  }

  set(key: K, value: V): this {
    const at = this.names.indexOf(key);
    if (at < 0) {
      this.names.push(key);
      this.held.push(value);
    } else this.held[at] = value;
    return this;
  }

  delete(key: K): boolean {
    const at = this.names.indexOf(key);
    if (at < 0) return false;
    this.names.splice(at, 1);
    this.held.splice(at, 1);
    return true;
  }

  keys(): K[] {
    return this.names.slice();
  }

  values(): V[] {
    return this.held.slice();
  }

  entries(): [K, V][] {
    return this.names.map((key, at) => [key, this.held[at] as V]);
  }

  forEach(run: (value: V, key: K) => void): void {
    for (const [key, value] of this.entries()) run(value, key);
  }
}

class OwnSet<K extends Key> {
  declare private readonly names: K[];

  constructor(keys?: readonly K[] | null) {
    this.names = [];
    if (keys) for (const key of keys) this.add(key);
  }

  get size(): number {
    return this.names.length;
  }

  has(key: K): boolean {
    return this.names.indexOf(key) >= 0;
  }

  add(key: K): this {
    if (!this.has(key)) this.names.push(key);
    return this;
  }

  delete(key: K): boolean {
    const at = this.names.indexOf(key);
    if (at < 0) return false;
    this.names.splice(at, 1);
    return true;
  }

  values(): K[] {
    return this.names.slice();
  }

  forEach(run: (key: K) => void): void {
    for (const key of this.values()) run(key);
  }
}

export { OwnMap as Map, OwnSet as Set };
