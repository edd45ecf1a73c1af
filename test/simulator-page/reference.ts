// Owns what is kept of a screen: its widgets or elements as lines of text, its pixels as a small picture. Refuses to draw.
import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import type { WidgetState } from '../../simulator/device/glass';
import type { ElementState } from '../../simulator/fitbit/element';
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

/** One line for each element that is displayed, from the lowest to the topmost. */
export function elementLines(elements: readonly ElementState[]): string {
  const lines = elements.map(({ tag, numbers, ...rest }) =>
    [tag, ...[...Object.entries(rest), ...Object.entries(numbers)].map(optionText)].join(' '),
  );
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
  return small(page.locator('.glass canvas'));
}

/** All of an element, as PNG: also what is below the edge of the window. */
export async function smallPictureOf({ page, drawn }: OpenPage, selector: string): Promise<Buffer> {
  await drawn();
  const whole = await page.locator(selector).screenshot({ animations: 'disabled', scale: 'css' });
  const picture = await page.evaluateHandle(
    (bytes) => Object.assign(new Image(), { src: `data:image/png;base64,${bytes}` }),
    whole.toString('base64'),
  );
  await picture.evaluate((image) => image.decode());
  return small(picture);
}

/** @param drawn a canvas or a picture in the browser. */
async function small(drawn: Pick<Locator, 'evaluate'>): Promise<Buffer> {
  const url = await drawn.evaluate((whole: HTMLCanvasElement | HTMLImageElement, scale: number) => {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(whole.width * scale);
    canvas.height = Math.round(whole.height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('the browser draws nothing');
    context.imageSmoothingQuality = 'high';
    context.drawImage(whole, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png');
  }, SCALE);
  return withFewShades(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
}
