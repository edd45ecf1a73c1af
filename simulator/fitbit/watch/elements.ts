// Owns one element of a view: what may be set on it, and what it looks like now. Refuses what its kind has not, and an element whose view is gone.
import { alive } from '../../device/guard';
import { toUtf8 } from '../../device/utf8';
import type { ElementState } from '../element';
import type { Node } from './view-file';

/** A touch that begins, ends, leaves, and the two of them together. */
export type Touch = 'mousedown' | 'mouseup' | 'mouseout' | 'click';

type Measure = 'x' | 'y' | 'width' | 'height' | 'cx' | 'cy' | 'r' | 'sweepAngle' | 'startAngle' | 'arcWidth';

/** As scripts see it. Each kind of element takes its own of these. */
export interface ScriptElement extends Record<Measure, number>, Record<'text' | 'href', string> {
  readonly style: { fill: string; display: 'inline' | 'none'; fontSize: number };
  addEventListener(kind: Touch, hear: () => void): void;
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

export interface Held {
  readonly node: Node;
  readonly numbers: Record<string, number>;
  readonly style: Record<string, unknown>;
  readonly heard: Map<Touch, (() => void)[]>;
  readonly born: number;
  text: string;
  href: string;
}

export interface ElementOptions {
  /** Pictures by name; where absent any name that ends as one is taken. */
  readonly images?: readonly string[] | undefined;
  /** Once it is dead its scripts reach no element any more. */
  readonly owner?: { readonly alive: boolean } | undefined;
  /** Says what is wrong, and throws. */
  readonly refuse: (what: string) => never;
  /** Of the view that is loaded: an element of another one is gone. */
  readonly age: () => number;
  readonly onSet: (changed: boolean) => void;
}

/** What scripts get of an element. */
export function createElementOf(options: ElementOptions): (one: Held) => ScriptElement {
  const { images, owner, age, onSet } = options;
  // Typed by name, so that what follows it is known not to be reached.
  const refuse: ElementOptions['refuse'] = options.refuse;

  function check({ born, node }: Held): void {
    if (owner !== undefined) alive(owner);
    if (born !== age()) refuse(`${node.attributes.id} belongs to a view that is gone`);
  }

  function set<K extends string>(place: Record<K, unknown>, key: K, value: unknown): void {
    const changed = place[key] !== value;
    place[key] = value;
    onSet(changed);
  }

  function styleOf(one: Held): object {
    const { tag } = one.node;
    return new Proxy(one.style, {
      set(target, key, value) {
        check(one);
        const name = String(key);
        if (!(STYLES[tag] ?? ['fill', 'display']).includes(name)) refuse(`<${tag}> has no style.${name}`);
        if (!isStyle(name, value)) refuse(`style.${name} is ${String(value)}`);
        set(target, name, value);
        return true;
      },
    });
  }

  function put(one: Held, name: string, value: unknown): void {
    const { tag, attributes } = one.node;
    if (!(SETTABLE[tag] ?? []).includes(name)) refuse(`<${tag}> has no ${name}`);
    if (name === 'text' || name === 'href') {
      if (typeof value !== 'string') refuse(`${name} is no text`);
      const most = Number(attributes['text-length'] ?? Number.POSITIVE_INFINITY);
      if (name === 'text' && toUtf8(value).length > most) refuse(`${value} is cut off`);
      const known = images === undefined ? value.endsWith('.png') : images.includes(value);
      if (name === 'href' && value !== '' && !known) refuse(`no ${value} in resources`);
      set<'text' | 'href'>(one, name, value);
      return;
    }
    if (typeof value !== 'number' || !Number.isFinite(value) || (value < 0 && SIZES.includes(name)))
      refuse(`${name} of <${tag}> is ${String(value)}`);
    set(one.numbers, name, value);
  }

  function elementOf(one: Held): ScriptElement {
    const { tag, attributes } = one.node;
    const style = styleOf(one);
    return new Proxy({} as ScriptElement, {
      get(_target, key) {
        check(one);
        if (key === 'style') return style;
        const name = String(key);
        if ((SETTABLE[tag] ?? []).includes(name))
          return name === 'text' || name === 'href' ? one[name] : one.numbers[name];
        if (name !== 'addEventListener') return refuse(`<${tag}> has no ${name}`);
        return (kind: Touch, hear: () => void) => {
          check(one);
          if (attributes['pointer-events'] !== 'visible') refuse(`${attributes.id} feels no finger`);
          one.heard.set(kind, [...(one.heard.get(kind) ?? []), hear]);
        };
      },
      set(_target, key, value) {
        check(one);
        put(one, String(key), value);
        return true;
      },
    });
  }

  return elementOf;
}

export function newHeld(node: Node, born: number): Held {
  const { fill = '#ffffff', display = 'inline', href = '' } = node.attributes;
  const style = { fill, display, fontSize: DEFAULT_PX };
  return { node, born, style, href, numbers: numbersOf(node), heard: new Map(), text: '' };
}

function isStyle(key: string, value: unknown): boolean {
  if (key === 'fill') return /^#[0-9a-f]{6}$/.test(String(value));
  if (key === 'display') return value === 'inline' || value === 'none';
  return Number.isInteger(value) && Number(value) > 0;
}

function numbersOf({ attributes }: Node): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (/^-?\d+(\.\d+)?$/.test(value))
      numbers[key.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase())] = Number(value);
  }
  return numbers;
}

export function stateOf({ node, style, numbers, text, href }: Held): ElementState {
  const { id = '', opacity = '1' } = node.attributes;
  return {
    tag: node.tag,
    id,
    text,
    fill: String(style.fill),
    fontSizePx: Number(style.fontSize),
    textAnchor: node.attributes['text-anchor'] ?? 'start',
    href,
    opacity: Number(opacity),
    touchable: node.attributes['pointer-events'] === 'visible',
    numbers: { ...numbers },
  };
}
