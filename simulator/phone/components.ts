// Owns the components of a settings page on each platform: what each takes, and the plain tree they build.
// Refuses to draw. An unknown property is reported by its name.
import type { Report } from '../device/guard';

export interface TreeNode {
  readonly type: ComponentName;
  /** Functions left out. */
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly (TreeNode | string)[];
  /** Present where something hears a press. */
  readonly pressable?: true;
}

/** Where a node is in the tree: the place of each child on the way, from the root. */
export type TreePath = readonly number[];

/** What each component takes, by its name. */
export type ComponentTable = Readonly<Record<string, readonly string[]>>;

export const ZEPP_COMPONENTS = {
  View: ['style', 'onClick'],
  Section: ['title', 'description', 'style'],
  Text: ['style', 'align', 'bold', 'italic', 'paragraph'],
  Image: ['src', 'width', 'height', 'alt', 'style'],
  Button: ['label', 'color', 'style', 'onClick'],
  TextInput: [
    ...['label', 'value', 'placeholder', 'multiline', 'rows', 'settingsKey', 'onChange', 'labelStyle', 'subStyle'],
    ...['bold', 'disabled', 'maxLength', 'style'],
  ],
  Toggle: ['label', 'value', 'settingsKey', 'onChange', 'style', 'disabled'],
  Select: ['label', 'title', 'options', 'multiple', 'value', 'onChange', 'settingsKey', 'style', 'disabled'],
  Slider: ['label', 'min', 'max', 'step', 'value', 'settingsKey', 'onChange', 'style'],
  Link: ['source', 'style'],
  TextImageRow: ['label', 'sublabel', 'icon', 'iconLeft', 'style'],
  Toast: ['message', 'visible', 'duration', 'onClose', 'vertical', 'horizontal'],
  Auth: ['label', 'authorizeUrl', 'requestTokenUrl', 'clientId', 'clientSecret', 'scope', 'onAccessToken', 'onReturn'],
} as const satisfies ComponentTable;

/** Not all that the platform has: what is not here is not defined, and the script's engine says so. */
export const FITBIT_COMPONENTS = {
  Page: [],
  Section: ['title', 'description'],
  Text: ['bold', 'italic', 'align'],
  TextImageRow: ['label', 'sublabel', 'icon'],
  Link: ['source'],
  Button: ['label', 'list', 'onClick'],
  Toggle: ['label', 'settingsKey', 'onChange'],
  Slider: ['label', 'settingsKey', 'min', 'max', 'step', 'onChange'],
  TextInput: [
    ...['title', 'label', 'placeholder', 'action', 'type', 'value', 'disabled', 'settingsKey', 'useSimpleValue'],
    'onChange',
  ],
} as const satisfies ComponentTable;

export type ComponentName = keyof typeof ZEPP_COMPONENTS | keyof typeof FITBIT_COMPONENTS;

/** A node with its functions, within one building of the page. */
export interface LiveNode {
  readonly type: ComponentName;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly (LiveNode | string)[];
}

const NODE = new WeakSet<object>();

export type MakeNode = (props: unknown, ...children: unknown[]) => LiveNode;

/** One for each component of the table, by its name. */
export function makersOf<Name extends ComponentName>(
  table: Readonly<Record<Name, readonly string[]>>,
  report: Report,
): Readonly<Record<Name, MakeNode>> {
  const names = Object.keys(table) as Name[];
  return Object.fromEntries(names.map((name) => [name, maker(name, table[name], report)])) as Record<Name, MakeNode>;
}

function maker(type: ComponentName, takes: readonly string[], report: Report): MakeNode {
  return (first, ...rest) => {
    const given = isProps(first);
    const props = given ? { ...first } : {};
    for (const [name, value] of Object.entries(props)) {
      if (!takes.includes(name)) report(`${type} has no property ${name} in the simulator`);
      if (isNode(value)) report(`${name} of ${type} is a component, which the simulator does not draw there`);
    }
    const node: LiveNode = { type, props, children: childrenOf(given ? rest : [first, ...rest], type, report) };
    NODE.add(node);
    return node;
  };
}

const isNode = (value: unknown): value is LiveNode => typeof value === 'object' && value !== null && NODE.has(value);

const isProps = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isNode(value);

function childrenOf(given: readonly unknown[], type: string, report: Report): (LiveNode | string)[] {
  const children: (LiveNode | string)[] = [];
  for (const one of given) {
    if (Array.isArray(one)) children.push(...childrenOf(one, type, report));
    else if (isNode(one)) children.push(one);
    else if (typeof one === 'string' || typeof one === 'number') children.push(String(one));
    else if (one !== undefined && one !== null && typeof one !== 'boolean')
      report(`${type} got a child that is no component`);
  }
  return children;
}

export function rootOf(built: unknown, report: Report): LiveNode | undefined {
  if (isNode(built)) return built;
  if (Array.isArray(built)) return { type: 'View', props: {}, children: childrenOf(built, 'the page', report) };
  report('build returned no component');
  return undefined;
}

export function plain(node: LiveNode): TreeNode {
  const props = Object.entries(node.props).filter(([, value]) => typeof value !== 'function' && value !== undefined);
  const children = node.children.map((child) => (typeof child === 'string' ? child : plain(child)));
  const tree = { type: node.type, props: Object.fromEntries(props), children };
  return typeof node.props.onClick === 'function' ? { ...tree, pressable: true } : tree;
}

/** Everything that can be read, in order: labels, titles, texts and what was chosen. */
export function textsOf(node: LiveNode): string[] {
  const labels = ['title', 'label', 'sublabel', 'description', 'message']
    .map((name) => node.props[name])
    .filter((value): value is string => typeof value === 'string' && value !== '');
  return [
    ...new Set(labels),
    ...node.children.flatMap((child) => (typeof child === 'string' ? [child] : textsOf(child))),
  ];
}

export function nodeAt(root: LiveNode, path: TreePath): LiveNode | undefined {
  let node: LiveNode | string | undefined = root;
  for (const place of path) node = typeof node === 'object' ? node.children[place] : undefined;
  return typeof node === 'object' ? node : undefined;
}

/** In order, with those within. */
export function allNodes(node: LiveNode): LiveNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : allNodes(child)))];
}
