// Owns the chart of the movement: drawn with uPlot, kept in step with the play, zoomed and scrubbed.
// Refuses to compute what it shows: see chart-data.ts and chart-marks.ts.
import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { useFrame } from '../parts/use-watched';
import { alignedData, cuesOf, type ForceLine, forceLine, repsOf } from './chart-data';
import { drawMarks, drawPhases, type Marks } from './chart-marks';
import type { WristPlay } from './wrist-play';

const HEIGHT_PX = 280;
const LEAST_WIDTH_PX = 240;
/** Room above the force for the height, and the other way round, as shares of the whole. */
const FORCE_SHARE = 0.5;
const LEAST_FORCE_MPS2 = 16;
/** Impacts are many times what else there is: only so much of the readings needs to fit under the height. */
const FITTING_SHARE = 0.995;
const LEAST_HEIGHT_CM = 60;
const ZOOM = 2;

interface Chart {
  readonly plot: uPlot;
  readonly force: ForceLine;
  readonly playhead: HTMLElement;
}

export function MovementChart({ play }: { readonly play: WristPlay }) {
  const holder = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | undefined>(undefined);
  const shown = useRef(-1);
  const marks = useRef<Marks>({ reps: [], cues: [], motorRuns: [] });

  useEffect(() => {
    const element = holder.current;
    const worn = play.worn();
    if (element === null || worn === undefined) return;
    const force = forceLine(worn.accel);
    const made = makePlot(element, force, play, () => marks.current);
    chart.current = made;
    shown.current = -1;
    const watcher = new ResizeObserver(() =>
      made.plot.setSize({ width: Math.max(LEAST_WIDTH_PX, element.clientWidth), height: HEIGHT_PX }),
    );
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      chart.current = undefined;
      made.plot.destroy();
    };
  }, [play]);

  useFrame(() => {
    const now = chart.current;
    const worn = play.worn();
    if (now === undefined || worn === undefined) return;
    if (shown.current !== play.version()) {
      shown.current = play.version();
      const reps = repsOf(play.announced());
      const sameReps = reps.length === marks.current.reps.length && now.plot.data[2] !== undefined;
      marks.current = { reps, cues: cuesOf(play.announced()), motorRuns: play.motorRuns() };
      if (sameReps) now.plot.redraw(false);
      else {
        // Where the scales stay as they are, new data alone draw nothing.
        now.plot.setData(alignedData(worn, now.force, reps), false);
        now.plot.redraw();
      }
    }
    follow(now.plot, play);
    placeHead(now, play);
  });

  const zoom = (factor: number): void => {
    const plot = chart.current?.plot;
    if (plot !== undefined) zoomAbout(plot, play.placeMs() / 1000, factor, play.lengthMs() / 1000);
  };
  return (
    <div class="movement-chart">
      <div ref={holder} role="img" aria-label="Chart of the force, the estimated height, the reps and the motor" />
      <p class="chart-tools">
        <button type="button" onClick={() => zoom(1 / ZOOM)}>
          Zoom in
        </button>
        <button type="button" onClick={() => zoom(ZOOM)}>
          Zoom out
        </button>
        <button type="button" onClick={() => zoom(Number.POSITIVE_INFINITY)}>
          Whole
        </button>
        <span>
          Click to go there; draw over a part to see it larger. Numbers and bars at the foot: counts and the motor.
        </span>
      </p>
    </div>
  );
}

const inkOf = (element: Element, name: string, otherwise: string): string =>
  getComputedStyle(element).getPropertyValue(name).trim() || otherwise;

function makePlot(element: HTMLElement, force: ForceLine, play: WristPlay, marks: () => Marks): Chart {
  const ink = inkOf(element, '--ink', '#1b1f24');
  const quiet = inkOf(element, '--quiet', '#4f5963');
  const line = inkOf(element, '--line', '#c9d1d9');
  const most = Math.max(LEAST_FORCE_MPS2, usualMost(force.forceMps2));
  const axis = { stroke: ink, grid: { stroke: line, width: 1 }, ticks: { stroke: line, width: 1 } };
  const playhead = document.createElement('div');
  playhead.className = 'playhead';
  const options: uPlot.Options = {
    width: Math.max(LEAST_WIDTH_PX, element.clientWidth),
    height: HEIGHT_PX,
    scales: {
      x: { time: false },
      force: { range: [0, most / FORCE_SHARE] },
      height: {
        range: (_plot, _least, greatest) => {
          const top = Math.max(LEAST_HEIGHT_CM, greatest ?? 0) * 1.4;
          return [-top, top];
        },
      },
    },
    axes: [
      { ...axis, label: 'seconds', labelSize: 20, size: 36 },
      {
        ...axis,
        scale: 'force',
        label: 'force, m/s²',
        size: 46,
        filter: (_plot, ticks) => ticks.map((one) => (one <= most ? one : null)),
      },
      {
        ...axis,
        scale: 'height',
        side: 1,
        label: 'estimated height, cm',
        size: 46,
        grid: { show: false },
        filter: (_plot, ticks) => ticks.map((one) => (one >= 0 ? one : null)),
      },
    ],
    series: [
      { label: 'Second', value: (_plot, value) => (value === null ? '–' : value.toFixed(2)) },
      {
        label: 'Force, m/s²',
        scale: 'force',
        stroke: quiet,
        width: 1,
        spanGaps: true,
        points: { show: false },
        value: (_plot, value) => shownNumber(value),
      },
      {
        label: 'Estimated height, cm',
        scale: 'height',
        stroke: ink,
        width: 2,
        spanGaps: true,
        points: { show: false },
        value: (_plot, value) => shownNumber(value),
      },
    ],
    cursor: { drag: { x: true, y: false } },
    hooks: {
      drawAxes: [(plot) => drawPhases(plot, marks())],
      draw: [(plot) => drawMarks(plot, marks(), ink)],
      ready: [
        (plot) => {
          plot.over.append(playhead);
          plot.over.addEventListener('click', (event) => play.seek(plot.posToVal(event.offsetX, 'x') * 1000));
        },
      ],
    },
  };
  const plot = new uPlot(options, [[...force.seconds], [...force.forceMps2], force.seconds.map(() => null)], element);
  return { plot, force, playhead };
}

function usualMost(forceMps2: readonly number[]): number {
  const sorted = Float64Array.from(forceMps2).sort();
  return sorted[Math.floor(FITTING_SHARE * (sorted.length - 1))] ?? 0;
}

const shownNumber = (value: number | null | undefined): string => (typeof value === 'number' ? value.toFixed(1) : '–');

/** The place is always in sight while it moves. */
function follow(plot: uPlot, play: WristPlay): void {
  const { min, max } = plot.scales.x ?? {};
  if (!play.playing() || min == null || max == null) return;
  const seconds = play.placeMs() / 1000;
  if (seconds >= min && seconds <= max) return;
  plot.setScale('x', { min: seconds, max: seconds + (max - min) });
}

function placeHead({ plot, playhead }: Chart, play: WristPlay): void {
  const left = plot.valToPos(play.placeMs() / 1000, 'x');
  const seen = left >= -1 && left <= plot.over.clientWidth + 1;
  playhead.hidden = !seen;
  if (seen) playhead.style.transform = `translateX(${left}px)`;
}

function zoomAbout(plot: uPlot, seconds: number, factor: number, lengthSeconds: number): void {
  const { min, max } = plot.scales.x ?? {};
  if (min == null || max == null) return;
  const span = Math.min(lengthSeconds, (max - min) * factor);
  const from = Math.min(Math.max(0, seconds - span / 2), lengthSeconds - span);
  plot.setScale('x', { min: from, max: from + span });
}
