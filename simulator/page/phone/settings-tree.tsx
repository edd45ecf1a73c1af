// Owns drawing the tree of a settings page with elements of the browser, and handing on what a thumb does to them.
// Refuses to hold values: those are in the tree and in the phone's storage.
import type { ComponentChildren, JSX } from 'preact';
import type { ComponentName, TreeNode, TreePath } from '../../phone/components';
import { SelectField, SliderField, TextField, ToggleField } from './controls';
import { cssOf } from './css-of';

/** What a thumb can do. */
export interface Touch {
  press(path: TreePath): void;
  change(path: TreePath, value: unknown): void;
  /** What the phone holds under this name. */
  stored(key: string): string | undefined;
}

export interface PartProps {
  readonly node: TreeNode;
  readonly path: TreePath;
  readonly touch: Touch;
}

type Draw = (props: PartProps & { readonly children: ComponentChildren }) => JSX.Element | null;

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A package's own pictures and files are not on the phone's page; addresses of other kinds are not followed. */
const webAddress = (value: unknown): string | undefined =>
  /^(https?:|data:image\/)/.test(textOf(value)) ? textOf(value) : undefined;

const DRAW: Record<ComponentName, Draw> = {
  View: ({ node, path, touch, children }) => {
    const style = cssOf(node.props.style);
    if (node.pressable !== true) return <div style={style}>{children}</div>;
    const press = (event: Event): void => {
      event.stopPropagation();
      touch.press(path);
    };
    return (
      // biome-ignore lint/a11y/useSemanticElements: a View may hold buttons, which a button may not.
      <div
        role="button"
        tabIndex={0}
        style={style}
        onClick={press}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
          event.preventDefault();
          press(event);
        }}
      >
        {children}
      </div>
    );
  },
  /** Fitbit's: what it holds stands one below the other. */
  Page: ({ children }) => <div class="fitbit-page">{children}</div>,
  Section: ({ node, children }) => (
    <div class="section" style={cssOf(node.props.style)}>
      {textOf(node.props.title) !== '' && <p class="section-title">{textOf(node.props.title)}</p>}
      {textOf(node.props.description) !== '' && <p>{textOf(node.props.description)}</p>}
      {children}
    </div>
  ),
  Text: ({ node: { props }, children }) => {
    const look = {
      ...(props.bold === true ? { fontWeight: 'bold' } : {}),
      ...(props.italic === true ? { fontStyle: 'italic' } : {}),
      ...(typeof props.align === 'string' ? { display: 'block', textAlign: props.align } : {}),
    };
    const style = cssOf(look, props.style);
    return props.paragraph === true ? <p style={style}>{children}</p> : <span style={style}>{children}</span>;
  },
  Image: ({ node: { props } }) => {
    const size = { width: props.width, height: props.height };
    return <img src={webAddress(props.src)} alt={textOf(props.alt)} style={cssOf(size, props.style)} />;
  },
  Button: ({ node: { props }, path, touch }) => (
    <button
      type="button"
      class={`app-button ${textOf(props.color)}`}
      style={cssOf(props.style)}
      onClick={(event) => {
        event.stopPropagation();
        touch.press(path);
      }}
    >
      {textOf(props.label)}
    </button>
  ),
  TextInput: TextField,
  Toggle: ToggleField,
  Select: SelectField,
  Slider: SliderField,
  Link: ({ node: { props }, children }) => {
    const address = webAddress(props.source);
    return address === undefined ? (
      <span style={cssOf(props.style)}>{children}</span>
    ) : (
      <a href={address} target="_blank" rel="noreferrer" style={cssOf(props.style)}>
        {children}
      </a>
    );
  },
  TextImageRow: ({ node: { props } }) => (
    <div class={props.iconLeft === true ? 'text-image-row left' : 'text-image-row'} style={cssOf(props.style)}>
      <span>
        <span>{textOf(props.label)}</span>
        <small>{textOf(props.sublabel)}</small>
      </span>
      {webAddress(props.icon) !== undefined && <img src={webAddress(props.icon)} alt="" />}
    </div>
  ),
  Toast: ({ node: { props } }) =>
    props.visible === true ? (
      <div class="toast" role="status">
        {textOf(props.message)}
      </div>
    ) : null,
  Auth: ({ node: { props } }) => (
    <button type="button" class="app-button" disabled title="Signing in to other services is not simulated">
      {textOf(props.label)}
    </button>
  ),
};

export function SettingsNode({ node, path, touch }: PartProps) {
  const Part = DRAW[node.type];
  return (
    <Part node={node} path={path} touch={touch}>
      {node.children.map((child, place) =>
        typeof child === 'string' ? (
          child
        ) : (
          <SettingsNode key={place} node={child} path={[...path, place]} touch={touch} />
        ),
      )}
    </Part>
  );
}
