// Owns that no script reaches a watch with Fitbit OS which says what its engine does not know.
import { describe, expect, it } from 'vitest';
import { engineFaults } from '../../tools/fitbit/engine-faults';
import { namesAfter } from '../../tools/fitbit/old-engine';

const ES5 = namesAfter('');

const faults = (script: string, engine = ES5): string[] => engineFaults({ 'a.js': script }, engine);

describe('what the old engine refuses', () => {
  it.each([
    ['let a = 1;', 'let'],
    ['const a = 1;', 'const'],
    ['var f = () => 1;', 'ArrowFunctionExpression'],
    ['class A {}', 'ClassDeclaration'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a script's own template, as text.
    ['var s = `${1}`;', 'TemplateLiteral'],
    ['f(...a);', 'SpreadElement'],
    ['var [a] = b;', 'ArrayPattern'],
    ['function f(a = 1) {}', 'AssignmentPattern'],
    ['for (var a of b) {}', 'ForOfStatement'],
    ['async function f() {}', 'async'],
    ['function* f() {}', 'generator'],
    ['var o = { a };', 'shorthand'],
    ['var o = { f() {} };', 'method'],
    ['var o = { [a]: 1 };', 'computed'],
    ['var a = 2 ** 3;', '**'],
    ['var a = b ?? c;', '??'],
    ['var a = b?.c;', 'optional'],
    ['try { f(); } catch { g(); }', 'catch'],
    ['var a = 1n;', 'BigInt'],
    ['var a = /b/u;', 'regular expression'],
  ])('%s', (script, what) => {
    expect(faults(script).join()).toContain('not ES5: ');
    expect(faults(script).join()).toContain(what);
  });

  it.each([
    ['new Map()', 'Map'],
    ['new Set([1])', 'Set'],
    ['Symbol.iterator', 'Symbol'],
    ['structuredClone(a)', 'structuredClone'],
    ['performance.now()', 'performance'],
    ['globalThis.a', 'globalThis'],
    ['Object.entries(a)', 'Object.entries'],
    ['Object["values"](a)', 'Object.values'],
    ['Number.isInteger(1)', 'Number.isInteger'],
    ['Math.hypot(1, 2)', 'Math.hypot'],
    ['Math.sign(1)', 'Math.sign'],
    ['Array.from(a)', 'Array.from'],
    ['"a".padStart(2)', '.padStart()'],
    ['"a".includes("b")', '.includes()'],
    ['a.find(f)', '.find()'],
    ['a.flatMap(f)', '.flatMap()'],
    ['new TextEncoder()', 'TextEncoder'],
  ])('%s', (script, name) => {
    const declared = `var a, f; ${script}`;
    expect(faults(declared)).toContain(`a.js: the engine does not know ${name}`);
  });

  it('what stands behind a question, what a script brings itself, and a name of its own', () => {
    expect(faults('var a = Object.assign || function () {}; typeof Map;')).toEqual([]);
    expect(faults('var own = { find: function () {} }; own.find(1);')).toEqual([]);
    expect(
      faults('var a = { Map: 1 }.Map; try { (function f(n) { arguments[n]; })(2); } catch (e) { a = /b/gi; }'),
    ).toEqual([]);
  });

  it('what the runtime brings is known from then on', () => {
    const engine = namesAfter(
      'Array.prototype.find = function () {}; Math.hypot = function () {}; Map = function () {};',
    );
    expect(faults('var a, f; a.find(f); Math.hypot(1); new Map();', engine)).toEqual([]);
    expect(faults('var a, f; a.findLast(f);', engine).join()).toContain('.findLast()');
  });
});
