// Owns the pictures of the elements that a fake watch shows, as SVG, and the shape of its glass. Refuses to be the platform's own drawing: the font is one like it.

import type { ElementState } from '../../simulator/fitbit/element';
import { linePath, trueEm } from '../zepp/font';

export const SIDE_PX = 336;
/** The corners of the glass, px: a choice on the safe side, the maker gives none. */
export const CORNER_PX = 84;

/** One element, as SVG. @param images data URLs by file name. */
export function shape(element: ElementState, images: Readonly<Record<string, string>>): string {
  const { tag, fill, text, fontSizePx, href, opacity, numbers } = element;
  const { x = 0, y = 0, width = 0, height = 0, cx = 0, cy = 0, r = 0 } = numbers;
  if (opacity === 0) return '';
  switch (tag) {
    case 'rect':
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
    case 'circle':
      return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>`;
    case 'text':
      return `<path d="${linePath(text, x - (trueEm(text) * fontSizePx) / 2, y, fontSizePx)}" fill="${fill}"/>`;
    case 'image':
      return `<image x="${x}" y="${y}" width="${width}" height="${height}" href="${images[href] ?? ''}"/>`;
    case 'arc': {
      const { arcWidth = 0, startAngle = 0, sweepAngle = 0 } = numbers;
      const radius = width / 2 - arcWidth / 2;
      const round = 2 * Math.PI * radius;
      const centre = `${x + width / 2} ${y + height / 2}`;
      return `<circle cx="${x + width / 2}" cy="${y + height / 2}" r="${radius}" fill="none" stroke="${fill}" stroke-width="${arcWidth}" stroke-dasharray="${(round * sweepAngle) / 360} ${round}" transform="rotate(${startAngle - 90} ${centre})"/>`;
    }
    default:
      throw new Error(`nobody draws <${tag}>`);
  }
}
