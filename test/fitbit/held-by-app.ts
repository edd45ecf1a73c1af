// Owns a count of what an app in a context of node:vm holds: bytes of its typed arrays, and its records. Refuses what no list of objects
// shows: code, strings, and numbers that lie in closures.
import { Session } from 'node:inspector';
import type { Context } from 'node:vm';

export interface Held {
  readonly typedArrays: number;
  readonly typedBytes: number;
  /** Plain objects and lists; no functions. */
  readonly records: number;
  /** All fields of them but methods. */
  readonly fields: number;
  /** Of the fields, numbers that JerryScript keeps in a box of their own: no integers of 28 bits. */
  readonly boxedNumbers: number;
  /** As JerryScript would hold the two: an estimate, see BYTES. */
  readonly bytes: number;
}

/** JerryScript 2.x with pointers of 16 bits: 8 bytes an object, 16 a pair of fields, 8 a boxed number, 48 for a typed array beside its data. */
const BYTES = { object: 8, pair: 16, boxed: 8, typedArray: 48 } as const;
const LARGEST_UNBOXED = 2 ** 27;

let contexts = 0;

/** For `createContext`: by it the count finds the context again. */
export function contextName(): string {
  contexts += 1;
  return `held-by-app-${contexts}`;
}

/** After a collection of garbage. */
export function heldByApp(context: Context, name: string): Held {
  return tally(objectsOf(context, name));
}

function objectsOf(context: Context, name: string): readonly object[] {
  const session = new Session();
  let all: readonly object[] | undefined;
  context.takeAllObjects = (found: readonly object[]) => {
    all = [...found];
  };
  session.connect();
  try {
    let contextId: number | undefined;
    session.on('Runtime.executionContextCreated', ({ params }) => {
      if (params.context.name === name) contextId = params.context.id;
    });
    ask(session, 'Runtime.enable');
    if (contextId === undefined) throw new Error(`no context is called ${name}`);
    const prototype = ask(session, 'Runtime.evaluate', { expression: 'Object.prototype', contextId });
    const found = ask(session, 'Runtime.queryObjects', { prototypeObjectId: idIn(prototype, 'result') });
    ask(session, 'Runtime.callFunctionOn', {
      objectId: idIn(found, 'objects'),
      functionDeclaration: 'function () { takeAllObjects(this); }',
    });
  } finally {
    delete context.takeAllObjects;
    session.disconnect();
  }
  if (all === undefined) throw new Error('the objects were not handed over');
  return all;
}

/** It answers before the call is over. */
function ask(session: Session, method: string, params: object = {}): unknown {
  let answered: unknown;
  session.post(method, params, (error, result) => {
    if (error !== null) throw new Error(`${method}: ${error.message}`);
    answered = result;
  });
  return answered;
}

function idIn(answered: unknown, field: string): string {
  const held: unknown = Object(answered)[field];
  const id: unknown = Object(held).objectId;
  if (typeof id !== 'string') throw new Error(`no ${field} in ${JSON.stringify(answered)}`);
  return id;
}

function tally(objects: readonly object[]): Held {
  const buffers = new Set<ArrayBufferLike>();
  let [typedArrays, typedBytes, records, fields, boxedNumbers] = [0, 0, 0, 0, 0];
  for (const object of objects) {
    if (typeof object === 'function') continue;
    if (ArrayBuffer.isView(object)) {
      typedArrays += 1;
      if (!buffers.has(object.buffer)) typedBytes += object.buffer.byteLength;
      buffers.add(object.buffer);
      continue;
    }
    if (Object.prototype.toString.call(object) === '[object ArrayBuffer]') continue;
    records += 1;
    for (const key of Object.keys(object)) {
      // What is computed when asked for is held by nobody.
      const value: unknown = Object.getOwnPropertyDescriptor(object, key)?.value;
      if (value === undefined || typeof value === 'function') continue;
      fields += 1;
      if (typeof value === 'number' && !(Number.isInteger(value) && Math.abs(value) < LARGEST_UNBOXED))
        boxedNumbers += 1;
    }
  }
  const forRecords = records * BYTES.object + Math.ceil(fields / 2) * BYTES.pair + boxedNumbers * BYTES.boxed;
  const bytes = typedBytes + typedArrays * BYTES.typedArray + forRecords;
  return { typedArrays, typedBytes, records, fields, boxedNumbers, bytes };
}
