// Owns the elements that view files are made of, each hidden until it is drawn. Refuses places, but for what never moves.
import { PLAIN_BUTTON, TONE_COLOR, TRACK as TRACK_COLOR } from '../../coach/palette';
import { LEFT, MIDDLE, NAME, RIGHT, RIM, TOUCH, TRACK } from '../screen/ids';
import { hex } from '../screen/pen';
import { tag } from './tag';

export const SIDE_PX = 336;
/** Room for a text, bytes of UTF-8: the platform cuts off what is longer. */
export const TEXT_BYTES = 128;
const RIM_EDGE_PX = 4;
const RIM_PX = 12;

export function text(id: string): string {
  return tag('text', {
    id,
    class: 'text',
    x: SIDE_PX / 2,
    y: 0,
    'text-anchor': 'middle',
    'text-length': TEXT_BYTES,
    display: 'none',
  });
}

export function rect(id: string, fill: number = PLAIN_BUTTON.fill): string {
  return tag('rect', { id, x: 0, y: 0, width: 0, height: 0, fill: hex(fill), display: 'none' });
}

/** A rectangle has square corners on this platform: a round button is two circles and what is between them. */
export function button(index: number): string[] {
  const end = (id: string): string =>
    tag('circle', { id: id + index, cx: 0, cy: 0, r: 0, fill: hex(PLAIN_BUTTON.fill), display: 'none' });
  return [end(LEFT), end(RIGHT), rect(MIDDLE + index), text(NAME + index), touch(index)];
}

/** Not seen; last, so that nothing lies above it. */
export function touch(index: number): string {
  return tag('rect', {
    id: TOUCH + index,
    x: 0,
    y: 0,
    width: 0,
    height: 0,
    opacity: 0,
    'pointer-events': 'visible',
    display: 'none',
  });
}

export function rim(): string[] {
  const side = SIDE_PX - 2 * RIM_EDGE_PX;
  const arc = (id: string, fill: number, sweep: number): string =>
    tag('arc', {
      id,
      x: RIM_EDGE_PX,
      y: RIM_EDGE_PX,
      width: side,
      height: side,
      'arc-width': RIM_PX,
      'start-angle': 0,
      'sweep-angle': sweep,
      fill: hex(fill),
      display: 'none',
    });
  return [arc(TRACK, TRACK_COLOR, 360), arc(RIM, TONE_COLOR.progress, 0)];
}
