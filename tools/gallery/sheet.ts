// Owns the picture of placed views, side by side on one sheet. Refuses to be a watch: it is for looking at.
import { linePath, trueEm } from '../../test/zepp/font';
import type { ArcElement, Element, TextElement } from '../../watch/zepp/screen/element';
import { LINE_EM } from '../../watch/zepp/screen/fit-text';
import { bottomOf } from '../../watch/zepp/screen/scroll';
import type { ScreenSize } from '../../watch/zepp/screen/stage';
import { breakable } from '../../watch/zepp/screen/text-width';

const COLUMNS = 8;
const GAP_PX = 16;
/** From the middle of a line to its baseline, em: Noto Sans. */
const BASELINE_EM = 0.36;

/** @param images data URLs by file name. */
export function sheetSvg(
  views: readonly (readonly Element[])[],
  screen: ScreenSize,
  images: Readonly<Record<string, string>>,
): string {
  const stepX = screen.widthPx + GAP_PX;
  const tallestPx = views.reduce((tallest, elements) => Math.max(tallest, bottomOf(elements)), screen.heightPx);
  const stepY = Math.min(tallestPx, 2 * screen.heightPx) + GAP_PX;
  const cells = views.map((elements, index) => {
    const x = (index % COLUMNS) * stepX;
    const y = Math.floor(index / COLUMNS) * stepY;
    return `<g transform="translate(${x} ${y})">${glass(screen)}${elements.map((element) => shape(element, images)).join('')}</g>`;
  });
  const width = COLUMNS * stepX;
  const height = Math.ceil(views.length / COLUMNS) * stepY;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#223"/>${cells.join('')}</svg>`;
}

function glass({ widthPx, heightPx, round }: ScreenSize): string {
  const corner = round ? widthPx / 2 : widthPx / 6;
  return `<rect width="${widthPx}" height="${heightPx}" rx="${corner}" fill="#000"/>`;
}

function shape(element: Element, images: Readonly<Record<string, string>>): string {
  const { xPx, yPx, wPx, hPx } = element;
  switch (element.kind) {
    case 'text':
      return element.slot === 'end' ? '' : textShape(element);
    case 'button': {
      const { fill, radiusPx, label, sizePx, color } = element;
      const back = `<rect x="${xPx}" y="${yPx}" width="${wPx}" height="${hPx}" rx="${radiusPx}" fill="${hex(fill)}"/>`;
      return back + line(label, xPx + wPx / 2, yPx + hPx / 2, sizePx, color);
    }
    case 'arc':
      return arcShape(element);
    case 'image':
      return `<image x="${xPx}" y="${yPx}" width="${wPx}" height="${hPx}" href="${images[element.src] ?? ''}"/>`;
    case 'rect':
      if (element.slot === 'end') return '';
      return `<rect x="${xPx}" y="${yPx}" width="${wPx}" height="${hPx}" rx="${element.radiusPx}" fill="${hex(element.color)}"/>`;
  }
}

function textShape({ text, xPx, yPx, wPx, hPx, sizePx, color, lines }: TextElement): string {
  const rows = lines === 1 ? [text] : wrapped(text, wPx / sizePx);
  const firstPx = yPx + hPx / 2 - ((rows.length - 1) / 2) * sizePx * LINE_EM;
  return rows.map((row, index) => line(row, xPx + wPx / 2, firstPx + index * sizePx * LINE_EM, sizePx, color)).join('');
}

function wrapped(text: string, widthEm: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const piece of breakable(text)) {
    if (row !== '' && (row.endsWith('\n') || trueEm((row + piece).trimEnd()) > widthEm)) {
      rows.push(row.trimEnd());
      row = '';
    }
    row += piece;
  }
  return [...rows, row];
}

/** Centred on a point. */
function line(text: string, x: number, y: number, sizePx: number, color: number): string {
  const from = x - (trueEm(text) * sizePx) / 2;
  return `<path d="${linePath(text, from, y + BASELINE_EM * sizePx, sizePx)}" fill="${hex(color)}"/>`;
}

function arcShape({ xPx, yPx, wPx, fromDeg, toDeg, widthPx, color }: ArcElement): string {
  const radius = wPx / 2 - widthPx / 2;
  const round = 2 * Math.PI * radius;
  const dash = (round * (toDeg - fromDeg)) / 360;
  const centre = `${xPx + wPx / 2} ${yPx + wPx / 2}`;
  const turn = `rotate(${fromDeg} ${centre})`;
  return `<circle cx="${xPx + wPx / 2}" cy="${yPx + wPx / 2}" r="${radius}" fill="none" stroke="${hex(color)}" stroke-width="${widthPx}" stroke-dasharray="${dash} ${round}" transform="${turn}"/>`;
}

function hex(color: number): string {
  return `#${color.toString(16).padStart(6, '0')}`;
}
