// Owns the components of the phone's settings page as a plain tree that a test reads and touches.
// Refuses other components than the page's own: an unknown one is no global, and throws.
import { vi } from 'vitest';
import type { FakeSettingsStorage } from './fake-settings-storage';

export interface Part {
  readonly component: 'View' | 'Text' | 'Button';
  readonly style: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children: readonly Part[];
  readonly onClick?: () => void;
}

interface Props {
  readonly style?: Part['style'];
  readonly label?: string;
  readonly onClick?: () => void;
}

const KNOWN: Readonly<Record<Part['component'], readonly string[]>> = {
  View: ['style'],
  Text: ['style', 'paragraph'],
  Button: ['label', 'color', 'style', 'onClick'],
};

function component(name: Part['component']) {
  return (props: Props, inside: readonly Part[] | string = []): Part => {
    const unknown = Object.keys(props).find((prop) => !KNOWN[name].includes(prop));
    if (unknown !== undefined) throw new Error(`${name} has no ${unknown}`);
    const text = typeof inside === 'string' ? inside : props.label;
    return {
      component: name,
      style: props.style ?? {},
      children: typeof inside === 'string' ? [] : inside,
      ...(text !== undefined && { text }),
      ...(props.onClick !== undefined && { onClick: props.onClick }),
    };
  };
}

export function stubComponents(): void {
  for (const name of ['View', 'Text', 'Button'] as const) vi.stubGlobal(name, component(name));
}

export interface FakePage {
  tree(): Part;
  texts(): string[];
  /** Labels of the buttons, in order. */
  buttons(): string[];
  /** @throws where there is not exactly one such button. */
  press(label: string): void;
  pressAt(place: number): void;
}

/** A page that is built anew after each change of the storage. */
export function openPage(build: (storage: FakeSettingsStorage) => Part, storage: FakeSettingsStorage): FakePage {
  let tree = build(storage);
  storage.onChange(() => {
    tree = build(storage);
  });
  const buttons = () => partsOf(tree).filter((part) => part.component === 'Button');
  return {
    tree: () => tree,
    texts: () => partsOf(tree).flatMap((part) => part.text ?? []),
    buttons: () => buttons().map((part) => part.text ?? ''),
    press(label) {
      const found = buttons().filter((part) => part.text === label);
      if (found.length !== 1) throw new Error(`${found.length} buttons "${label}" among: ${this.buttons().join(', ')}`);
      found[0]?.onClick?.();
    },
    pressAt(place) {
      buttons()[place]?.onClick?.();
    },
  };
}

export function partsOf(part: Part): Part[] {
  return [part, ...part.children.flatMap(partsOf)];
}
