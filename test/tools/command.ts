// Owns running a command of tools/ as a person would: a process of its own. Refuses to look inside it.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSX = join(ROOT, 'node_modules', '.bin', 'tsx');

export interface Outcome {
  readonly exitCode: number | null;
  readonly out: string;
  readonly err: string;
}

interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly outcome: Promise<Outcome>;
}

/** Starts `tools/NAME.ts` from the project's root. */
export function startTool(name: string, args: readonly string[]): Started {
  const child = spawn(TSX, [join('tools', `${name}.ts`), ...args], { cwd: ROOT });
  const outcome = new Promise<Outcome>((resolve, reject) => {
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, out, err }));
  });
  return { child, outcome };
}

/** Runs `tools/NAME.ts` from the project's root to its end. */
export function runTool(name: string, args: readonly string[]): Promise<Outcome> {
  return startTool(name, args).outcome;
}

/** A folder of its own for one test, removed after it. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'threecount-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Writes a file into a folder and gives its path. */
export function fileIn(folder: string, name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The text of a wrist at rest: 50 Hz, 1 g. */
export function stillRows(count: number): string {
  return Array.from({ length: count }, (_, i) => `${i * 20},0.10,0.00,9.81\n`).join('');
}
