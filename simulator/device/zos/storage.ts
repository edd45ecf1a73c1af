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
  function storage(name: string, prefix: string, check: () => void): object {
    return guarded(
      name,
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
    return storage('localStorage', `${path}/`, check);
  }
  // Ends with the app on a watch; here it is of the script that asks.
  const session = createSession();
  const sessionStorage = guarded('sessionStorage', { ...session }, report);
  function SessionStorage(): object {
    return guarded('sessionStorage', createSession(), report);
  }
  const local = { localStorage: storage('localStorage', '/', check), LocalStorage };
  return guarded('@zos/storage', { ...local, sessionStorage, SessionStorage }, report);
}

function createSession() {
  const values = new Map<string, unknown>();
  return {
    setItem: (key: string, value: unknown): void => void values.set(key, value),
    getItem: (key: string, otherwise?: unknown): unknown => (values.has(key) ? values.get(key) : otherwise),
    removeItem: (key: string): void => void values.delete(key),
    clear: (): void => values.clear(),
  };
}
