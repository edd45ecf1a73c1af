// Owns the parts of a picture that stand on the height: shaded phases, event lines, cue triangles, and their keys.
// Refuses colour without a word or a shape beside it.

import { VERDICTS } from '../../shared/training/rep';
import { ALARM_INK, COUNT_INK, FILL_OPACITY, FORCE_INK, HEIGHT_INK, HOLD_FILL, UP_FILL, VERDICT_FILL } from './colours';
import type { CueMark, RepPhases, SetMarks } from './marks';

const EVENT_NAMES = ['lift-off', 'lockout', 'descent start', 'floor contact'] as const;
const EVENT_DASHES = ['solid', [6, 3], [2, 3], 'solid'] as const;
const TRIANGLE_ON_ITS_HEAD = 'path://M0 0L12 0L6 11Z';
const EVENT_INK = '#444444';
const WITHDRAWN_INK = '#999999';

interface Labelled {
  readonly show: boolean;
  readonly [key: string]: unknown;
}

function area(fromSeconds: number, toSeconds: number, color: string, label: Labelled) {
  return [{ xAxis: fromSeconds, itemStyle: { color, opacity: FILL_OPACITY }, label }, { xAxis: toSeconds }];
}

function repAreas({ rep, momentsSeconds }: RepPhases) {
  const [liftOff, lockout, descentStart, floorContact] = momentsSeconds;
  const words = (formatter: string): Labelled => ({
    show: true,
    position: 'insideTop',
    distance: 4,
    color: '#000000',
    lineHeight: 15,
    align: 'center',
    formatter,
  });
  return [
    area(liftOff, lockout, UP_FILL, words(`rep ${rep.index}\nup\n${rep.concentricSeconds.toFixed(1)} s`)),
    area(lockout, descentStart, HOLD_FILL, { show: false }),
    area(
      descentStart,
      floorContact,
      VERDICT_FILL[rep.verdict],
      words(`${rep.verdict}\ndown\n${rep.eccentricSeconds.toFixed(1)} s`),
    ),
  ];
}

/** Up, hold and down of every rep; the way down in the colour and the word of its verdict. */
function phaseAreas(phases: readonly RepPhases[]) {
  return { silent: true, data: phases.flatMap(repAreas) };
}

/** A vertical line for every event of every rep, and for every descent start that was withdrawn; named where `named`. */
function eventLines(marks: SetMarks, named: boolean) {
  const label = (formatter: string, color: string) => ({
    show: named,
    formatter,
    position: 'end',
    rotate: 90,
    align: 'left',
    verticalAlign: 'middle',
    distance: 6,
    fontSize: 9,
    color,
  });
  const repLines = marks.phases.flatMap(({ momentsSeconds }) =>
    momentsSeconds.map((seconds, i) => ({
      xAxis: seconds,
      lineStyle: { color: EVENT_INK, width: 1, type: EVENT_DASHES[i] ?? 'solid' },
      label: label(EVENT_NAMES[i] ?? '', EVENT_INK),
    })),
  );
  const withdrawn = marks.withdrawnSeconds.map((seconds) => ({
    xAxis: seconds,
    lineStyle: { color: WITHDRAWN_INK, width: 1, type: 'dotted' },
    label: label('withdrawn', WITHDRAWN_INK),
  }));
  return { silent: true, symbol: 'none', data: [...repLines, ...withdrawn] };
}

/** The estimated height above, with phases and events on it; the force below, with the events again. */
export function lineSeries(marks: SetMarks) {
  const line = (name: string, color: string, width: number) => ({
    name,
    type: 'line',
    silent: true,
    showSymbol: false,
    symbol: 'none',
    itemStyle: { color },
    lineStyle: { color, width },
  });
  return [
    {
      ...line('estimated height', HEIGHT_INK, 2),
      data: marks.heightCm,
      markArea: phaseAreas(marks.phases),
      markLine: eventLines(marks, true),
      z: 3,
    },
    {
      ...line('force |f|', FORCE_INK, 0.8),
      xAxisIndex: 1,
      yAxisIndex: 1,
      data: marks.forceMps2,
      // Keeps the spikes of floor contacts where there are more readings than pixels.
      sampling: 'minmax',
      markLine: eventLines(marks, false),
    },
  ];
}

function cuePoints(cues: readonly CueMark[], upwards: boolean, color: string) {
  return cues.map(({ seconds, heightCm, cue }) => ({
    value: [seconds, heightCm],
    label: {
      show: true,
      formatter: cue.kind === 'count' ? `${cue.count}` : cue.kind,
      position: upwards ? 'right' : 'top',
      fontWeight: 'bold',
      color,
    },
  }));
}

/** A triangle with its number for every count; one on its head with its word for `brake`, `fast`, `dropped`, `lockout`. */
export function cueSeries(cues: readonly CueMark[]) {
  const shared = { type: 'scatter', silent: true, symbol: 'triangle', symbolSize: 12, clip: false, z: 5 };
  return [
    {
      ...shared,
      name: 'count',
      itemStyle: { color: COUNT_INK },
      data: cuePoints(
        cues.filter(({ cue }) => cue.kind === 'count'),
        true,
        COUNT_INK,
      ),
    },
    {
      ...shared,
      name: 'brake, fast, dropped',
      symbol: TRIANGLE_ON_ITS_HEAD,
      itemStyle: { color: ALARM_INK },
      data: cuePoints(
        cues.filter(({ cue }) => cue.kind !== 'count'),
        false,
        ALARM_INK,
      ),
    },
  ];
}

/** Series without points, there for the legend: what each shade means. */
export function phaseKeys() {
  const key = (name: string, color: string) => ({
    name,
    type: 'scatter',
    silent: true,
    symbol: 'rect',
    itemStyle: { color, opacity: FILL_OPACITY * 2 },
    data: [],
  });
  return [
    key('up (concentric)', UP_FILL),
    key('at lockout', HOLD_FILL),
    ...VERDICTS.map((verdict) => key(`down (eccentric): ${verdict}`, VERDICT_FILL[verdict])),
  ];
}
