// Owns how the scoreboard looks in a terminal. Refuses to compute: every number comes from the board.
import Table from 'cli-table3';
import type { Figures } from '../../test/score/figures';
import { tallyOf } from '../../test/score/misses';
import type { Spread } from '../../test/score/statistics';
import { type FigureName, reaches, TARGETS, type Target, type Targets } from '../../test/score/targets';
import type { Board, RecordedRow, SyntheticRow } from './board';

const NOTHING = '—';

interface Column {
  readonly head: string;
  readonly figure: FigureName;
  readonly show: (figures: Figures) => string;
}

const asShare = (share: number | undefined): string => (share === undefined ? NOTHING : share.toFixed(3));
const asRate = (rate: number | undefined): string => (rate === undefined ? NOTHING : rate.toFixed(1));
const asMs = (ms: number | undefined): string => {
  if (ms === undefined) return NOTHING;
  return Number.isFinite(ms) ? String(Math.round(ms)) : 'miss';
};
const asSpread = ({ median, p90 }: Spread): string => `${asMs(median)}/${asMs(p90)}`;

const COUNTING: readonly Column[] = [
  { head: 'F1', figure: 'f1', show: (f) => asShare(f.f1) },
  { head: 'exact sets', figure: 'exactSets', show: (f) => asShare(f.exactSets) },
  { head: 'ghosts/rep', figure: 'ghostShare', show: (f) => asShare(f.ghostShare) },
  { head: 'on time', figure: 'onTime', show: (f) => asShare(f.onTime) },
  { head: 'counts ms', figure: 'countMs', show: (f) => asSpread(f.countMs) },
  { head: 'stray/100', figure: 'strayPer100', show: (f) => asRate(f.strayPer100) },
  { head: 'off/100', figure: 'offTimePer100', show: (f) => asRate(f.offTimePer100) },
];

const TIMING: readonly Column[] = [
  { head: 'announced ms', figure: 'delayMs', show: (f) => asSpread(f.delayMs) },
  { head: 'start ms', figure: 'descentStartMs', show: (f) => asSpread(f.descentStartMs) },
  { head: 'lockout ms', figure: 'lockoutMs', show: (f) => asSpread(f.lockoutMs) },
  { head: 'contact ms', figure: 'floorContactMs', show: (f) => asSpread(f.floorContactMs) },
  { head: 'eccentric ms', figure: 'eccentricMs', show: (f) => asSpread(f.eccentricMs) },
  { head: 'verdicts', figure: 'verdictsRight', show: (f) => asShare(f.verdictsRight) },
  { head: 'drops', figure: 'dropsFound', show: (f) => asShare(f.dropsFound) },
  { head: 'held→dropped', figure: 'heldCalledDropped', show: (f) => String(f.heldCalledDropped) },
];

function asTarget(target: Target | undefined): string {
  if (target === undefined) return '';
  if ('within' in target) return `≤ ${target.within.join('/')}`;
  if ('atLeast' in target) return `≥ ${target.atLeast}`;
  return 'atMost' in target ? `≤ ${target.atMost}` : `< ${target.below}`;
}

function cell(column: Column, figures: Figures, targets: Targets): string {
  const target = targets[column.figure];
  const shown = column.show(figures);
  return target === undefined || shown === NOTHING
    ? shown
    : `${shown} ${reaches(figures[column.figure], target) ? '✓' : '✗'}`;
}

/** The first four columns are words and so are the last `wordsAtEnd`; the others are numbers. */
function plainTable(head: string[], wordsAtEnd = 0): Table.Table {
  const right: Table.HorizontalAlignment[] = head.map((_, i) =>
    i < 4 || i >= head.length - wordsAtEnd ? 'left' : 'right',
  );
  return new Table({
    head,
    colAligns: right,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
    chars: {
      ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
      ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
      ...{ left: '', 'left-mid': '', right: '', 'right-mid': '', mid: '', 'mid-mid': '', middle: '  ' },
    },
  });
}

function syntheticTable(rows: readonly SyntheticRow[], columns: readonly Column[], counting: boolean): string {
  const lead = ['condition', 'measured on', 'gyro', 'detector', 'sets', ...(counting ? ['reps t/f/ghosts'] : [])];
  const table = plainTable([...lead, ...columns.map(({ head }) => head)]);
  let previous: string | undefined;
  const targetLine = (condition: SyntheticRow['condition']) => {
    const targets = TARGETS[condition];
    const shown = columns.map(({ figure }) => asTarget(targets?.[figure]));
    if (shown.some((text) => text !== '')) table.push(['', '', '', 'target', ...lead.slice(4).map(() => ''), ...shown]);
  };
  for (const [i, { condition, useGyro, detector, figures }] of rows.entries()) {
    table.push([
      condition === previous ? '' : condition,
      'synthetic',
      useGyro ? 'with' : 'without',
      detector,
      String(figures.sets),
      ...(counting ? [`${figures.trueReps}/${figures.foundReps}/${figures.ghosts}`] : []),
      ...columns.map((column) => cell(column, figures, TARGETS[condition] ?? {})),
    ]);
    previous = condition;
    if (rows[i + 1]?.condition !== condition) targetLine(condition);
  }
  return table.toString();
}

