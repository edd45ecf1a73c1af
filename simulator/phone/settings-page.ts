// Owns the settings page while it is open: its world, its tree, and what a thumb does to it.
// Refuses to draw. It is built again after every change of the storage.
import type { DrivenClock, Owner } from '../clock/driven-clock';
import type { CreateEngine } from '../device/engine';
import { attempt, type Report } from '../device/guard';
import { createLogger } from '../device/logger';
import type { LogLine } from '../device/organs';
import { createRealm, createTimers } from '../device/realm';
import { allNodes, type LiveNode, nodeAt, plain, type TreeNode, type TreePath, textsOf } from './components';
import type { SettingsStorage } from './settings-storage';

/** What a platform's settings page finds around it, and how it takes what a thumb does. */
export interface PageDialect {
  /** As the package calls the script. */
  readonly fileName: string;
  /** Beside timers and console. `register` is to be told how the page is built. */
  names(world: PageWorld): Readonly<Record<string, unknown>>;
  rootOf(built: unknown, report: Report): LiveNode | undefined;
  /** What a control hands to the script, and stores under its key, when a person has set it to this value. */
  handed(node: LiveNode, value: unknown): unknown;
}

export interface PageWorld {
  readonly owner: Owner;
  readonly storage: SettingsStorage;
  readonly report: Report;
  readonly register: (build: () => unknown) => void;
}

export interface SettingsPageOptions {
  readonly dialect: PageDialect;
  readonly source: string;
  readonly clock: DrivenClock;
  readonly createEngine: CreateEngine;
  readonly random: () => number;
  readonly storage: SettingsStorage;
  readonly report: Report;
  readonly onStray: (rejection: string) => void;
  readonly log: (line: LogLine) => void;
}

export interface SettingsPage {
  tree(): TreeNode | undefined;
  texts(): readonly string[];
  /** Presses the button, or what holds this text and can be pressed. Throws where there is none. */
  press(text: string): void;
  /** Sets the control with this label. */
  change(label: string, value: unknown): void;
  /** As `press` and `change`, where several things read the same. Throw where nothing is there any more. */
  pressAt(path: TreePath): void;
  changeAt(path: TreePath, value: unknown): void;
  storageChanged(): void;
  /** Another number after every build. */
  version(): number;
  settle(): void;
  close(): void;
}

export function openSettingsPage(options: SettingsPageOptions): SettingsPage {
  const { clock, report, storage, dialect } = options;
  const owner: Owner = { kind: 'settings', name: 'settings page', alive: true };
  const engine = options.createEngine();
  const realm = createRealm({ engine, clock, onStray: options.onStray, random: options.random, likeAWatch: false });
  let registered: (() => unknown) | undefined;
  let root: LiveNode | undefined;
  let stale = true;
  let version = 0;

  const register = (given: () => unknown): void => {
    registered = given;
  };
  attempt('settings page', report, () =>
    realm.run(options.source, dialect.fileName, {
      ...createTimers(clock, owner, report),
      ...dialect.names({ owner, storage, report, register }),
      console: createLogger('settings page', options),
    }),
  );
  if (registered === undefined) report(`${dialect.fileName} registered no settings page`);
  build();

  function build(): void {
    stale = false;
    version += 1;
    if (registered === undefined) return;
    const built = attempt('settings page build', report, registered);
    root = built === undefined ? undefined : dialect.rootOf(built, report);
  }

  function current(): LiveNode | undefined {
    if (stale) build();
    return root;
  }

  function nodes(): LiveNode[] {
    const now = current();
    return now === undefined ? [] : allNodes(now);
  }

  function handlerOf(node: LiveNode, name: string): ((value?: unknown) => void) | undefined {
    const handler = node.props[name];
    return typeof handler === 'function' ? (value) => handler(value) : undefined;
  }

  function press(node: LiveNode): void {
    attempt(`press ${textsOf(node)[0] ?? node.type}`, report, () => handlerOf(node, 'onClick')?.());
  }

  function change(node: LiveNode, value: unknown): void {
    const { settingsKey, label } = node.props;
    const handed = dialect.handed(node, value);
    if (typeof settingsKey === 'string') {
      storage.set('settings', settingsKey, typeof handed === 'string' ? handed : JSON.stringify(handed));
    }
    attempt(`change ${typeof label === 'string' ? label : node.type}`, report, () =>
      handlerOf(node, 'onChange')?.(handed),
    );
  }

  function at(path: TreePath): LiveNode {
    const now = current();
    const node = now === undefined ? undefined : nodeAt(now, path);
    if (node === undefined) throw new Error('this part of the settings page is no longer there');
    return node;
  }

  return {
    tree() {
      const now = current();
      return now === undefined ? undefined : plain(now);
    },
    texts() {
      const now = current();
      return now === undefined ? [] : textsOf(now);
    },
    press(text) {
      // The innermost: a View that can be pressed may hold others.
      const found = nodes().filter((node) => handlerOf(node, 'onClick') !== undefined && textsOf(node).includes(text));
      const node = found[found.length - 1];
      if (node === undefined) throw new Error(`nothing on the settings page can be pressed at "${text}"`);
      press(node);
    },
    change(label, value) {
      const node = nodes().find(({ type, props }) => type !== 'Button' && props.label === label);
      if (node === undefined) throw new Error(`the settings page has no control "${label}"`);
      change(node, value);
    },
    pressAt: (path) => press(at(path)),
    changeAt: (path, value) => change(at(path), value),
    storageChanged() {
      stale = true;
      clock.at(owner, clock.nowMs(), () => {
        if (stale) build();
      });
    },
    version: () => version,
    settle() {
      engine.settle();
      realm.settled();
    },
    close() {
      owner.alive = false;
      clock.cancelAll(owner);
    },
  };
}
