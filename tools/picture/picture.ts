// Owns the drawing of one recording as an SVG: estimated height, force, phases, events, counts.
// Refuses to compute what it draws: see marks.ts and height.ts.
import { LineChart, ScatterChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TitleComponent,
} from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Recording } from '../../shared/motion/recording';
import type { Announced } from '../../watch/coach/announced';
import { coachSentence } from '../replay/coach-sentence';
import { type SetMarks, setMarks } from './marks';
import { cueSeries, lineSeries, phaseKeys } from './series';

use([
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TitleComponent,
  SVGRenderer,
]);

const HEIGHT_PX = 800;
const LEAST_WIDTH_PX = 1200;
/** Above this a browser pans badly. A recording of minutes is drawn coarser, not wider. */
const MOST_WIDTH_PX = 6000;
const PX_PER_SECOND = 32;
const SIDES_PX = 100;
/** Without quotation marks: echarts would put them into the SVG as they are. */
const FONT = 'DejaVu Sans, Arial, sans-serif';

/** Free height above lockout, for the words in the shades, as a share of the greatest height. */
const HEADROOM = 0.35;
const EMPTY_AXIS_CM = 60;
const AXIS_STEP_CM = 10;

export interface PictureOptions {
  /** s */
  readonly targetSeconds: number;
  /** Stands over the picture; the recording's name where absent. */
  readonly title?: string;
}

function topOfAxisCm(marks: SetMarks): number {
  const highestCm = marks.heightCm.reduce((most, [, heightCm]) => Math.max(most, heightCm ?? 0), 0);
  if (highestCm === 0) return EMPTY_AXIS_CM;
  return Math.ceil((highestCm * (1 + HEADROOM)) / AXIS_STEP_CM) * AXIS_STEP_CM;
}

/** Floor contacts reach 120 m/s² for one sample; uncut they would leave the rest a flat line. */
const MOST_FORCE_MPS2 = 40;

function forceAxis(marks: SetMarks) {
  const cut = marks.forceMps2.some(([, force]) => (force ?? 0) > MOST_FORCE_MPS2);
  const name = 'force |f|, m/s²';
  return cut ? { name: `${name} (cut at ${MOST_FORCE_MPS2})`, min: 0, max: MOST_FORCE_MPS2 } : { name, min: 0 };
}

/** A row of the legend. echarts cannot measure text without a browser, so the gap also makes up for wider letters. */
function legendRow(top: number, series: readonly { readonly name: string }[]) {
  return { top, left: 62, itemGap: 34, selectedMode: false, data: series.map(({ name }) => name) };
}

function chartOption(title: string, marks: SetMarks, options: PictureOptions): EChartsCoreOption {
  const axisX = {
    type: 'value',
    min: 0,
    max: marks.lengthSeconds,
    splitNumber: 12,
    minorTick: { show: true },
    // The recording seldom ends on a whole second.
    axisLabel: { showMaxLabel: false },
  } as const;
  const reps = marks.phases.map(({ rep }) => rep);
  const sideways = { nameLocation: 'middle', nameGap: 45 } as const;
  const lines = lineSeries(marks);
  const cues = cueSeries(marks.cues);
  const keys = phaseKeys();
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: FONT },
    title: {
      text: title,
      subtext: [
        coachSentence(reps, options.targetSeconds),
        'Height is an estimate from the wrist. A triangle is a pulse on the skin; its number is the count.',
      ].join('\n'),
      left: 60,
      top: 10,
      subtextStyle: { color: '#333333', lineHeight: 17 },
    },
    legend: [legendRow(735, [...lines, ...cues]), legendRow(762, keys)],
    grid: [
      { left: 70, right: 30, top: 155, height: 330 },
      { left: 70, right: 30, top: 535, height: 150 },
    ],
    xAxis: [
      { ...axisX, gridIndex: 0 },
      { ...axisX, gridIndex: 1, name: 'time, s from the first sample', nameLocation: 'middle', nameGap: 28 },
    ],
    yAxis: [
      { type: 'value', gridIndex: 0, name: 'estimated height, cm', ...sideways, min: 0, max: topOfAxisCm(marks) },
      { type: 'value', gridIndex: 1, ...forceAxis(marks), ...sideways, splitNumber: 4 },
    ],
    series: [...lines, ...cues, ...keys],
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/**
 * echarts writes for a page that reacts to the mouse, with ids that count up with every chart of the process. Without
 * these the picture is smaller and the same each time.
 */
function still(svg: string): string {
  return svg
    .replace(/<style >.*?<\/style>\s*/s, '')
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/(id="|url\(#)zr\d+-/g, '$1');
}

/** The picture as SVG text. The same recording and announcements give the same text. */
export function setPicture(recording: Recording, all: readonly Announced[], options: PictureOptions): string {
  const marks = setMarks(recording, all);
  const width = clamp(SIDES_PX + marks.lengthSeconds * PX_PER_SECOND, LEAST_WIDTH_PX, MOST_WIDTH_PX);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: Math.round(width), height: HEIGHT_PX });
  try {
    chart.setOption(chartOption(options.title ?? recording.name, marks, options));
    return still(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}
