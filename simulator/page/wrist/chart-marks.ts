// Owns what is drawn on the chart beside its lines: phases and verdicts of reps, events, counts, the motor.
// Refuses colour without a word or a shape beside it.
import type uPlot from 'uplot';
import type { Cue } from '../../../shared/tempo/cue';
import type { Rep, Verdict } from '../../../shared/training/rep';
import type { MotorRun } from './wrist-play';

export interface Marks {
  readonly reps: readonly Rep[];
  readonly cues: readonly Cue[];
  readonly motorRuns: readonly MotorRun[];
}

/** Told apart by colour-blind eyes too (Okabe and Ito 2008); pale, so that they lie under light and dark ink alike. */
const VERDICT_FILL: Record<Verdict, string> = {
  held: '#009E73',
  short: '#E69F00',
  fast: '#D55E00',
  dropped: '#CC79A7',
};
const UP_FILL = '#56B4E9';
const FILL_OPACITY = 0.28;
const EVENT_DASHES: readonly (readonly number[])[] = [[], [6, 3], [2, 3], []];
const FONT_PX = 12;
const MOTOR_PX = 6;

/** Under the lines. */
export function drawPhases(u: uPlot, { reps }: Marks): void {
  within(u, (context, { top, height }) => {
    for (const { measured, verdict } of reps) {
      fill(measured.liftOffMs, measured.lockoutMs, UP_FILL);
      fill(measured.descentStartMs, measured.floorContactMs, VERDICT_FILL[verdict]);
    }
    function fill(fromMs: number, toMs: number, colour: string): void {
      context.globalAlpha = FILL_OPACITY;
      context.fillStyle = colour;
      context.fillRect(xOf(u, fromMs), top, xOf(u, toMs) - xOf(u, fromMs), height);
      context.globalAlpha = 1;
    }
  });
}

/** Over the lines. */
export function drawMarks(u: uPlot, marks: Marks, ink: string): void {
  within(u, (context, { top, height }, ratio) => {
    context.strokeStyle = ink;
    context.fillStyle = ink;
    context.textAlign = 'center';
    context.font = `600 ${FONT_PX * ratio}px system-ui, sans-serif`;
    context.lineWidth = ratio;
    for (const { index, measured, verdict, eccentricSeconds } of marks.reps) {
      const { liftOffMs, lockoutMs, descentStartMs, floorContactMs } = measured;
      [liftOffMs, lockoutMs, descentStartMs, floorContactMs].forEach((ms, i) => {
        context.globalAlpha = 0.6;
        context.setLineDash((EVENT_DASHES[i] ?? []).map((px) => px * ratio));
        context.beginPath();
        context.moveTo(xOf(u, ms), top);
        context.lineTo(xOf(u, ms), top + height);
        context.stroke();
        context.globalAlpha = 1;
      });
      context.setLineDash([]);
      const down = (xOf(u, descentStartMs) + xOf(u, floorContactMs)) / 2;
      // Where there is no room, the words are in the list below the chart.
      const words = `${index} ${verdict}`;
      const roomy = context.measureText(words).width < xOf(u, floorContactMs) - xOf(u, liftOffMs);
      context.fillText(roomy ? words : `${index}`, down, top + FONT_PX * 1.2 * ratio);
      if (roomy) context.fillText(`${eccentricSeconds.toFixed(1)} s`, down, top + FONT_PX * 2.5 * ratio);
    }
    const base = top + height;
    for (const { fromMs, toMs } of marks.motorRuns) {
      const width = Math.max(2 * ratio, xOf(u, toMs) - xOf(u, fromMs));
      context.fillRect(xOf(u, fromMs), base - MOTOR_PX * ratio, width, MOTOR_PX * ratio);
    }
    const place = inRows(4 * ratio);
    for (const cue of marks.cues) {
      const word = cue.kind === 'count' ? `${cue.count}` : cue.kind;
      const row = place(xOf(u, cue.tMs), context.measureText(word).width);
      context.fillText(word, xOf(u, cue.tMs), base - (MOTOR_PX + 4 + row * FONT_PX) * ratio);
    }
  });
}

/** Words that would lie over each other are put in the next row up. */
function inRows(apart: number): (middle: number, width: number) => number {
  const ends: number[] = [];
  return (middle, width) => {
    const left = middle - width / 2;
    const free = ends.findIndex((end) => end + apart <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = left + width;
    return row;
  };
}

function xOf(u: uPlot, ms: number): number {
  return u.valToPos(ms / 1000, 'x', true);
}

function within(u: uPlot, draw: (context: CanvasRenderingContext2D, box: uPlot.BBox, ratio: number) => void): void {
  const { ctx, bbox } = u;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  draw(ctx, bbox, window.devicePixelRatio);
  ctx.restore();
}
