// Owns how one packed script of the watch is run: the names it finds, and what it hands over.
// Refuses its life: the device begins and ends it.
import { SimulatedBuffer } from './buffer';
import { guarded, isError } from './guard';
import type { ScriptHost } from './organs';
import { createTimers, type Realm } from './realm';
import { createRequire } from './zos/modules';

/** What a script gave to `App(…)` or `Page(…)`: its hooks, called with itself as `this`. */
export type Hooks = Readonly<Record<string, unknown>>;

export interface LoadedScript {
  readonly hooks: Hooks;
}

export interface ScriptOptions {
  readonly host: ScriptHost;
  readonly realm: Realm;
  readonly path: string;
  readonly source: string;
  /** Survives pages: what the app's scripts share. */
  readonly scopedGlobals: object;
  /** What `getApp()` gives; undefined while the app itself is being loaded. */
  readonly app?: { readonly _options: Hooks };
}

/** Throws where the script registered nothing. Errors within it are only logged by the packer's wrapping, and reported. */
export function runScript({ host, realm, path, source, scopedGlobals, app }: ScriptOptions): LoadedScript {
  const { organs, owner } = host;
  let registered: Hooks | undefined;
  const register = (hooks: Hooks): Hooks => {
    registered = hooks;
    return hooks;
  };
  const console = createConsole(host);
  const globals: Record<string, unknown> = {
    ...createTimers(organs.clock, owner, organs.report),
    console,
    Buffer: SimulatedBuffer,
    px: (value: number) => Math.round((value * organs.screen.widthPx) / organs.package.appJson.designWidth),
    ...(app === undefined ? { App: register } : { Page: register }),
    getApp: () => app ?? { _options: registered },
    __$$R$$__: createRequire(host),
    __$$app$$__: { __globals__: { __scopedGlobals__: scopedGlobals } },
    __$$module$$__: { id: path },
  };
  const own = { __globals__: { __$$G$$__: globals } };
  realm.run(source, `${path}.js`, {
    ...globals,
    DeviceRuntimeCore: { LifeCycle: {} },
    __$$hmAppManager$$__: { currentApp: { ...own, current: own } },
  });
  if (registered === undefined) throw new Error(`${path} registered neither an app nor a page`);
  return { hooks: registered };
}

/** What the packer's wrapping catches it prints: an error that only the console sees is a problem here. */
function createConsole({ organs, owner }: ScriptHost): object {
  const printer =
    (level: string) =>
    (...values: unknown[]): void => {
      if (!owner.alive) return;
      organs.log(owner.name, level, values);
      const error = values.find(isError);
      if (error !== undefined) organs.report(`${owner.name}: ${error.name}: ${error.message}`);
    };
  const levels = ['log', 'info', 'debug', 'warn', 'error'];
  return guarded('console', Object.fromEntries(levels.map((level) => [level, printer(level)])), organs.report);
}
