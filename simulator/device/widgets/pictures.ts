// Owns how widgets of several pictures, bars and figures are put together. Refuses time: an animation shows its first.
import { listIn, namedBox, numberIn, type Part, recordOf, textIn, type Whole } from './part';

const picture = (src: unknown, x = 0, y = 0): Part[] =>
  typeof src === 'string' && src !== '' ? [{ type: 'IMG', options: { x, y, src } }] : [];

export function animationParts({ options }: Whole): Part[] {
  const [path, prefix, extension] = ['anim_path', 'anim_prefix', 'anim_ext'].map((name) => textIn(options, name));
  return picture(`${path}/${prefix}_${numberIn(options, 'default_frame_index')}.${extension}`);
}

export function levelParts({ options }: Whole): Part[] {
  const pictures = listIn(options, 'image_array');
  return picture(pictures[Math.max(1, Math.min(numberIn(options, 'level', 1), pictures.length)) - 1]);
}

export function progressParts({ options }: Whole): Part[] {
  const [xs, ys] = [listIn(options, 'x'), listIn(options, 'y')];
  const place = (from: readonly unknown[], index: number): number => Number(from[index] ?? 0) || 0;
  return listIn(options, 'image_array')
    .slice(0, numberIn(options, 'level'))
    .flatMap((src, index) => picture(src, place(xs, index), place(ys, index)));
}

/** `x` and `y` are the middle of the turn within the picture, `center_x` and `center_y` on the screen. */
export function pointerParts({ options }: Whole): Part[] {
  const [x, y] = [numberIn(options, 'x'), numberIn(options, 'y')];
  const place = { x: numberIn(options, 'center_x') - 2 * x, y: numberIn(options, 'center_y') - 2 * y };
  const turn = { angle: numberIn(options, 'angle'), center_x: x, center_y: y };
  return [{ type: 'IMG', options: { ...place, ...turn, src: textIn(options, 'src') } }];
}

export function lineProgressParts({ options }: Whole): Part[] {
  const [w, h] = [numberIn(options, 'w'), numberIn(options, 'h')];
  const progress = Math.max(0, Math.min(100, numberIn(options, 'progress')));
  const bar = (name: string, share: number): Part[] => {
    const look = recordOf(options[name]);
    if (typeof look.color !== 'number' || share === 0) return [];
    const radius = numberIn(look, 'radius');
    return [{ type: 'FILL_RECT', options: { x: 0, y: 0, w: w * share, h, radius, color: look.color } }];
  };
  return [...bar('track_fill', 1), ...bar('progress_fill', progress / 100)];
}

export function histogramParts({ options }: Whole): Part[] {
  const least = numberIn(options, 'data_min_value');
  const most = numberIn(options, 'data_max_value', 100);
  const [w, space] = [numberIn(options, 'item_width', 1), numberIn(options, 'item_space')];
  const highest = numberIn(options, 'item_max_height', numberIn(options, 'h'));
  const bottom = numberIn(options, 'item_start_y') + highest;
  return listIn(options, 'data_array').map((value, index): Part => {
    const share = Math.max(0, Math.min(1, (Number(value) - least) / (most - least) || 0));
    const box = { x: index * (w + space), y: bottom - highest * share, w, h: highest * share };
    const look = { color: numberIn(options, 'item_color', 0xffffff), radius: numberIn(options, 'item_radius') };
    return { type: 'FILL_RECT', options: { ...box, ...look } };
  });
}

const SAYS = ['content', 'text', 'title', 'subtitle'];

/** What is not drawn truly says its name, and the words it was given. */
export const unnamedParts = ({ type, options }: Whole): readonly Part[] =>
  namedBox(
    type,
    options,
    SAYS.map((name) => textIn(options, name)).find((text) => text !== ''),
  );
