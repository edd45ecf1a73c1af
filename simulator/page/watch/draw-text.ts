// Owns text on the glass: lines, where they break, where they stand. Refuses a watch's own font: nobody may ship it.
import { LINE_EM } from '../../device/text-layout';
import { ALIGN, TEXT_STYLE } from '../../device/widget-options';

/** Free, and in every package of this page; what it lacks the computer's own font shows. */
export const FONT_FAMILY = '"Noto Sans", system-ui, sans-serif';

export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly text: string;
  readonly sizePx: number;
  readonly colour: string;
  readonly alignH: number;
  readonly alignV: number;
  readonly style: number;
  readonly lineSpacePx: number;
  readonly charSpacePx: number;
}

type Context = CanvasRenderingContext2D;

export function drawText(context: Context, box: TextBox): void {
  if (box.text === '') return;
  context.font = `${box.sizePx}px ${FONT_FAMILY}`;
  context.fillStyle = box.colour;
  context.textBaseline = 'middle';
  context.letterSpacing = `${box.charSpacePx}px`;
  const lines = linesOf(context, box);
  const linePx = box.sizePx * LINE_EM + box.lineSpacePx;
  const freePx = box.h - linePx * lines.length;
  const topPx =
    box.y + (box.alignV === ALIGN.CENTER_V ? freePx / 2 : box.alignV === ALIGN.BOTTOM ? freePx : Math.min(0, freePx));
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.w, box.h);
  context.clip();
  lines.forEach((line, index) => {
    const widthPx = context.measureText(line).width;
    // What is too long moves along on a watch; its beginning is shown here.
    const spare = Math.max(0, box.w - widthPx);
    const x = box.x + (box.alignH === ALIGN.CENTER_H ? spare / 2 : box.alignH === ALIGN.RIGHT ? spare : 0);
    context.fillText(line, x, topPx + linePx * (index + 0.5));
  });
  context.restore();
  context.letterSpacing = '0px';
}

function linesOf(context: Context, { text, w, style }: TextBox): string[] {
  const written = text.split('\n');
  if (style === TEXT_STYLE.WRAP || style === TEXT_STYLE.CHAR_WRAP) {
    return written.flatMap((line) => wrapped(context, style === TEXT_STYLE.WRAP ? piecesOf(line) : [...line], w));
  }
  return style === TEXT_STYLE.ELLIPSIS ? written.map((line) => shortened(context, line, w)) : written;
}

/** Words with the space behind them; signs of Chinese and its kin one by one. */
const piecesOf = (line: string): string[] => line.match(/[\u2e80-\uffff]\s*|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? [''];

function wrapped(context: Context, pieces: readonly string[], widthPx: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && context.measureText((line + piece).trimEnd()).width > widthPx) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

function shortened(context: Context, line: string, widthPx: number): string {
  if (context.measureText(line).width <= widthPx) return line;
  let end = line.length;
  while (end > 0 && context.measureText(`${line.slice(0, end)}…`).width > widthPx) end -= 1;
  return `${line.slice(0, end)}…`;
}
