// Owns what is kept of a screen: its widgets as lines of text, its pixels as a small picture. Refuses to draw.
import { PNG } from 'pngjs';
import type { WidgetState } from '../../simulator/device/glass';
import type { OpenPage } from './open-page';

/** Enough to see that something has moved, and a few kilobytes. */
const SCALE = 1 / 3;

/** Large numbers are colours. */
const hex = (value: number): string => `#${value.toString(16).padStart(6, '0')}`;

function optionText([name, value]: readonly [string, unknown]): string {
  if (typeof value === 'number' && name.includes('color')) return `${name}=${hex(value)}`;
  if (typeof value === 'number') return `${name}=${Math.round(value * 100) / 100}`;
  return `${name}=${JSON.stringify(value)}`;
}

/** One line for each widget, in order of drawing; what is within another is set in. */
export function widgetLines(widgets: readonly WidgetState[]): string {
  const depthOf = (widget: WidgetState): number => {
    const parent = widgets.find(({ id }) => id === widget.parent);
    return parent === undefined ? 0 : 1 + depthOf(parent);
  };
  const lines = widgets.map((widget) => {
    const options = Object.entries(widget.options).filter(([, value]) => value !== undefined);
    return `${'  '.repeat(depthOf(widget))}${[widget.type, ...options.map(optionText)].join(' ')}`;
  });
  return `${lines.join('\n')}\n`;
}

/** Sixteen shades of each colour are enough to see a difference, and make the file half as large. */
const SHADE = 17;

function withFewShades(png: Buffer): Buffer {
  const picture = PNG.sync.read(png);
  picture.data.forEach((value, i) => {
    picture.data[i] = Math.round(value / SHADE) * SHADE;
  });
  return PNG.sync.write(picture, { colorType: 2, inputHasAlpha: true, filterType: 0 });
}

/** What is on the glass, as PNG. */
export async function smallPicture({ page, drawn }: OpenPage): Promise<Buffer> {
  await drawn();
  const url = await page.evaluate((scale) => {
    const whole = document.querySelector<HTMLCanvasElement>('.glass canvas');
    const small = document.createElement('canvas');
    if (whole === null) throw new Error('the page has no glass');
    small.width = Math.round(whole.width * scale);
    small.height = Math.round(whole.height * scale);
    const context = small.getContext('2d');
    if (context === null) throw new Error('the browser draws nothing');
    context.imageSmoothingQuality = 'high';
    context.drawImage(whole, 0, 0, small.width, small.height);
    return small.toDataURL('image/png');
  }, SCALE);
  return withFewShades(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
}
