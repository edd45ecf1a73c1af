// Owns what must be true of a built .fba before anyone gets it. Refuses to mend: each fault is one line.
import { strFromU8 } from 'fflate';
import { PAGE_NAMES } from '../../watch/coach/page-name';
import { LOCALES } from '../pack/write-texts';
import { chunkName, chunkNeeds } from './chunk-graph';
import { START } from './chunks';
import { engineFaults } from './engine-faults';
import { namesAfter } from './old-engine';
import { HEAP_KB, permissionsOf } from './project';
import { type Fba, type Files, scriptsOf } from './read-fba';

export interface Expected {
  readonly watches: readonly string[];
  /** Scripts of the phone's side that the sources have. */
  readonly phone: readonly string[];
  /** As the sources name them: pictures are in the watch's own form by now. */
  readonly resources: readonly string[];
  /** Folders of this computer, which no file may name. */
  readonly privateFolders: readonly string[];
}

const ENTRY = 'app/index.js';

/** Nobody says that asking for a script again gives the same one: what holds the running app is asked for once. */
function chunkFaults(scripts: Readonly<Record<string, string>>): string[] {
  const needs = chunkNeeds(scripts);
  const faults = PAGE_NAMES.filter((page) => !Object.keys(scripts).some((path) => chunkName(path) === page)).map(
    (page) => `holds no chunk for the page ${page}`,
  );
  for (const [path, { atOnce, later }] of Object.entries(needs)) {
    for (const needed of [...atOnce, ...later]) {
      if (needed === ENTRY) faults.push(`${path} asks for the entry`);
      if (chunkName(needed) === START && path !== ENTRY)
        faults.push(`${path} asks for the start, which would be a second app`);
    }
    for (const other of atOnce)
      if (needs[other]?.atOnce.includes(path)) faults.push(`${path} and ${other} need each other`);
  }
  if ((needs[ENTRY]?.atOnce.length ?? 0) > 0)
    faults.push('the entry needs a chunk before it has brought what the engine lacks');
  return faults;
}

function watchFaults(watch: string, files: Files, expected: Expected): string[] {
  const held = [
    ENTRY,
    'manifest.json',
    ...expected.resources.map((name) => `resources/${name.replace(/png$/, 'png.txi')}`),
  ];
  for (const locale of Object.values(LOCALES)) held.push(`l/${locale}`);
  const faults = held.filter((path) => files[path] === undefined).map((path) => `holds no ${path}`);
  const manifest = files['manifest.json'];
  const { heapSize } = manifest === undefined ? { heapSize: 0 } : JSON.parse(strFromU8(manifest));
  if (heapSize !== HEAP_KB) faults.push(`asks for ${heapSize} KB of memory, not ${HEAP_KB}`);
  const scripts = scriptsOf(files);
  const entry = scripts[ENTRY];
  if (entry !== undefined) faults.push(...chunkFaults(scripts), ...engineFaults(scripts, namesAfter(entry)));
  return faults.map((fault) => `${watch}: ${fault}`);
}

/** Empty when all is well. */
export function fbaFaults(fba: Fba, expected: Expected): string[] {
  const faults = expected.watches
    .filter((watch) => fba.watches[watch] === undefined)
    .map((watch) => `nothing for ${watch}`);
  for (const [watch, files] of Object.entries(fba.watches)) faults.push(...watchFaults(watch, files, expected));
  faults.push(
    ...expected.phone.filter((name) => fba.phone[name] === undefined).map((name) => `the phone gets no ${name}`),
  );
  const everything = [fba.outer, fba.phone, ...Object.values(fba.watches)].flatMap((files) => Object.entries(files));
  for (const [path, bytes] of everything) {
    const text = path.endsWith('.zip') ? '' : strFromU8(bytes, true);
    for (const folder of expected.privateFolders) {
      // With its slash: a project at /app is not named by every /app-side.
      if (text.includes(`${folder}/`)) faults.push(`${path}: names the folder ${folder}`);
    }
  }
  const scripts = [fba.phone, ...Object.values(fba.watches)].flatMap((files) => Object.values(scriptsOf(files)));
  const [asked, used] = [[...fba.manifest.requestedPermissions].sort().join(), permissionsOf(scripts).join()];
  if (asked !== used) faults.push(`asks for the permissions "${asked}", and uses "${used}"`);
  return faults;
}
