// Owns the chart of what this device's own sensor gives: the force of the last seconds, as it comes.
// Refuses to say what it means: the watch does.
import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { useFrame } from '../parts/use-watched';

const HEIGHT_PX = 180;
const LEAST_WIDTH_PX = 240;
const SHOWN_S = 15;
const LEAST_MPS2 = 20;

export interface LiveReadings {
  push(seconds: number, forceMps2: number): void;
  data(): [number[], number[]];
}

/** The last seconds only. */
export function createLiveReadings(): LiveReadings {
  const seconds: number[] = [];
  const forceMps2: number[] = [];
  return {
    push(second, force) {
      seconds.push(second);
      forceMps2.push(force);
      const old = seconds.findIndex((one) => one >= second - SHOWN_S);
      seconds.splice(0, old);
      forceMps2.splice(0, old);
    },
    data: () => [seconds, forceMps2],
  };
}

export function LiveForce({ readings }: { readonly readings: LiveReadings }) {
  const holder = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | undefined>(undefined);
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const colour = (name: string): string => getComputedStyle(element).getPropertyValue(name).trim();
    const axis = { stroke: colour('--ink'), grid: { stroke: colour('--line'), width: 1 } };
    const made = new uPlot(
      {
        width: Math.max(LEAST_WIDTH_PX, element.clientWidth),
        height: HEIGHT_PX,
        legend: { show: false },
        cursor: { show: false },
        scales: { x: { time: false }, y: { range: (_plot, _least, most) => [0, Math.max(LEAST_MPS2, most ?? 0)] } },
        axes: [
          { ...axis, label: 'seconds', labelSize: 20, size: 36 },
          { ...axis, label: 'force, m/s²', size: 46 },
        ],
        series: [{}, { stroke: colour('--ink'), width: 1, points: { show: false } }],
      },
      readings.data(),
      element,
    );
    plot.current = made;
    return () => {
      plot.current = undefined;
      made.destroy();
    };
  }, [readings]);
  useFrame(() => plot.current?.setData(readings.data()));
  return <div class="movement-chart" ref={holder} role="img" aria-label="Chart of the force that this device feels" />;
}