function asDocumented({ documented }: RecordedRow['recording']): string {
  if (!documented.reps) return NOTHING;
  const [least, most] = documented.reps;
  return least === most ? String(least) : `${least} or ${most}`;
}

function recordedCells(row: RecordedRow): string[] {
  return [
    row.useGyro ? 'with' : 'without',
    row.detector,
    asDocumented(row.recording),
    String(row.foundReps),
    row.detector === 'streaming' ? String(row.counts) : NOTHING,
    row.contactMs ? asSpread(row.contactMs) : '',
    row.lockoutMs ? asSpread(row.lockoutMs) : '',
    row.descentStartMs ? asSpread(row.descentStartMs) : '',
    row.recording.documented.reps ? (row.faults.length === 0 ? '✓' : `✗ ${row.faults.join(', ')}`) : '',
  ];
}

/** Recordings of which no count of reps is documented, summed up: a line for each folder and way of hearing. */
function undocumentedCells(rows: readonly RecordedRow[]): string[][] {
  const kinds = new Map<string, RecordedRow[]>();
  for (const row of rows) {
    const kind = `${row.recording.folder} ${row.recording.on} ${row.useGyro} ${row.detector}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), row]);
  }
  return [...kinds.values()].flatMap((alike) => {
    const first = alike[0];
    if (!first) return [];
    const sum = {
      ...first,
      foundReps: alike.reduce((reps, row) => reps + row.foundReps, 0),
      counts: alike.reduce((counts, row) => counts + row.counts, 0),
    };
    return [[`${first.recording.folder}/ (${alike.length} together)`, first.recording.on, ...recordedCells(sum)]];
  });
}

function recordedTable(rows: readonly RecordedRow[]): string {
  const heads = [
    'recording',
    'measured on',
    'gyro',
    'detector',
    'documented',
    'found',
    'counts',
    'contacts',
    'lockouts',
    'starts',
  ];
  const table = plainTable([...heads, 'as documented'], 1);
  let previous: string | undefined;
  for (const row of rows) {
    if (!row.recording.documented.reps) continue;
    const name = `${row.recording.folder}/${row.recording.name}`;
    table.push([name === previous ? '' : name, row.recording.on, ...recordedCells(row)]);
    previous = name;
  }
  table.push(...undocumentedCells(rows.filter(({ recording }) => !recording.documented.reps)));
  return table.toString();
}

/** Only what a person needs to read the tables; the definitions are in the docstrings of figures.ts. */
const LEGEND = [
  'reps: true/found/ghosts. ms: median/90th percentile of the absolute error over all true reps; a missed rep is a miss there too.',
  'on time: share of the counts due while the bar truly goes down that were given within ±150 ms of their time.',
  'stray: counts in no true descent, off: in one but not at their time, both per 100 true reps. announced: descent, after its start.',
  'verdicts: right, outside ±0.25 s of a boundary. drops: found. held→dropped: held reps called dropped.',
  'The reference hears the whole recording first: its counts are those it would have given.',
].join('\n');

export function showBoard(board: Board): string {
  const parts: string[] = [];
  if (board.recorded.length > 0) parts.push(recordedTable(board.recorded));
  if (board.synthetic.length > 0) {
    parts.push(syntheticTable(board.synthetic, COUNTING, true), syntheticTable(board.synthetic, TIMING, false), LEGEND);
  }
  return parts.join('\n\n');
}

/** The worst sets of each row of the streaming detector, a line a miss. */
export function showMisses(board: Board, most: number): string {
  const parts: string[] = [];
  for (const { recording, useGyro, detector, faults, foundReps } of board.recorded) {
    const what = recording.documented.reps || foundReps === 0 ? faults : [`${foundReps} reps found`];
    if (what.length > 0)
      parts.push(`${recording.folder}/${recording.name}, ${heard(useGyro)}, ${detector}: ${what.join(', ')}`);
  }
  for (const row of board.synthetic) {
    const { condition, useGyro, detector, figures, worst } = row;
    parts.push(
      `${condition}, ${heard(useGyro)}, ${detector}: something wrong in ${worst.length} of ${figures.sets} sets`,
      `  ${tallyOf(worst.flatMap(({ misses }) => misses))}`,
    );
    for (const { seed, misses } of worst.slice(0, most)) {
      parts.push(`  seed ${seed}`, ...misses.map(({ words }) => `    ${words}`));
    }
  }
  return parts.join('\n');
}

function heard(useGyro: boolean): string {
  return useGyro ? 'with gyroscope' : 'without gyroscope';
}
