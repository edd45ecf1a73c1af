// Owns how the widgets of a watch look on a canvas of its own size. Refuses to know an app, and to change anything.
import type { WidgetState } from '../../device/glass';
import { ALIGN, TEXT_STYLE } from '../../device/widget-options';
import { cuts } from '../../device/widgets/parts-of';
import { drawText } from './draw-text';
import { type Box, boxOf, colourIn, contains, isVisible, numberIn, parentOf, stringIn } from './read-widget';

export type Assets = ReadonlyMap<string, ImageBitmap | HTMLImageElement>;

export interface GlassState {
  readonly widgets: readonly WidgetState[];
  readonly scrollTopPx: number;
  readonly assets: Assets;
  /** Where a finger lies, on the glass. */
  readonly finger?: { readonly x: number; readonly y: number } | undefined;
}

type Context = CanvasRenderingContext2D;

interface Pen {
  readonly context: Context;
  readonly assets: Assets;
  readonly finger: GlassState['finger'];
}

export function drawWidgets(context: Context, { widgets, scrollTopPx, assets, finger }: GlassState): void {
  const { width, height } = context.canvas;
  context.fillStyle = '#000';
  context.fillRect(0, 0, width, height);
  const pen: Pen = {
    context,
    assets,
    finger: finger === undefined ? undefined : { x: finger.x, y: finger.y + scrollTopPx },
  };
  context.save();
  context.translate(0, -scrollTopPx);
  for (const widget of widgets) {
    if (!isVisible(widget, widgets)) continue;
    context.save();
    enter(context, widget, widgets);
    context.globalAlpha *= numberIn(widget, 'alpha', 255) / 255;
    draw(pen, widget, boxOf(widget, widgets));
    context.restore();
  }
  context.restore();
}

/** What a container holds is not seen outside it. */
function enter(context: Context, widget: WidgetState, widgets: readonly WidgetState[]): void {
  const above = parentOf(widget, widgets);
  if (above === undefined) return;
  enter(context, above, widgets);
  if (!cuts(above.type)) return;
  const { x, y, w, h } = boxOf(above, widgets);
  context.beginPath();
  context.rect(x, y, w, h);
  context.clip();
}

function draw(pen: Pen, widget: WidgetState, box: Box): void {
  const { context } = pen;
  switch (widget.type) {
    case 'GROUP':
    case 'VIEW_CONTAINER':
      break;
    case 'TEXT':
      drawText(context, { ...box, ...textOf(widget, 'LEFT', 'TOP') });
      break;
    case 'FILL_RECT':
      turnAboutMiddle(context, box, numberIn(widget, 'angle'));
      fillRounded(context, box, numberIn(widget, 'radius'), colourIn(widget, 'color'));
      break;
    case 'STROKE_RECT':
      turnAboutMiddle(context, box, numberIn(widget, 'angle'));
      strokeRounded(context, box, widget);
      break;
    case 'BUTTON':
      drawButton(pen, widget, box);
      break;
    case 'CIRCLE':
      drawCircle(context, widget, box);
      break;
    case 'ARC':
      drawArc(context, widget, box);
      break;
    case 'ARC_PROGRESS':
      drawArcProgress(context, widget, box);
      break;
    case 'IMG':
      drawImage(pen, widget, box);
      break;
  }
}

function drawCircle(context: Context, widget: WidgetState, box: Box): void {
  const [x, y] = centreOf(widget, box);
  context.beginPath();
  context.arc(x, y, numberIn(widget, 'radius'), 0, 2 * Math.PI);
  context.fillStyle = colourIn(widget, 'color');
  context.fill();
}

function textOf(widget: WidgetState, alignH: keyof typeof ALIGN, alignV: keyof typeof ALIGN) {
  return {
    text: stringIn(widget, 'text'),
    sizePx: numberIn(widget, 'text_size', 24),
    colour: colourIn(widget, 'color', 0xffffff),
    alignH: numberIn(widget, 'align_h', ALIGN[alignH]),
    alignV: numberIn(widget, 'align_v', ALIGN[alignV]),
    style: numberIn(widget, 'text_style', TEXT_STYLE.NONE),
    lineSpacePx: numberIn(widget, 'line_space'),
    charSpacePx: numberIn(widget, 'char_space'),
  };
}

