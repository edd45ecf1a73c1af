// Owns the lockfile's fitness for a fresh machine: cheap to break with `npm install`, dear to notice elsewhere.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Lockfile, missingEntries, withAllPlatforms } from '../../tools/lockfile/other-platforms';

const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const lockfile: Lockfile = JSON.parse(text);

describe('package-lock.json', () => {
  it('knows the native packages of every platform (else: npm run mend-lockfile)', () => {
    expect([...missingEntries(lockfile).keys()]).toEqual([]);
  });

  it('names no registry', () => {
    expect(Object.entries(lockfile.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

describe('mending', () => {
  it('puts a missing platform back as it was', () => {
    const gone = 'node_modules/@rollup/rollup-linux-x64-musl';
    const { [gone]: entry, ...packages } = lockfile.packages;
    const mended = withAllPlatforms({ ...lockfile, packages });
    expect(mended.packages[gone]).toEqual(entry);
    expect(JSON.stringify(mended)).toBe(JSON.stringify(lockfile));
  });
});
