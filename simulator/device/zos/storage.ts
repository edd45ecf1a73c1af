// Owns `@zos/storage`: values by name that outlive the app. Refuses to work without its permission.
import { alive, guarded } from '../guard';
import type { Module, ScriptHost } from '../organs';

const PERMISSION = 'device:os.local_storage';

export function createStorage({ organs, owner }: ScriptHost): Module {
  const { disk, report } = organs;

  function check(): void {
    alive(owner);
    if (organs.package.appJson.permissions?.includes(PERMISSION) === true) return;
    const problem = `localStorage needs the permission ${PERMISSION} in app.json`;
    report(problem);
    throw new Error(problem);
  }

  /** Kept as a copy, as a disk does. */
  function storage(prefix: string): object {
    return guarded(
      'localStorage',
      {
        setItem(key: string, value: unknown): void {
          check();
          disk.local.set(prefix + key, JSON.parse(JSON.stringify(value)));
        },
        getItem(key: string, otherwise?: unknown): unknown {
          check();
          return disk.local.has(prefix + key) ? disk.local.get(prefix + key) : otherwise;
        },
        removeItem(key: string): void {
          check();
          disk.local.delete(prefix + key);
        },
        clear(): void {
          check();
          for (const key of [...disk.local.keys()]) if (key.startsWith(prefix)) disk.local.delete(key);
        },
      },
      report,
    );
  }

  function LocalStorage(path = ''): object {
    return storage(`${path}/`);
  }
  return guarded('@zos/storage', { localStorage: storage('/'), LocalStorage }, report);
}
