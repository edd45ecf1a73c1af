// Owns the drawing of what just happened: title, rest, bars, lines. Refuses to scroll: the bars give way to the words.
import { placeBars } from '../../coach/bars';
import { TONE_COLOR } from '../../coach/palette';
import type { ChartView } from '../../coach/screen-view';
import { drawButtons } from './buttons';
import { BAR, BARS, CHART_ROWS, NUMBER } from './ids';
import { fitPx, type Pen } from './pen';
import { breakLines, drawRows } from './rows';
import { drawTitle, MIDDLE_PX } from './title';

const NUMBER_ROW_PX = 42;
const NUMBER_PX = 46;
const GAP_PX = 4;
const MOST_BARS_PX = 110;
/** Below this they are no bars. */
const LEAST_BARS_PX = 44;
const BARS_WIDTH_PX = 284;
/** A 480th of the width. */
const UNIT_PX = 0.7;

export function drawChart(pen: Pen, view: ChartView): void {
  const { number, bars } = view;
  // Where there is a number, there is no room for two rows.
  const endPx = drawTitle(pen, view.title, TONE_COLOR.plain, number === undefined ? 2 : 1);
  pen.line(NUMBER, number, MIDDLE_PX, endPx + NUMBER_ROW_PX / 2, fitPx(number, 280, NUMBER_PX), TONE_COLOR.progress);
  const topPx = endPx + (number === undefined ? 0 : NUMBER_ROW_PX);
  const bottomPx = drawButtons(pen, view.actions) - 1.5 * GAP_PX;
  const barsPx = bars.length > 0 ? LEAST_BARS_PX + GAP_PX : 0;
  const lines = breakLines(view.lines.join('\n'), bottomPx - topPx - barsPx, CHART_ROWS);
  const roomPx = bottomPx - topPx - lines.hPx;
  const hPx = Math.max(0, Math.min(MOST_BARS_PX, roomPx - GAP_PX));
  drawBars(pen, view, topPx, hPx);
  const linesPx = bars.length > 0 ? topPx + hPx + GAP_PX + (roomPx - hPx - GAP_PX) / 2 : topPx + roomPx / 2;
  drawRows(pen, lines, linesPx, CHART_ROWS, TONE_COLOR.plain);
}

function drawBars(pen: Pen, { bars, targetSeconds }: ChartView, yPx: number, hPx: number): void {
  const lengths = bars.map(({ eccentricSeconds, verdict }) => eccentricSeconds + verdict);
  if (!pen.fresh(BAR, [lengths, targetSeconds, yPx, hPx].join())) return;
  const area = { xPx: MIDDLE_PX - BARS_WIDTH_PX / 2, yPx, wPx: BARS_WIDTH_PX, hPx };
  const rects = bars.length > 0 ? placeBars(bars, targetSeconds, area, UNIT_PX) : [];
  for (let index = 0; index < BARS; index += 1) {
    const rect = rects[index];
    if (rect === undefined) pen.show(BAR + index, false);
    else pen.rect(BAR + index, rect.xPx, rect.yPx, rect.wPx, rect.hPx, rect.color);
  }
}
