// Owns what the platform's own types say of permissions, and which of its names a script imports.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const TYPES = createRequire(import.meta.url).resolve('@zeppos/device-types/dist/index.d.ts');

/** `@zos/sensor Accelerometer` to `device:os.accelerometer`. */
export function permissionsByName(): Map<string, string> {
  const permissions = new Map<string, string>();
  let module = '';
  let permission = '';
  const found = readFileSync(TYPES, 'utf8').matchAll(
    /declare module '(@zos\/[^']+)'|@permissionCode (\S+)|^ *(?:function|class|const|let|var) (\w+)/gm,
  );
  for (const [, newModule, code, name] of found) {
    if (newModule !== undefined) module = newModule;
    if (code !== undefined) permission = code;
    else {
      if (name !== undefined && permission !== '') permissions.set(`${module} ${name}`, permission);
      permission = '';
    }
  }
  return permissions;
}

/** As `@zos/sensor Accelerometer`. Throws at an import that takes the whole module: nobody could tell what it uses. */
export function platformNames(script: string): string[] {
  return [...script.matchAll(/^import\s+(.+?)\s+from\s+'(@zos\/[^']+)';/gms)].flatMap(([, names = '', module = '']) => {
    const list = /^\{(.*)\}$/s.exec(names)?.[1];
    if (list === undefined) throw new Error(`imports all of ${module}`);
    return list.split(',').map((name) => `${module} ${name.trim().split(/\s/)[0] ?? ''}`);
  });
}
