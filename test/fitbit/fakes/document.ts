// Owns a fake of the platform's document: elements made of the view files themselves, fingers that touch what lies on top.
// Refuses whatever the real one would not take: an unknown element, a property that it has not, an element of a view that is gone.
import type { Glass, GlassElement, Touch } from '../../../watch/fitbit/screen/glass';
import { type Node, readView } from './view-file';

/** An element as it is seen now. */
export interface Seen {
  readonly tag: string;
  readonly id: string;
  readonly text: string;
  readonly fill: string;
  readonly fontSizePx: number;
  readonly href: string;
  readonly opacity: number;
  readonly touchable: boolean;
  /** By the platform's own names: x, y, width, height, cx, cy, r, sweepAngle, and so on. */
  readonly numbers: Readonly<Record<string, number>>;
}

interface Refusable {
  preventDefault(): void;
}

interface KeyEvent extends Refusable {
  readonly key: string;
}

export interface FakeDocument extends Glass {
  /** The view files loaded so far, in order. */
  readonly loaded: readonly string[];
  /** How often anything was set. */
  readonly sets: number;
  /** What is displayed, from the lowest to the topmost. */
  seen(): readonly Seen[];
  /** A finger, down and up again; false where nothing feels it. */
  tap(xPx: number, yPx: number): boolean;
  /** One event for whatever lies topmost under the finger. */
  touch(kind: Touch, xPx: number, yPx: number): boolean;
  /** As the platform calls back; cleared with each view file, which unloads the one before. */
  onkeypress: ((event: KeyEvent) => void) | null;
  onbeforeunload: ((event: Refusable) => void) | null;
  /** The one button; true where somebody kept the platform from leaving. */
  pressKey(): boolean;
  /** To the right; the same. */
  swipe(): boolean;
}

const BOX = ['x', 'y', 'width', 'height'];
/** What may be set at run time, by element. */
const SETTABLE: Readonly<Record<string, readonly string[]>> = {
  rect: BOX,
  circle: ['cx', 'cy', 'r'],
  arc: [...BOX, 'sweepAngle', 'startAngle', 'arcWidth'],
  text: ['x', 'y', 'text'],
  image: [...BOX, 'href'],
};
const STYLES: Readonly<Record<string, readonly string[]>> = { text: ['fill', 'display', 'fontSize'] };
const SIZES = ['width', 'height', 'r', 'sweepAngle'];
/** Until a size is set; the real one is not known. */
const DEFAULT_PX = 30;

interface Held {
  readonly node: Node;
  readonly numbers: Record<string, number>;
  readonly style: Record<string, unknown>;
  readonly heard: Map<Touch, (() => void)[]>;
  text: string;
  href: string;
  element: GlassElement;
}

