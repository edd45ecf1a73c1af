// Owns drawing the weeks side by side on Zepp OS, in boxes: the platform draws neither canvas nor SVG. Refuses figures and words.
import type { TableRow } from '../face/parts';
import type { SoreMark } from '../view/soreness-view';
import type { TrendChart } from '../view/trend-view';
import { ACTION, CARD, EDGE, QUIET, TARGET, TEXT } from './palette';
import { quiet } from './plain';

/** Room for half of what stands at the first and the last place, px. */
const SIDE_PX = 16;
const CHART_PX = 96;
const DOT_PX = 10;
const TEXT_PX = 52;
const MARK_ROW_PX = 20;
/** More texts than these would run into one another. */
const TEXTS_AT_MOST = 6;

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

export function trendChart(chart: TrendChart): Rendered[] {
  return [
    smallRow([chart.top], { marginTop: '8px' }),
    View({ style: { padding: `0 ${SIDE_PX}px`, borderTop: edge(), borderBottom: edge() } }, [plot(chart)]),
    smallRow([chart.bottom], { marginTop: '4px' }),
    smallRow(ends(chart)),
  ];
}

/** The first day and the last one, with their figures where those are not written at the points. */
function ends({ points }: TrendChart): string[] {
  const first = points[0];
  const last = points[points.length - 1];
  const shown = points.length > 1 ? [first, last] : [first];
  return shown.flatMap((point) => {
    if (point === undefined) return [];
    return [points.length > TEXTS_AT_MOST ? `${point.label}: ${point.text}` : point.label];
  });
}

function smallRow(texts: readonly string[], style: Style = {}): Rendered {
  return View(
    { style: { ...smallText(), display: 'flex', flexDirection: 'row', justifyContent: 'space-between', ...style } },
    texts.map((text) => View({}, [Text({}, text)])),
  );
}

function edge(): string {
  return `1px solid ${EDGE}`;
}

function smallText(): Style {
  return { color: QUIET, fontSize: '12px', lineHeight: '1.4' };
}

function plot({ points, target }: TrendChart): Rendered {
  const written = points.length > TEXTS_AT_MOST ? [] : points;
  return View({ style: { position: 'relative', height: `${CHART_PX}px` } }, [
    ...(target === undefined
      ? []
      : [
          View(
            {
              style: {
                position: 'absolute',
                left: `-${SIDE_PX}px`,
                right: `-${SIDE_PX}px`,
                bottom: percent(target.y),
                height: '2px',
                background: TARGET,
              },
            },
            [],
          ),
        ]),
    ...points.map((point) =>
      View(
        {
          style: {
            position: 'absolute',
            left: percent(point.x),
            bottom: percent(point.y),
            width: `${DOT_PX}px`,
            height: `${DOT_PX}px`,
            marginLeft: `-${DOT_PX / 2}px`,
            marginBottom: `-${DOT_PX / 2}px`,
            boxSizing: 'border-box',
            border: `2px solid ${ACTION}`,
            background: point.other ? CARD : ACTION,
            borderRadius: point.other ? '0' : '50%',
          },
        },
        [],
      ),
    ),
    ...written.map((point) =>
      View(
        {
          style: {
            ...smallText(),
            color: TEXT,
            position: 'absolute',
            left: percent(point.x),
            width: `${TEXT_PX}px`,
            marginLeft: `-${TEXT_PX / 2}px`,
            textAlign: 'center',
            whiteSpace: 'nowrap',
            // Under the dot where there is no room above it.
            ...(point.y > 0.7
              ? { top: percent(1 - point.y), marginTop: '8px' }
              : { bottom: percent(point.y), marginBottom: '8px' }),
          },
        },
        [Text({}, point.text)],
      ),
    ),
  ]);
}

export function soreMarks(marks: readonly SoreMark[], legend: readonly string[]): Rendered[] {
  const rows = marks.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return [
    View({ style: { padding: `0 ${SIDE_PX}px`, margin: '8px 0' } }, [
      View(
        { style: { position: 'relative', height: `${rows * MARK_ROW_PX}px` } },
        marks.map(({ x, row, glyph }) =>
          View(
            {
              style: {
                position: 'absolute',
                left: percent(x),
                top: `${row * MARK_ROW_PX}px`,
                width: `${MARK_ROW_PX}px`,
                marginLeft: `-${MARK_ROW_PX / 2}px`,
                textAlign: 'center',
                color: TEXT,
                fontSize: '14px',
              },
            },
            [Text({}, glyph)],
          ),
        ),
      ),
    ]),
    // Few are told one by one, many by their shapes.
    ...(marks.length > TEXTS_AT_MOST ? legend : marks.map(({ glyph, text }) => `${glyph} ${text}`)).map(quiet),
  ];
}

export function table(columns: readonly string[], rows: readonly TableRow[]): Rendered[] {
  return [
    tableRow('', columns, { fontWeight: 'bold' }),
    ...rows.map(({ label, values }) => tableRow(label, values, {})),
  ];
}

function tableRow(label: string, values: readonly string[], style: Style): Rendered {
  return View(
    {
      style: {
        color: TEXT,
        fontSize: '14px',
        lineHeight: '1.4',
        display: 'flex',
        flexDirection: 'row',
        padding: '4px 0',
        borderBottom: edge(),
        ...style,
      },
    },
    [label, ...values].map((text, place) =>
      View({ style: place === 0 ? { width: '40%' } : { width: '30%', textAlign: 'right' } }, [Text({}, text)]),
    ),
  );
}
