// Owns that the watch's side loops over and spreads lists alone. The SDK turns such a loop into one over indices: over anything else,
// a map for one, it would run not once, and nothing would say so.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEVICE_FOLDER } from '../../tools/fitbit/bundle-device';
import { ROOT } from '../package/built';

interface Diagnostic {
  readonly code: number;
  readonly file?: { readonly fileName: string; readonly text: string };
  readonly start?: number;
  readonly length?: number;
}

/** The part that is used here of the compiler that the SDK brings: the last one that knows ES5. */
interface Compiler {
  readonly ScriptTarget: { readonly ES5: number };
  readonly ModuleKind: { readonly ESNext: number };
  readonly ModuleResolutionKind: { readonly NodeJs: number };
  createProgram(files: readonly string[], options: object): object;
  getPreEmitDiagnostics(program: object): readonly Diagnostic[];
}

const compiler: Compiler = createRequire(createRequire(import.meta.url).resolve('@fitbit/sdk/package.json'))(
  'typescript',
);

/** "… can only be iterated through when using …", "… is not an array type": one code for each of the compiler's wordings. */
const NOT_A_LIST = [2461, 2495, 2548, 2549, 2568, 2569, 2802];

/** What our own maps and sets give is a list, though the language's types say otherwise: watch/fitbit/runtime/collections.ts. */
const LIST_OF_OURS = /\.(values|keys|entries)\(\)$/;

function notLists(files: readonly string[]): string[] {
  const program = compiler.createProgram(files, {
    target: compiler.ScriptTarget.ES5,
    module: compiler.ModuleKind.ESNext,
    moduleResolution: compiler.ModuleResolutionKind.NodeJs,
    lib: ['lib.es2020.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  });
  return compiler
    .getPreEmitDiagnostics(program)
    .filter(({ code }) => NOT_A_LIST.includes(code))
    .map(({ file, start = 0, length = 0 }) => ({ file, text: file?.text.slice(start, start + length) ?? '' }))
    .filter(({ text }) => !LIST_OF_OURS.test(text))
    .map(({ file, text }) => `${file?.fileName}: ${text}`);
}

it('every loop and spread on the watch is over a list', () => {
  const folder = join(ROOT, DEVICE_FOLDER);
  const pages = readdirSync(join(folder, 'pages')).map((name) => join(folder, 'pages', name));
  const files = ['index.ts', 'platform.d.ts', 'runtime/own.ts'].map((name) => join(folder, name));
  expect(notLists([...files, ...pages])).toEqual([]);
});

it('one over a map is seen', () => {
  expect(notLists([join(ROOT, 'test', 'fitbit', 'loop-over-a-map.ts')])).toEqual([
    expect.stringMatching(/loop-over-a-map\.ts: counts$/),
  ]);
});
