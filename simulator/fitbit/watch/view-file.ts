// Owns the reading of a view file as strictly as a watch might: elements, their attributes, nothing else. Refuses what Fitbit OS does
// not name in its documentation of SVG.

export interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

const COMMON = ['id', 'class', 'fill', 'display', 'opacity', 'pointer-events'];
const BOX = ['x', 'y', 'width', 'height'];
/** What each element takes. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  svg: [],
  defs: [],
  link: ['rel', 'href'],
  rect: [...COMMON, ...BOX],
  circle: [...COMMON, 'cx', 'cy', 'r'],
  arc: [...COMMON, ...BOX, 'arc-width', 'start-angle', 'sweep-angle'],
  text: [...COMMON, 'x', 'y', 'text-anchor', 'text-length'],
  image: [...COMMON, ...BOX, 'href'],
};
const TEXTS = new Set(['id', 'class', 'fill', 'display', 'pointer-events', 'text-anchor', 'href', 'rel']);

/** @throws Error that names the fault. */
export function readView(source: string): Node {
  const token = /\s*(?:<(\/?)([a-z]+)((?:\s+[a-z-]+="[^"<>&]*")*)\s*(\/?)>)/y;
  const root: { tag: string; attributes: Record<string, string>; children: Node[] } = {
    tag: '',
    attributes: {},
    children: [],
  };
  const open = [root];
  const ids = new Set<string>();
  while (source.slice(token.lastIndex).trim() !== '') {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (match === null) throw new Error(`no element at ${at}: ${source.slice(at, at + 60)}`);
    const [, closes, tag = '', rest = '', ends] = match;
    if (closes === '/') {
      const closed = open.pop();
      if (closed?.tag !== tag || open.length === 0) throw new Error(`</${tag}> closes nothing`);
      continue;
    }
    const node = { tag, attributes: attributesOf(tag, rest), children: [] };
    const { id } = node.attributes;
    if (id !== undefined && ids.has(id)) throw new Error(`two elements are called ${id}`);
    if (id !== undefined) ids.add(id);
    open[open.length - 1]?.children.push(node);
    if (ends !== '/') open.push(node);
  }
  const [first, ...others] = root.children;
  if (open.length !== 1 || first?.tag !== 'svg' || others.length > 0) throw new Error('a view is one <svg>');
  return first;
}

function attributesOf(tag: string, source: string): Record<string, string> {
  const known = KNOWN[tag];
  if (known === undefined) throw new Error(`<${tag}> is no element of this platform`);
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of source.matchAll(/([a-z-]+)="([^"]*)"/g)) {
    if (!known.includes(key)) throw new Error(`<${tag}> takes no ${key}`);
    if (key in attributes) throw new Error(`<${tag}> has two of ${key}`);
    if (!TEXTS.has(key) && !/^-?\d+(\.\d+)?$/.test(value)) throw new Error(`${key}="${value}" is no number`);
    if (key === 'fill' && !/^#[0-9a-f]{6}$/.test(value)) throw new Error(`${value} is no colour`);
    attributes[key] = value;
  }
  return attributes;
}
