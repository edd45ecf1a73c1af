// Owns what app.json promises to the watch and to Zepp's store, against what is there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf, readManifest } from '../../tools/pack/manifest';
import { LOCALES } from '../../tools/pack/write-texts';
import { PAGE_NAMES } from '../../watch/coach/page-name';
import { ROOT } from './built';
import { permissionsByName, platformNames } from './permissions';

interface AppJson {
  readonly app: { readonly appId: number; readonly version: { readonly code: number } };
  readonly runtime: { readonly apiVersion: { readonly minVersion: string } };
  readonly i18n: Readonly<Record<string, { readonly appName: string }>>;
  readonly defaultLanguage: string;
}

const json: AppJson = JSON.parse(readFileSync(join(ROOT, 'app.json'), 'utf8'));
const manifest = await readManifest(ROOT);
const entries = entriesOf(manifest);

describe('app.json', () => {
  it.each(entries.map(({ source }) => source))('%s is there', (source) => {
    expect(existsSync(join(ROOT, `${source}.ts`))).toBe(true);
  });

  it('names every page of the coach once, home first', () => {
    expect(manifest.pages).toEqual(PAGE_NAMES.map((name) => `watch/zepp/page/${name}/index`));
  });

  it('asks for the permissions of what the scripts of the watch call, and for no other', () => {
    const permissions = permissionsByName();
    const asked = new Set<string>();
    for (const { staged } of entries) {
      const script = readFileSync(join(ROOT, 'dist', 'zepp', 'staging', `${staged}.js`), 'utf8');
      for (const name of platformNames(script)) {
        const permission = permissions.get(name);
        if (permission !== undefined) asked.add(permission);
      }
    }
    expect([...manifest.permissions].sort()).toEqual([...asked].sort());
  });

  it('has the version of package.json', () => {
    const npm: { readonly version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(manifest.version).toBe(npm.version);
    expect(json.app.version.code).toBeGreaterThan(0);
  });

  it('has an id that the packer takes, and the API level from which the motor plays patterns', () => {
    expect(json.app.appId).toBeGreaterThan(10_000);
    expect(json.runtime.apiVersion.minVersion).toBe('3.6');
  });

  it('has a name in every language', () => {
    expect(Object.keys(json.i18n).sort()).toEqual(Object.values(LOCALES).sort());
    for (const { appName } of Object.values(json.i18n)) expect(appName.trim()).not.toBe('');
    expect(json.defaultLanguage).toBe(LOCALES.en);
  });
});
