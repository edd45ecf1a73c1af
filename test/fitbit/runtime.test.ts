// Owns that what the old engine lacks and gets from us does what the standard says, so that code tried here does the same there.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { becomeOldEngine } from '../../tools/fitbit/old-engine';
import { Map as OwnMap, Set as OwnSet } from '../../watch/fitbit/runtime/collections';

const RUNTIME = transformSync(readFileSync(new URL('../../watch/fitbit/runtime/own.ts', import.meta.url), 'utf8'), {
  loader: 'ts',
  target: 'es2020',
}).code;

/** Each says something of what it stands for, as JSON text. */
const QUESTIONS = [
  'Array.from([3, 1, 2], function (x, at) { return x * at })',
  'Array.from({ length: 3 }, function (_, at) { return at })',
  'Array.from(new Float64Array([1, 2]))',
  '[5, 8, 9].find(function (x) { return x > 5 })',
  '[typeof [5].find(function () { return false }), [].findIndex(function () { return true })]',
  '[5, 8, 9].findIndex(function (x, at, all) { return all[at] === 9 })',
  '[[1, 2].includes(2), [1, 2].includes(3), ["a"].includes("a")]',
  '[1, 2, 3].flatMap(function (x, at) { return x === 2 ? [] : [x, [at]] })',
  '[1].flatMap(function (x) { return x })',
  'Array.prototype.slice.call(Float64Array.from([1.5, 2]))',
  'Array.from(Float64Array.from({ length: 3 }, function (_, at) { return at / 2 }))',
  '[].concat.apply([], Array.from(new Uint16Array(3).fill(7)))',
  '(function () { var sum = 0; new Uint8Array([1, 2]).forEach(function (x, at) { sum += x * 10 + at }); return sum })()',
  '(function () { var sum = 0; new Uint16Array([1, 2]).forEach(function (x, at) { sum += x * 10 + at }); return sum })()',
  'Array.from(new Float64Array([3, -1, 20, 2]).sort())',
  '(function () { var all = new Float32Array([1, 2, 3]); var part = all.slice(1, 3); part[0] = 9; return [Array.from(part), all[1], all.slice().length] })()',
  '[0, -2.5, 1 / 0, 0 / 0, "1", null].map(Number.isFinite)',
  '[0, -2, 2.5, 1 / 0, 0 / 0, "1"].map(Number.isInteger)',
  '[0, 9007199254740991, 9007199254740992, -9007199254740992, 0.5].map(Number.isSafeInteger)',
  '[0 / 0, 1 / 0, -1 / 0, 1, "x"].map(Number.isNaN)',
  '[Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]',
  '[Math.hypot(3, 4), Math.hypot(), Math.hypot(-2)]',
  '["ab".repeat(3), "x".repeat(0)]',
  'Object.entries({ b: 1, a: [2] })',
  // Nothing of it may turn up where arrays and objects are gone through.
  '(function () { var names = []; for (var name in [4]) names.push(name); return names })()',
];

it('an engine of ES5 answers as this one does', () => {
  const old = createContext({});
  const { statics, methods } = becomeOldEngine(old);
  expect(statics).toContain('Object.entries');
  expect(methods).toContain('flatMap');
  runInContext(RUNTIME, old);
  const today = createContext({});
  for (const question of QUESTIONS) {
    const ask = `JSON.stringify(${question})`;
    expect(runInContext(ask, old), question).toBe(runInContext(ask, today));
  }
});

it('what an engine has stays its own', () => {
  const today = createContext({});
  const names = ['Array.from', 'Array.prototype.find', 'Float64Array.prototype.sort', 'Number.isNaN', 'Object.entries'];
  const ask = `[${names.join(', ')}]`;
  const before: unknown = runInContext(ask, today);
  runInContext(RUNTIME, today);
  expect(runInContext(ask, today)).toEqual(before);
});

describe('our own Map and Set', () => {
  const keys = fc.oneof(fc.constantFrom('a', 'b', '1', 'constructor', '__proto__', ''), fc.nat({ max: 3 }));

  it('hold what those of the standard hold, in their order', () => {
    const deeds = fc.array(fc.tuple(fc.constantFrom('set', 'delete'), keys, fc.nat()), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.nat()), { maxLength: 5 }), deeds, (entries, script) => {
        const [own, standard] = [new OwnMap(entries), new Map(entries)];
        const [ownSet, set] = [new OwnSet(entries.map(([key]) => key)), new Set(entries.map(([key]) => key))];
        for (const [deed, key, value] of script) {
          if (deed === 'set') {
            own.set(key, value);
            standard.set(key, value);
            ownSet.add(key);
            set.add(key);
          } else {
            expect(own.delete(key)).toBe(standard.delete(key));
            expect(ownSet.delete(key)).toBe(set.delete(key));
          }
          expect([own.get(key), own.has(key), own.size]).toEqual([standard.get(key), standard.has(key), standard.size]);
          expect([ownSet.has(key), ownSet.size]).toEqual([set.has(key), set.size]);
        }
        expect([own.entries(), own.keys(), own.values()]).toEqual([
          [...standard],
          [...standard.keys()],
          [...standard.values()],
        ]);
        expect(ownSet.values()).toEqual([...set]);
        const told: unknown[] = [];
        own.forEach((value, key) => {
          told.push([key, value]);
        });
        expect(told).toEqual([...standard]);
        const toldKeys: unknown[] = [];
        ownSet.forEach((key) => {
          toldKeys.push(key);
        });
        expect(toldKeys).toEqual([...set]);
      }),
    );
  });

  it('begin empty where nothing is given', () => {
    expect([new OwnMap().size, new OwnSet().size, new OwnMap(null).size]).toEqual([0, 0, 0]);
  });
});