/** @param files of the package's `resources`, by name. */
export function createFakeDocument(files: Readonly<Record<string, string>>): FakeDocument {
  const loaded: string[] = [];
  let sets = 0;
  let held: Held[] = [];
  let age = 0;

  function load(name: string): void {
    const source = files[name];
    if (source === undefined) throw new Error(`no ${name} in resources`);
    age += 1;
    held = readView(source)
      .children.filter(({ tag }) => tag !== 'defs')
      .map((node) => hold(node, age));
    loaded.push(name);
  }

  function hold(node: Node, born: number): Held {
    const one: Omit<Held, 'element'> = {
      node,
      numbers: numbersOf(node),
      style: {
        fill: node.attributes.fill ?? '#ffffff',
        display: node.attributes.display ?? 'inline',
        fontSize: DEFAULT_PX,
      },
      heard: new Map(),
      text: '',
      href: node.attributes.href ?? '',
    };
    const full = one as Held;
    full.element = elementOf(full, () => {
      if (born !== age) throw new Error(`${node.attributes.id} belongs to a view that is gone`);
    });
    return full;
  }

  function elementOf(one: Held, check: () => void): GlassElement {
    const { tag, attributes } = one.node;
    const style = new Proxy(one.style, {
      set(_target, key, value) {
        check();
        sets += 1;
        if (!(STYLES[tag] ?? ['fill', 'display']).includes(String(key)))
          throw new Error(`<${tag}> has no style.${String(key)}`);
        checkStyle(String(key), value);
        one.style[String(key)] = value;
        return true;
      },
    });
    return new Proxy({} as GlassElement, {
      get(_target, key) {
        check();
        if (key === 'style') return style;
        if (key === 'addEventListener') {
          return (kind: Touch, hear: () => void) => {
            check();
            if (attributes['pointer-events'] !== 'visible') throw new Error(`${attributes.id} feels no finger`);
            one.heard.set(kind, [...(one.heard.get(kind) ?? []), hear]);
          };
        }
        throw new Error(`nobody reads ${String(key)} of <${tag}>`);
      },
      set(_target, key, value) {
        check();
        sets += 1;
        const name = String(key);
        if (!(SETTABLE[tag] ?? []).includes(name)) throw new Error(`<${tag}> has no ${name}`);
        if (name === 'text' || name === 'href') {
          if (typeof value !== 'string') throw new Error(`${name} is no text`);
          const most = Number(attributes['text-length'] ?? Number.POSITIVE_INFINITY);
          if (name === 'text' && new TextEncoder().encode(value).length > most) throw new Error(`${value} is cut off`);
          if (name === 'href' && files[value] === undefined && !value.endsWith('.png')) throw new Error(`no ${value}`);
          one[name] = value;
          return true;
        }
        if (typeof value !== 'number' || !Number.isFinite(value) || (value < 0 && SIZES.includes(name)))
          throw new Error(`${name} of <${tag}> is ${String(value)}`);
        one.numbers[name] = value;
        return true;
      },
    });
  }

  function under(xPx: number, yPx: number): Held | undefined {
    return [...held].reverse().find(({ node, style, numbers }) => {
      if (node.attributes['pointer-events'] !== 'visible' || style.display === 'none') return false;
      const { x = 0, y = 0, width = 0, height = 0 } = numbers;
      return xPx >= x && xPx < x + width && yPx >= y && yPx < y + height;
    });
  }

  function tell(one: Held | undefined, kind: Touch): boolean {
    const hearers = one?.heard.get(kind) ?? [];
    for (const hear of hearers) hear();
    return hearers.length > 0;
  }

  load('index.view');
  const document: FakeDocument = {
    onkeypress: null,
    onbeforeunload: null,
    get loaded() {
      return loaded;
    },
    get sets() {
      return sets;
    },
    getElementById(id) {
      return held.find(({ node }) => node.attributes.id === id)?.element ?? null;
    },
    replaceSync(path) {
      const name = /^\.\/resources\/([a-z]+\.view)$/.exec(path)?.[1];
      if (name === undefined) throw new Error(`${path} is no view of this app`);
      // The view before is unloaded, as by a swipe.
      isRefused((event) => document.onbeforeunload?.(event));
      document.onkeypress = null;
      document.onbeforeunload = null;
      load(name);
    },
    seen: () => held.filter(({ style }) => style.display !== 'none').map(seenOf),
    touch: (kind, xPx, yPx) => tell(under(xPx, yPx), kind),
    tap(xPx, yPx) {
      const one = under(xPx, yPx);
      tell(one, 'mousedown');
      tell(one, 'mouseup');
      return tell(one, 'click');
    },
    pressKey: () => isRefused((event) => document.onkeypress?.({ ...event, key: 'back' })),
    swipe: () => isRefused((event) => document.onbeforeunload?.(event)),
  };
  return document;
}

function isRefused(tell: (event: Refusable) => void): boolean {
  let refused = false;
  tell({
    preventDefault() {
      refused = true;
    },
  });
  return refused;
}

function checkStyle(key: string, value: unknown): void {
  const fine =
    key === 'fill'
      ? /^#[0-9a-f]{6}$/.test(String(value))
      : key === 'display'
        ? value === 'inline' || value === 'none'
        : Number.isInteger(value) && Number(value) > 0;
  if (!fine) throw new Error(`style.${key} is ${String(value)}`);
}

function numbersOf({ attributes }: Node): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (/^-?\d+(\.\d+)?$/.test(value))
      numbers[key.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase())] = Number(value);
  }
  return numbers;
}

function seenOf({ node, style, numbers, text, href }: Held): Seen {
  return {
    tag: node.tag,
    id: node.attributes.id ?? '',
    text,
    fill: String(style.fill),
    fontSizePx: Number(style.fontSize),
    href,
    opacity: Number(node.attributes.opacity ?? 1),
    touchable: node.attributes['pointer-events'] === 'visible',
    numbers: { ...numbers },
  };
}
