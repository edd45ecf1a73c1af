// Owns what the engine of Fitbit OS is taken to know: ES5, typed arrays and Promise. Which JerryScript it is, nobody outside says.
// Refuses to tell what an engine here knows: all that this list lacks is taken away from it.
import { createContext, runInContext } from 'node:vm';

/** Names of the global object; beside them stands what the platform gives (`require`, timers, `console`). */
const GLOBALS =
  'Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array Int32Array ' +
  'Int8Array JSON Math NaN Number Object Promise RangeError ReferenceError RegExp String SyntaxError TypeError URIError ' +
  'Uint16Array Uint32Array Uint8Array Uint8ClampedArray decodeURI decodeURIComponent encodeURI encodeURIComponent eval isFinite ' +
  'isNaN parseFloat parseInt undefined';

/** Every function has these. */
const OF_FUNCTIONS = 'length name prototype';

/** Of each object what ES5 gives it. Objects not named here keep all they have. */
const MEMBERS: Readonly<Record<string, string>> = {
  Array: 'isArray',
  'Array.prototype':
    'concat constructor every filter forEach indexOf join lastIndexOf length map pop push reduce reduceRight reverse shift slice ' +
    'some sort splice toLocaleString toString unshift',
  Date: 'UTC now parse',
  Math:
    'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos asin atan atan2 ceil cos exp floor log max min pow random round sin sqrt ' +
    'tan',
  Number: 'MAX_VALUE MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY',
  Object:
    'create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyNames getPrototypeOf isExtensible ' +
    'isFrozen isSealed keys preventExtensions seal',
  Promise: 'all race reject resolve',
  'Promise.prototype': 'catch constructor then',
  String: 'fromCharCode',
  'String.prototype':
    'charAt charCodeAt concat constructor indexOf lastIndexOf length localeCompare match replace search slice split substr ' +
    'substring toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim valueOf',
  'RegExp.prototype': 'constructor exec global ignoreCase lastIndex multiline source test toString',
  'Function.prototype': 'apply bind call constructor length name toString',
  // The prototype of all typed arrays and its constructor, which have no names of their own.
  'Object.getPrototypeOf(Float64Array)': '',
  'Object.getPrototypeOf(Float64Array.prototype)': 'buffer byteLength byteOffset constructor length set subarray',
};

export interface EngineNames {
  /** All of the global object that there is. */
  readonly globals: readonly string[];
  /** Missing of an object with a name: `Object.entries`. */
  readonly statics: readonly string[];
  /** Missing of values, whatever they are: `padStart`. */
  readonly methods: readonly string[];
}

/** Runs in the engine: takes away what is not listed, and tells what that was. */
const STRIP = `(function (global, globals, members, ofFunctions) {
  var missing = { statics: [], methods: [] };
  var objects = Object.keys(members).map(function (path) { return [path, (0, eval)(path)]; });
  objects.forEach(function (pair) {
    var path = pair[0], object = pair[1];
    var kept = (members[path] + (typeof object === 'function' ? ' ' + ofFunctions : '')).split(' ');
    Reflect.ownKeys(object).forEach(function (name) {
      if (typeof name === 'symbol' || kept.indexOf(name) >= 0) return;
      if (!delete object[name]) return;
      if (/prototype/i.test(path)) missing.methods.push(name);
      else missing.statics.push(path + '.' + name);
    });
  });
  Object.getOwnPropertyNames(global).forEach(function (name) {
    if (globals.split(' ').indexOf(name) < 0) delete global[name];
  });
  return JSON.stringify(missing);
})`;

/** Takes away from a context of node:vm what the old engine lacks. What stays of it: symbols, which no script of ours names. */
export function becomeOldEngine(context: object): Pick<EngineNames, 'statics' | 'methods'> {
  const given = Object.keys(context);
  const strip: unknown = runInContext(STRIP, context);
  if (typeof strip !== 'function') throw new Error('the engine did not take the list');
  const globals = [GLOBALS, ...given].join(' ');
  return JSON.parse(strip(runInContext('this', context), globals, MEMBERS, OF_FUNCTIONS));
}

const EXISTS = `(function (path) {
  var names = path.split('.');
  var at = (0, eval)('this');
  for (var i = 0; i < names.length; i += 1) { if (at == null || !(names[i] in Object(at))) return false; at = at[names[i]]; }
  return true;
})`;

/** Given by the platform beside the engine, to every script. */
const GIVEN = 'require exports module console setTimeout clearTimeout';

/** What the engine knows after the entry has run, which brings some of what it lacks. */
export function namesAfter(entry: string): EngineNames {
  const context = createContext({ require: () => ({}), exports: {}, module: { exports: {} }, console: { log() {} } });
  const { statics, methods } = becomeOldEngine(context);
  // It asks for the rest of the app, which is not here.
  runInContext('Promise.prototype.then = function () { return this; };', context);
  runInContext(entry, context);
  const exists: unknown = runInContext(EXISTS, context);
  if (typeof exists !== 'function') throw new Error('the engine did not take the question');
  const isMissing = (path: string): boolean => exists(path) !== true;
  const owners = ['Array', 'String', 'Number', 'Object', 'Function', 'Float64Array', 'Promise', 'RegExp'];
  return {
    globals: [...Object.getOwnPropertyNames(runInContext('this', context)), ...GIVEN.split(' ')],
    statics: statics.filter(isMissing),
    methods: methods.filter((name) => owners.every((owner) => isMissing(`${owner}.prototype.${name}`))),
  };
}
