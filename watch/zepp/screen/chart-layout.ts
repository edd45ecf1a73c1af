// Owns the layout of what just happened. Where it does not all fit on the glass, what is wanted first comes first: title,
// rest, bars, the primary button; lines and the other buttons follow by scrolling. Refuses to shrink bars to nothing.
import type { Action, ChartView } from '../../coach/screen-view';
import { placeBars } from './bars';
import { BUTTON_HEIGHT, placeButtons, stackDown } from './buttons';
import type { Element } from './element';
import { fitText, LINE_EM } from './fit-text';
import { TONE_COLOR } from './palette';
import { placeEnd } from './scroll';
import { createStage, type ScreenSize, type Stage } from './stage';
import { placeTitle } from './title';

/** At 480. */
const EDGE = 8;
const GAP = 8;
const LARGEST_NUMBER = 76;
const NUMBER_SCROLLED = 64;
const LEAST_BARS = 92;
const MOST_BARS = 150;
const LINE = 28;
const LEAST_LINE = 24;
/** Share of the span that the bars take. */
const BARS_WIDTH = 0.94;

export function placeChart(view: ChartView, screen: ScreenSize): Element[] {
  const stage = createStage(screen, EDGE);
  return placeAtOnce(view, stage) ?? placeScrolling(view, stage, screen);
}

function placeAtOnce(view: ChartView, stage: Stage): Element[] | undefined {
  const { unitPx } = stage;
  const gapPx = GAP * unitPx;
  const buttons = placeButtons(view.actions, stage);
  const head = placeHead(view, stage, LARGEST_NUMBER);
  const lines: Element[] = [];
  let bottomPx = buttons.topPx;
  for (let index = view.lines.length - 1; index >= 0; index -= 1) {
    const line = placeLineAbove(view.lines[index] ?? '', index, bottomPx, stage);
    if (line === undefined) return undefined;
    lines.push(line);
    bottomPx = line.yPx;
  }
  const barsPx = bottomPx - gapPx - head.bottomPx - gapPx;
  if (view.bars.length > 0 && barsPx < LEAST_BARS * unitPx) return undefined;
  if (barsPx < 0) return undefined;
  const bars = placeChartBars(view, stage, head.bottomPx + gapPx, Math.min(barsPx, MOST_BARS * unitPx));
  return [...head.elements, ...bars, ...lines.reverse(), ...buttons.elements];
}

/** In one line, else in two; undefined where neither will do. */
function placeLineAbove(text: string, index: number, bottomPx: number, stage: Stage): Element | undefined {
  for (let lines = 1; lines <= 2; lines += 1) {
    const hPx = Math.ceil(lines * LINE * LINE_EM * stage.unitPx);
    const line = fitText(lineRoom(text, index, Math.floor(bottomPx - hPx), hPx, lines, stage));
    if (line.fits) return line.element;
  }
  return undefined;
}

function placeScrolling(view: ChartView, stage: Stage, screen: ScreenSize): Element[] {
  const { unitPx } = stage;
  const gapPx = GAP * unitPx;
  const first = view.actions.filter(({ primary }) => primary === true);
  const others: Action[] = view.actions.filter(({ primary }) => primary !== true);
  const buttons = placeButtons(first, stage);
  const head = placeHead(view, stage, NUMBER_SCROLLED);
  const barsPx = Math.max(LEAST_BARS * unitPx, Math.min(MOST_BARS * unitPx, buttons.topPx - 2 * gapPx - head.bottomPx));
  const elements: Element[] = [
    ...head.elements,
    ...placeChartBars(view, stage, head.bottomPx + gapPx, barsPx),
    ...buttons.elements,
  ];
  let yPx = stage.yPx + stage.hPx;
  view.lines.forEach((text, index) => {
    const line = fitText(lineRoom(text, index, Math.ceil(yPx), screen.heightPx, 4, stage));
    elements.push(line.element);
    yPx = line.bottomPx;
  });
  // The slots go on after those of the first buttons.
  const stacked = stackDown(others, stage, Math.ceil(yPx + gapPx)).elements;
  elements.push(...stacked.map((button, index) => ({ ...button, slot: `action-${first.length + index}` })));
  return [...elements, ...placeEnd(elements, screen, screen.heightPx)];
}

function placeHead(view: ChartView, stage: Stage, largestNumber: number) {
  const title = placeTitle(view.title, stage, TONE_COLOR.plain);
  if (view.number === undefined || view.number === '') {
    return { elements: [title.element], bottomPx: title.bottomPx };
  }
  const { unitPx } = stage;
  const number = fitText({
    slot: 'number',
    text: view.number,
    color: TONE_COLOR.progress,
    yPx: title.bottomPx,
    mostHeightPx: BUTTON_HEIGHT * 2 * unitPx,
    largestPx: largestNumber * unitPx,
    leastPx: 36 * unitPx,
    mostLines: 1,
    span: stage.span,
  });
  return { elements: [title.element, number.element], bottomPx: number.bottomPx };
}

function placeChartBars(view: ChartView, stage: Stage, yPx: number, hPx: number): Element[] {
  if (view.bars.length === 0) return [];
  const topPx = Math.ceil(yPx);
  const heightPx = Math.floor(hPx);
  const span = stage.span(topPx, heightPx);
  const wPx = Math.floor(span.wPx * BARS_WIDTH);
  const area = { xPx: Math.round(span.xPx + (span.wPx - wPx) / 2), yPx: topPx, wPx, hPx: heightPx };
  return placeBars(view.bars, view.targetSeconds, area, stage.unitPx);
}

function lineRoom(text: string, index: number, yPx: number, mostHeightPx: number, mostLines: number, stage: Stage) {
  const { unitPx, span } = stage;
  return {
    slot: `line-${index}`,
    text,
    color: TONE_COLOR.plain,
    yPx,
    mostHeightPx,
    largestPx: LINE * unitPx,
    leastPx: LEAST_LINE * unitPx,
    mostLines,
    span,
  };
}
