// Owns a run of Zepp's packer: what it gets, where it may write, and whether it did its work. It writes the name of the
// folder it works in into the bytecode, so that is one of the system's temporary folders and not the project's.
// Refuses to believe it: it prints an error and exits with 0.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface PackerRun {
  readonly staging: string;
  /** Gets all that the packer said, when it failed. */
  readonly logFile: string;
  /** The device list as text. */
  readonly devices: string;
  /** `bin`: bytecode, as it ships. `js`: the same scripts left readable by an engine, for tests and the simulator. */
  readonly code: 'bin' | 'js';
}

const PACKER = createRequire(import.meta.url).resolve('@zeppos/zpm/bin/index.js');

function packerProcess(args: readonly string[], cwd: string, home: string, temporary: string): Promise<string> {
  // The packer asks for the home folder as soon as it is loaded, so it gets a process of its own.
  const env = { ...process.env, HOME: home, USERPROFILE: home, TMPDIR: temporary, TMP: temporary, TEMP: temporary };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PACKER, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', () => resolve(said));
  });
}

/** Its complaints, without the colours and the many lines of its progress. */
function complaints(said: string): string[] {
  const lines = stripVTControlCharacters(said).split(/[\r\n]+/);
  return lines.filter((line) => /\berror\b|\bfailed\b|not found/i.test(line));
}

/** Packs the folder and gives the .zab. Rejects with one line where the packer made none or complained. */
export async function runPacker(run: PackerRun): Promise<Uint8Array> {
  const workFolder = await mkdtemp(join(tmpdir(), 'threecount-'));
  try {
    const home = join(workFolder, 'home');
    await mkdir(join(home, '.zepp'), { recursive: true });
    await writeFile(join(home, '.zepp', '.zeus_devices'), run.devices);
    // A copy of its own, so that two runs at once do not meet in one `dist`.
    const input = join(workFolder, 'in');
    await cp(run.staging, input, { recursive: true });
    const args = ['build', '-p', '.', '--jsc', run.code, '--ip', 'false', '--prune', '--compress', '--legacy-zpk-name'];
    const said = await packerProcess(args, input, home, workFolder);
    const made = await readdir(join(input, 'dist')).catch((): string[] => []);
    const packages = made.filter((name) => name.endsWith('.zab'));
    const [wrong] = complaints(said);
    const [first] = packages;
    if (first === undefined || packages.length > 1 || wrong !== undefined) {
      await writeFile(run.logFile, said);
      const what = first === undefined ? 'made no package' : 'complained';
      throw new Error(
        `the packer ${what}: ${wrong?.trim() ?? 'perhaps no watch in the device list has the API level that app.json asks for'} (all it said: ${run.logFile})`,
      );
    }
    return await readFile(join(input, 'dist', first));
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}