function drawButton({ context, assets, finger }: Pen, widget: WidgetState, box: Box): void {
  const pressed = finger !== undefined && contains(box, finger.x, finger.y);
  const state = pressed ? 'press' : 'normal';
  const picture = assets.get(stringIn(widget, `${state}_src`));
  if (picture !== undefined) context.drawImage(picture, box.x, box.y);
  else if (typeof widget.options[`${state}_color`] === 'number') {
    fillRounded(context, box, numberIn(widget, 'radius'), colourIn(widget, `${state}_color`));
  }
  drawText(context, { ...box, ...textOf(widget, 'CENTER_H', 'CENTER_V') });
}

/** Angles in degrees clockwise from three o'clock; the line lies within its box. */
function drawArc(context: Context, widget: WidgetState, box: Box): void {
  const lineWidth = numberIn(widget, 'line_width', 1);
  const radius = numberIn(widget, 'radius', Math.min(box.w, box.h) / 2) - lineWidth / 2;
  const [x, y] = centreOf(widget, box);
  strokeArc(context, { x, y, radius, lineWidth, colour: colourIn(widget, 'color') }, [
    numberIn(widget, 'start_angle'),
    numberIn(widget, 'end_angle'),
  ]);
}

/** Angles in degrees clockwise from twelve o'clock; `level` of 100 is all of it. */
function drawArcProgress(context: Context, widget: WidgetState, box: Box): void {
  const from = numberIn(widget, 'start_angle') - 90;
  const whole = numberIn(widget, 'end_angle') - 90 - from;
  const lineWidth = numberIn(widget, 'line_width', 1);
  const [x, y] = centreOf(widget, box);
  const look = { x, y, radius: numberIn(widget, 'radius'), lineWidth, colour: colourIn(widget, 'color') };
  strokeArc(context, look, [from, from + (whole * numberIn(widget, 'level')) / 100]);
}

interface ArcLook {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly lineWidth: number;
  readonly colour: string;
}

function strokeArc(context: Context, look: ArcLook, [fromDeg, toDeg]: readonly [number, number]): void {
  if (look.radius <= 0 || fromDeg === toDeg) return;
  context.beginPath();
  context.arc(look.x, look.y, look.radius, (fromDeg * Math.PI) / 180, (toDeg * Math.PI) / 180, toDeg < fromDeg);
  context.lineWidth = look.lineWidth;
  context.strokeStyle = look.colour;
  context.stroke();
}

function drawImage({ context, assets }: Pen, widget: WidgetState, { x, y, w, h }: Box): void {
  const picture = assets.get(stringIn(widget, 'src'));
  if (picture === undefined) return;
  const width = w > 0 ? w : picture.width;
  const height = h > 0 ? h : picture.height;
  const angle = numberIn(widget, 'angle');
  if (angle !== 0) {
    const middle = [x + numberIn(widget, 'center_x', width / 2), y + numberIn(widget, 'center_y', height / 2)] as const;
    turn(context, middle, angle);
  }
  if (widget.options.auto_scale === true) context.drawImage(picture, x, y, width, height);
  else {
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    context.drawImage(picture, x + numberIn(widget, 'pos_x'), y + numberIn(widget, 'pos_y'));
  }
}

function centreOf(widget: WidgetState, { x, y, w, h }: Box): [number, number] {
  return [x + numberIn(widget, 'center_x', w / 2), y + numberIn(widget, 'center_y', h / 2)];
}

function turnAboutMiddle(context: Context, { x, y, w, h }: Box, angleDeg: number): void {
  if (angleDeg !== 0) turn(context, [x + w / 2, y + h / 2], angleDeg);
}

function turn(context: Context, [x, y]: readonly [number, number], angleDeg: number): void {
  context.translate(x, y);
  context.rotate((angleDeg * Math.PI) / 180);
  context.translate(-x, -y);
}

function fillRounded(context: Context, { x, y, w, h }: Box, radius: number, colour: string): void {
  context.beginPath();
  context.roundRect(x, y, w, h, Math.min(radius, w / 2, h / 2));
  context.fillStyle = colour;
  context.fill();
}

function strokeRounded(context: Context, { x, y, w, h }: Box, widget: WidgetState): void {
  const line = numberIn(widget, 'line_width', 1);
  context.beginPath();
  context.roundRect(x + line / 2, y + line / 2, w - line, h - line, Math.min(numberIn(widget, 'radius'), w / 2, h / 2));
  context.lineWidth = line;
  context.strokeStyle = colourIn(widget, 'color');
  context.stroke();
}
