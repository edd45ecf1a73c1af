// Owns the platform's `document`: elements made of the view files themselves, fingers that touch what lies on top.
// Refuses what elements take: elements.ts, and what a view file may hold: view-file.ts.
import { attempt, type Report } from '../../device/guard';
import type { ElementState } from '../element';
import { createElementOf, type Held, newHeld, type ScriptElement, stateOf, type Touch } from './elements';
import { readView } from './view-file';

interface Refusable {
  preventDefault(): void;
}

interface KeyEvent extends Refusable {
  readonly key: string;
}

/** As scripts see it. */
export interface ScriptDocument {
  getElementById(id: string): ScriptElement | null;
  replaceSync(path: string): void;
  /** As the platform calls back; cleared with each view file, which unloads the one before. */
  onkeypress: ((event: KeyEvent) => void) | null;
  onbeforeunload: ((event: Refusable) => void) | null;
}

/** And what a driver does with it. */
export interface PlatformDocument extends ScriptDocument {
  /** The view files loaded so far, in order. */
  readonly loaded: readonly string[];
  /** How often anything was set. */
  readonly sets: number;
  /** What is displayed, from the lowest to the topmost. */
  seen(): readonly ElementState[];
  /** A finger, down and up again; false where nothing feels it. */
  tap(xPx: number, yPx: number): boolean;
  /** One event for whatever lies topmost under the finger. */
  touch(kind: Touch, xPx: number, yPx: number): boolean;
  /** A finger goes down, and up again: somewhere else it has left what it lay on. */
  finger(goes: 'down' | 'up', xPx: number, yPx: number): boolean;
  /** The one button; true where somebody kept the platform from leaving. */
  pressKey(): boolean;
  /** To the right; the same. */
  swipe(): boolean;
}

export interface DocumentOptions {
  /** Of the package's `resources`, by name. */
  readonly views: Readonly<Record<string, string>>;
  /** Pictures by name; where absent any name that ends as one is taken. */
  readonly images?: readonly string[];
  readonly report?: Report;
  /** Once it is dead its scripts reach no element any more. */
  readonly owner?: { readonly alive: boolean };
  /** Whether a swipe that the app prevents has moved the view off the glass, until a view is loaded. */
  readonly swipeMovesView?: boolean;
  /** Told of each setting; `changed` where something is other than it was. */
  readonly onSet?: (changed: boolean) => void;
}

export function createDocument(options: DocumentOptions): PlatformDocument {
  const { views, images, report, owner, swipeMovesView = false, onSet } = options;
  const loaded: string[] = [];
  let sets = 0;
  let held: Held[] = [];
  let age = 0;
  let pressed: Held | undefined;
  let isMovedOff = false;

  function refuse(what: string): never {
    report?.(what);
    throw new TypeError(what);
  }

  function load(name: string): void {
    const source = views[name];
    if (source === undefined) refuse(`no ${name} in resources`);
    age += 1;
    pressed = undefined;
    isMovedOff = false;
    const { children } = readView(source);
    held = children.filter(({ tag }) => tag !== 'defs').map((node) => newHeld(node, age));
    loaded.push(name);
    onSet?.(true);
  }

  const elementOf = createElementOf({
    ...{ images, owner, refuse, age: () => age },
    onSet(changed) {
      sets += 1;
      onSet?.(changed);
    },
  });

  const onGlass = (): readonly Held[] => (isMovedOff ? [] : held.filter(({ style }) => style.display !== 'none'));

  function under(xPx: number, yPx: number): Held | undefined {
    return [...onGlass()].reverse().find(({ node, numbers }) => {
      if (node.attributes['pointer-events'] !== 'visible') return false;
      const { x = 0, y = 0, width = 0, height = 0 } = numbers;
      return xPx >= x && xPx < x + width && yPx >= y && yPx < y + height;
    });
  }

  const call = (what: string, run: () => void): void => {
    if (report === undefined) run();
    else attempt(what, report, run);
  };

  /** Nobody hears what was meant for a view that is gone. */
  function tell(one: Held | undefined, kind: Touch): boolean {
    const hearers = one === undefined || one.born !== age ? [] : (one.heard.get(kind) ?? []);
    for (const hear of hearers) call(kind, hear);
    return hearers.length > 0;
  }

  function isRefused(what: string, run: (event: Refusable) => void): boolean {
    let refused = false;
    const event = {
      preventDefault() {
        refused = true;
      },
    };
    call(what, () => run(event));
    return refused;
  }

  const document: PlatformDocument = {
    onkeypress: null,
    onbeforeunload: null,
    get loaded() {
      return loaded;
    },
    get sets() {
      return sets;
    },
    getElementById(id) {
      const found = held.find(({ node }) => node.attributes.id === id);
      return found === undefined ? null : elementOf(found);
    },
    replaceSync(path) {
      const name = /^\.\/resources\/([a-z-]+\.view)$/.exec(path)?.[1];
      if (name === undefined) refuse(`${path} is no view of this app`);
      // The view before is unloaded, as by a swipe.
      isRefused('beforeunload', (event) => document.onbeforeunload?.(event));
      document.onkeypress = null;
      document.onbeforeunload = null;
      load(name);
    },
    seen: () => onGlass().map(stateOf),
    touch: (kind, xPx, yPx) => tell(under(xPx, yPx), kind),
    finger(goes, xPx, yPx) {
      const one = under(xPx, yPx);
      if (goes === 'down') {
        pressed = one;
        tell(one, 'mousedown');
        return one !== undefined;
      }
      const before = pressed;
      pressed = undefined;
      if (before === undefined) return false;
      if (before !== one) {
        tell(before, 'mouseout');
        return false;
      }
      tell(one, 'mouseup');
      return tell(one, 'click');
    },
    tap(xPx, yPx) {
      document.finger('down', xPx, yPx);
      return document.finger('up', xPx, yPx);
    },
    pressKey: () =>
      isRefused('keypress', ({ preventDefault }) => document.onkeypress?.({ preventDefault, key: 'back' })),
    swipe() {
      const swiped = age;
      const isKept = isRefused('beforeunload', (event) => document.onbeforeunload?.(event));
      if (isKept && swipeMovesView && age === swiped) {
        isMovedOff = true;
        onSet?.(true);
      }
      return isKept;
    },
  };
  load('index.view');
  return document;
}
