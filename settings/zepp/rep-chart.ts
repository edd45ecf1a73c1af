// Owns drawing the bars of a set: a row a rep, the held ground and the target line behind. Refuses figures: the view has them.
import type { RepBar, RepChart } from '../view/rep-bars';
import { CARD, EDGE, HELD_GROUND, QUIET, TARGET, TEXT, TRACK, VERDICT_COLOURS } from './palette';
import { quiet, row } from './plain';

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** What was held is filled, what was not is hollow: seen without its colour. */
function fillOf({ verdict, struck }: RepBar): Style {
  if (struck) return { background: 'transparent', border: `2px dashed ${EDGE}`, boxSizing: 'border-box' };
  const colour = VERDICT_COLOURS[verdict];
  return {
    background: verdict === 'held' ? colour : 'transparent',
    border: `2px solid ${colour}`,
    boxSizing: 'border-box',
  };
}

/** @param under what stands below a bar, by its place from 0. */
export function repChart(chart: RepChart, under: (place: number) => readonly Rendered[]): Rendered {
  return View({ style: { margin: '8px 0' } }, [
    quiet(chart.target),
    ...chart.bars.flatMap((bar, place) => [repRow(chart, bar), ...under(place)]),
  ]);
}

const CELL = { color: TEXT, fontSize: '14px', flexShrink: 0 } as const;
const INDEX_CELL = { ...CELL, width: '24px' } as const;

/** What is none of the person's is struck, with what was measured. */
function repRow(chart: RepChart, bar: RepBar): Rendered {
  const line = bar.struck ? { textDecoration: 'line-through' } : {};
  const colour = bar.struck ? QUIET : VERDICT_COLOURS[bar.verdict];
  return row(
    [
      View({ style: INDEX_CELL }, [Text({}, `${bar.index}`)]),
      track(chart, bar),
      View({ style: { ...CELL, width: '148px' } }, [
        row([
          View({ style: { ...CELL, width: '48px', textAlign: 'right', ...line } }, [Text({}, bar.seconds)]),
          View({ style: { ...CELL, width: '92px', paddingLeft: '8px', color: colour } }, [
            Text({}, `${bar.glyph} ${bar.word}`),
          ]),
        ]),
        ...(bar.speed === undefined
          ? []
          : [
              View({ style: { ...CELL, color: QUIET, fontSize: '12px', paddingLeft: '8px', ...line } }, [
                Text({}, bar.speed),
              ]),
            ]),
      ]),
    ],
    { minHeight: '40px' },
  );
}

/** A rep without a bar: nothing was measured of it. */
export function addedRow({ index, word }: { readonly index: number; readonly word: string }): Rendered {
  return row([
    View({ style: INDEX_CELL }, [Text({}, `${index}`)]),
    View({ style: { ...CELL, color: QUIET } }, [Text({}, `+ ${word}`)]),
  ]);
}

/** The bar is lower than its track, so that the line is seen above and below it, and pale at its sides where it crosses one. */
function track({ heldShare, targetShare }: RepChart, bar: RepBar): Rendered {
  const whole = { position: 'absolute', top: '0', height: '100%' };
  const line = { left: percent(targetShare), width: '2px', background: TARGET, boxShadow: `0 0 0 1px ${CARD}` };
  return View({ style: { position: 'relative', flexGrow: 1, height: '22px', background: TRACK } }, [
    View({ style: { ...whole, left: percent(heldShare), width: percent(1 - heldShare), background: HELD_GROUND } }, []),
    View({ style: { ...whole, left: '0', top: '4px', height: '14px', width: percent(bar.share), ...fillOf(bar) } }, []),
    View({ style: { ...whole, ...line } }, []),
  ]);
}

/** The bars of each set of a session. */
export function smallCharts(charts: readonly RepChart[]): Rendered {
  return row(charts.map(smallChart), { flexWrap: 'wrap', margin: '8px 0' });
}

/** The same bars upright and small, for a list. */
function smallChart(chart: RepChart): Rendered {
  return View(
    {
      style: {
        position: 'relative',
        display: 'flex',
        flexDirection: 'row',
        alignItems: 'flex-end',
        height: '36px',
        marginRight: '10px',
      },
    },
    [
      ...chart.bars.map((bar) =>
        View({ style: { width: '7px', marginRight: '2px', height: percent(bar.share), ...fillOf(bar) } }, []),
      ),
      View(
        {
          style: {
            position: 'absolute',
            left: '0',
            width: '100%',
            height: '1px',
            bottom: percent(chart.targetShare),
            background: TARGET,
          },
        },
        [],
      ),
    ],
  );
}
