// Owns what a watch shows that is not the app's: its face with the app's icon, its status bar, darkness.
// Refuses to be any one maker's face.
import { FONT_FAMILY } from './draw-text';
import type { Assets } from './draw-widgets';

const STATUS_BAR_PX = 64;

export interface Face {
  readonly nowMs: number;
  readonly appName: string;
  readonly assets: Assets;
}

export function drawDark(context: CanvasRenderingContext2D): void {
  context.fillStyle = '#000';
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}

export function drawFace(context: CanvasRenderingContext2D, { nowMs, appName, assets }: Face): void {
  drawDark(context);
  const { width, height } = context.canvas;
  const icon = assets.get('icon.png');
  const sidePx = width * 0.26;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = '#fff';
  context.font = `${width * 0.2}px ${FONT_FAMILY}`;
  context.fillText(timeOf(nowMs), width / 2, height * 0.27);
  if (icon !== undefined) {
    context.save();
    context.beginPath();
    context.arc(width / 2, height * 0.42 + sidePx / 2, sidePx / 2, 0, 2 * Math.PI);
    context.clip();
    context.drawImage(icon, (width - sidePx) / 2, height * 0.42, sidePx, sidePx);
    context.restore();
  }
  context.fillStyle = '#b0b0b0';
  context.font = `${width * 0.065}px ${FONT_FAMILY}`;
  context.fillText(appName, width / 2, height * 0.42 + sidePx + width * 0.07);
  context.textAlign = 'left';
}

/** Square watches draw it over the page. */
export function drawStatusBar(context: CanvasRenderingContext2D, nowMs: number): void {
  const { width } = context.canvas;
  context.fillStyle = '#000';
  context.fillRect(0, 0, width, STATUS_BAR_PX);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = '#fff';
  context.font = `28px ${FONT_FAMILY}`;
  context.fillText(timeOf(nowMs), width / 2, STATUS_BAR_PX / 2);
  context.textAlign = 'left';
}

/** Of this computer's time zone. */
export function timeOf(ms: number): string {
  const time = new Date(ms);
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}
