// Owns the components of the phone's settings page as a plain tree that a test reads and touches.
// Refuses other components than the page's own: an unknown one is no global, and throws.
import { vi } from 'vitest';
import type { WebStorage } from '../../companion/log/web-storage';
import { createPage as createFitbitPage } from '../../settings/fitbit/page';
import { createPage as createZeppPage } from '../../settings/zepp/page';
import type { FakeSettingsStorage } from './fake-settings-storage';
import { platform } from './platform';

export interface Part {
  readonly component: 'View' | 'Text' | 'Button' | 'TextInput';
  readonly style: Readonly<Record<string, string | number>>;
  readonly text?: string;
  /** Of a field. */
  readonly value?: string;
  readonly hint?: string;
  readonly children: readonly Part[];
  readonly onClick?: () => void;
  readonly onChange?: (text: string) => void;
}

interface Props {
  readonly style?: Part['style'];
  readonly labelStyle?: Part['style'];
  readonly label?: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly onClick?: () => void;
  readonly onChange?: (text: string) => void;
}

const KNOWN: Readonly<Record<Part['component'], readonly string[]>> = {
  View: ['style'],
  Text: ['style', 'paragraph'],
  Button: ['label', 'color', 'style', 'onClick'],
  TextInput: ['label', 'value', 'placeholder', 'multiline', 'rows', 'labelStyle', 'subStyle', 'onChange'],
};

function component(name: Part['component']) {
  return (props: Props, inside: readonly Part[] | string = []): Part => {
    const unknown = Object.keys(props).find((prop) => !KNOWN[name].includes(prop));
    if (unknown !== undefined) throw new Error(`${name} has no ${unknown}`);
    const text = typeof inside === 'string' ? inside : props.label;
    return {
      component: name,
      style: props.style ?? props.labelStyle ?? {},
      children: typeof inside === 'string' ? [] : inside,
      ...(text !== undefined && { text }),
      ...(props.value !== undefined && { value: props.value }),
      ...(props.placeholder !== undefined && { hint: props.placeholder }),
      ...(props.onClick !== undefined && { onClick: props.onClick }),
      ...(props.onChange !== undefined && { onChange: props.onChange }),
    };
  };
}

/** Both platforms at once: on Zepp OS components are functions, on Fitbit OS names that one function takes. */
export function stubComponents(): void {
  for (const name of ['View', 'Text', 'Button', 'TextInput'] as const) vi.stubGlobal(name, component(name));
  for (const name of ['Page', 'Section']) vi.stubGlobal(name, name);
  vi.stubGlobal('createComponent', createComponent);
}

type Nested = Part | readonly Nested[];

const KNOWN_ON_FITBIT: Readonly<Record<string, readonly string[]>> = {
  View: [],
  Text: ['bold'],
  Button: ['label', 'onClick'],
  TextInput: ['label', 'title', 'value', 'placeholder', 'onChange'],
};

/** A Section in a Section, and a button in a text, are drawn by no phone. */
function createComponent(named: unknown, props: Props | null, inside?: Nested | string): Part {
  const stubs: Readonly<Record<string, unknown>> = globalThis as never;
  const name = (['Text', 'Button', 'TextInput'] as const).find((each) => stubs[each] === named) ?? 'View';
  if (name === 'View' && named !== 'Page' && named !== 'Section') throw new Error('no component of the phone');
  const unknown = Object.keys(props ?? {}).find((prop) => !KNOWN_ON_FITBIT[name]?.includes(prop));
  if (unknown !== undefined) throw new Error(`${name} has no ${unknown}`);
  const text = typeof inside === 'string' ? inside : props?.label;
  const children = typeof inside === 'string' || inside === undefined ? [] : flat(inside);
  if (named === 'Section' && children.some(({ component: inner }) => inner === 'View'))
    throw new Error('a Section in one');
  if (name !== 'View' && children.length > 0) throw new Error(`parts within ${name}`);
  return {
    component: name,
    style: {},
    children,
    ...(text !== undefined && { text }),
    ...(props?.value !== undefined && { value: props.value }),
    ...(props?.placeholder !== undefined && { hint: props.placeholder }),
    ...(props?.onClick !== undefined && { onClick: props.onClick }),
    ...(props?.onChange !== undefined && { onChange: props.onChange }),
  };
}

function flat(parts: Nested): Part[] {
  return 'component' in parts ? [parts] : parts.flatMap(flat);
}

type Ports = Parameters<typeof createZeppPage>[0];

/** The page of the platform that the tests run on. */
export function createPage(ports: Ports): (storage: FakeSettingsStorage) => Part {
  if (platform === 'zepp') return createZeppPage(ports) as (storage: FakeSettingsStorage) => never;
  const build: (storage: WebStorage) => unknown = createFitbitPage(ports);
  return (storage) =>
    build({
      get length() {
        return storage.texts.size;
      },
      key: (index) => [...storage.texts.keys()][index] ?? null,
      getItem: (key) => storage.getItem(key) ?? null,
      setItem: (key, text) => storage.setItem(key, text),
      removeItem: (key) => storage.removeItem(key),
    }) as never;
}

export interface FakePage {
  tree(): Part;
  texts(): string[];
  /** Labels of the buttons, in order. */
  buttons(): string[];
  /** @throws where there is not exactly one such button. */
  press(label: string): void;
  pressAt(place: number): void;
  /** The field with this label. @throws where there is none. */
  field(label: string): Part;
  /** All of its text at once, as the phone tells it. */
  type(label: string, text: string): void;
}

/** A page that is built anew after each change of the storage. */
export function openPage(build: (storage: FakeSettingsStorage) => Part, storage: FakeSettingsStorage): FakePage {
  let tree = build(storage);
  storage.onChange(() => {
    tree = build(storage);
  });
  function field(label: string): Part {
    const fields = partsOf(tree).filter((part) => part.component === 'TextInput');
    const found = fields.find((part) => part.text === label);
    if (found === undefined) throw new Error(`no field "${label}" among: ${fields.map(({ text }) => text).join(', ')}`);
    return found;
  }

  const buttons = () => partsOf(tree).filter((part) => part.component === 'Button');
  return {
    tree: () => tree,
    texts: () => partsOf(tree).flatMap((part) => part.text ?? []),
    buttons: () => buttons().map((part) => part.text ?? ''),
    press(label) {
      // The chosen tab has a tick where the platform has no colours.
      const found = buttons().filter((part) => part.text === label || part.text === `✓ ${label}`);
      if (found.length !== 1) throw new Error(`${found.length} buttons "${label}" among: ${this.buttons().join(', ')}`);
      found[0]?.onClick?.();
    },
    pressAt(place) {
      buttons()[place]?.onClick?.();
    },
    field,
    type: (label, text) => field(label).onChange?.(text),
  };
}

export function partsOf(part: Part): Part[] {
  return [part, ...part.children.flatMap(partsOf)];
}
