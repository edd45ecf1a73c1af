// Owns the controls of a settings page that hold a value: text, switch, choice, slider.
// Refuses a value of their own: what is shown is what the page gave, or what the phone holds under the control's key.
import { useId } from 'preact/hooks';
import { cssOf } from './css-of';
import { type PartProps, textOf } from './settings-tree';

/** The page's own value, else the stored one. */
function givenValue({ node: { props }, touch }: PartProps): unknown {
  if (props.value !== undefined) return props.value;
  return typeof props.settingsKey === 'string' ? touch.stored(props.settingsKey) : undefined;
}

/** Fitbit's phone app stores what was put in as the name of a choice. */
function putIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || !value.startsWith('{')) return typeof value === 'string' ? value : undefined;
  try {
    const { name }: { readonly name?: unknown } = JSON.parse(value);
    return typeof name === 'string' ? name : value;
  } catch {
    return value;
  }
}

const numberOr = (value: unknown, otherwise: number): number => {
  const number = Number(value);
  return value === undefined || value === '' || Number.isNaN(number) ? otherwise : number;
};

export function TextField(part: PartProps) {
  const { node, path, touch } = part;
  const { props } = node;
  const id = useId();
  const value = props.value ?? putIn(givenValue(part));
  const shared = {
    id,
    // Without a value it keeps what was put in.
    ...(typeof value === 'string' || typeof value === 'number' ? { value: String(value) } : {}),
    placeholder: textOf(props.placeholder),
    disabled: props.disabled === true,
    ...(typeof props.maxLength === 'number' ? { maxLength: props.maxLength } : {}),
    style: cssOf(props.subStyle),
  };
  const change = (event: { readonly currentTarget: { readonly value: string } }): void =>
    touch.change(path, event.currentTarget.value);
  return (
    <div class="field" style={cssOf(props.style)}>
      <label htmlFor={id} style={cssOf(props.bold === true ? { fontWeight: 'bold' } : {}, props.labelStyle)}>
        {textOf(props.label)}
      </label>
      {props.multiline === true ? (
        <textarea {...shared} rows={numberOr(props.rows, 3)} onChange={change} />
      ) : (
        <input {...shared} type="text" onChange={change} />
      )}
    </div>
  );
}

export function ToggleField(part: PartProps) {
  const { node, path, touch } = part;
  const value = givenValue(part);
  return (
    <label class="field across" style={cssOf(node.props.style)}>
      <span>{textOf(node.props.label)}</span>
      <input
        type="checkbox"
        checked={value === true || value === 'true'}
        disabled={node.props.disabled === true}
        onChange={(event) => touch.change(path, event.currentTarget.checked)}
      />
    </label>
  );
}

interface Option {
  readonly name: string;
  readonly value: string;
}

const optionsOf = (given: unknown): readonly Option[] =>
  (Array.isArray(given) ? given : []).flatMap((one: unknown) => {
    const { name, value } = (typeof one === 'object' && one !== null ? one : {}) as { name?: unknown; value?: unknown };
    return value === undefined ? [] : [{ name: String(name ?? value), value: String(value) }];
  });

/** A choice of several is stored as JSON. */
function chosenOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== 'string') return value === undefined ? [] : [String(value)];
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) ? parsed.map(String) : [value];
  } catch {
    return [value];
  }
}

export function SelectField(part: PartProps) {
  const { node, path, touch } = part;
  const { props } = node;
  const chosen = chosenOf(givenValue(part));
  const multiple = props.multiple === true;
  const options = optionsOf(props.options);
  const known = options.some(({ value }) => chosen.includes(value));
  return (
    <label class="field across" style={cssOf(props.style)}>
      <span>{textOf(props.label) || textOf(props.title)}</span>
      <select
        multiple={multiple}
        disabled={props.disabled === true}
        onChange={({ currentTarget }) => {
          const picked = [...currentTarget.selectedOptions].map(({ value }) => value);
          touch.change(path, multiple ? picked : picked[0]);
        }}
      >
        {!multiple && !known && <option value="" selected disabled />}
        {options.map(({ name, value }) => (
          <option key={value} value={value} selected={chosen.includes(value)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function SliderField(part: PartProps) {
  const { node, path, touch } = part;
  const { props } = node;
  const least = numberOr(props.min, 0);
  return (
    <label class="field" style={cssOf(props.style)}>
      <span>{textOf(props.label)}</span>
      <input
        type="range"
        min={least}
        max={numberOr(props.max, 100)}
        step={numberOr(props.step, 1)}
        value={numberOr(givenValue(part), least)}
        onChange={(event) => touch.change(path, Number(event.currentTarget.value))}
      />
    </label>
  );
}
