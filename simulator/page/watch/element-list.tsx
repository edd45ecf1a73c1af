// Owns the plain list of what each element of a Fitbit watch's screen holds, for what a drawing cannot tell. Refuses to read them while
// nobody looks.
import { useMemo, useState } from 'preact/hooks';
import type { ElementState } from '../../fitbit/element';
import { useWatched } from '../parts/use-watched';
import { useWorld } from '../world/world';

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** What it holds beside its numbers, in words. */
function saysOf({ tag, text, fill, fontSizePx, href, opacity }: ElementState): string {
  const says = [
    ...(text === '' ? [] : [`“${text}”`]),
    ...(href === '' ? [] : [href]),
    ...(tag === 'text' ? [`${fontSizePx} px`] : []),
    ...(opacity === 0 ? ['not seen'] : tag === 'image' ? [] : [fill]),
  ];
  return says.join(', ');
}

export const numbersText = ({ numbers }: ElementState): string =>
  Object.entries(numbers)
    .filter(([name]) => name !== 'opacity')
    .map(([name, value]) => `${name} ${rounded(value)}`)
    .join(', ');

export function ElementList() {
  const [open, setOpen] = useState(false);
  return (
    <details class="element-list" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What each element of the screen holds</summary>
      {open && <Rows />}
    </details>
  );
}

function Rows() {
  const { simulation } = useWorld();
  const version = useWatched(() => simulation.versions().screen);
  const elements = useMemo(() => simulation.watch.elements(), [simulation, version]);
  if (elements.length === 0) return <p>No app is open.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <div class="element-table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {['Element', 'Name', 'Holds', 'Numbers, px and degrees', 'Feels a finger'].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {elements.map((element, place) => (
            <tr key={place}>
              <td>{element.tag}</td>
              <td>{element.id}</td>
              <td>{saysOf(element)}</td>
              <td>{numbersText(element)}</td>
              <td>{element.touchable ? 'yes' : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
