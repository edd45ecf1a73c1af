// Owns a run of Fitbit's SDK: what it gets, where it may write, and whether it did its work.
// Refuses to believe it: a complaint that it only prints is a fault.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface SdkRun {
  /** Within the project: the SDK looks upwards from there for the compiler's helpers. */
  readonly staging: string;
  /** Gets all that the SDK said, when it failed. */
  readonly logFile: string;
}

const SDK = createRequire(import.meta.url).resolve('@fitbit/sdk/bin/fitbit-build.js');

interface Said {
  readonly code: number | null;
  readonly text: string;
}

function sdkProcess(cwd: string, home: string): Promise<Said> {
  // It would ask the registry for a newer one, and remember at home when it did.
  const env = { ...process.env, HOME: home, USERPROFILE: home, XDG_CONFIG_HOME: home, NO_UPDATE_NOTIFIER: '1' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SDK, 'build'], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    const hear = (chunk: Buffer): void => {
      text += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, text: stripVTControlCharacters(text) }));
  });
}

/** Said at every app that is written in JavaScript, and at one without a phone's side. */
const NO_COMPLAINT = /Tiles available only for native components|is being built without a \w+ component/;

function complaint(text: string): string | undefined {
  const lines = text.split(/[\r\n]+/).filter((line) => /\[(error|warn)\]|\berror\b|\bfailed\b/i.test(line));
  return lines.find((line) => !NO_COMPLAINT.test(line))?.replace(/^\[[\d:]+\]/, '');
}

/** Builds the folder and gives the .fba. Rejects with one line where the SDK made none or complained. */
export async function runSdk({ staging, logFile }: SdkRun): Promise<Uint8Array> {
  await rm(logFile, { force: true });
  const home = await mkdtemp(join(tmpdir(), 'threecount-'));
  // A copy of its own, so that two runs at once do not meet in one `build`.
  const work = await mkdtemp(join(dirname(staging), 'run-'));
  try {
    await cp(staging, work, { recursive: true });
    const said = await sdkProcess(work, home);
    const made = await readFile(join(work, 'build', 'app.fba')).catch(() => undefined);
    const wrong = complaint(said.text);
    if (said.code === 0 && made !== undefined && wrong === undefined) return made;
    await mkdir(dirname(logFile), { recursive: true });
    await writeFile(logFile, said.text);
    const what = made === undefined ? 'made no package' : 'complained';
    throw new Error(`Fitbit's SDK ${what}: ${wrong?.trim() ?? `it ended with ${said.code}`} (all it said: ${logFile})`);
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(home, { recursive: true, force: true });
  }
}
