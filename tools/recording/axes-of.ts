// Owns one CSV of three axes against time: its header, its rows, and what may be wrong with them.
// Refuses to know what the axes measure (see recording-of.ts) and where the text comes from: hence the parser's browser
// build, which runs in both places.
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Axes } from '../../shared/motion/recording';
import { FileFault, quoted } from './fault';
import type { TextFile } from './recording-of';

export const ACCEL_HEADER = ['t_ms', 'ax', 'ay', 'az'] as const;
export const GYRO_HEADER = ['t_ms', 'gx', 'gy', 'gz'] as const;
export type Header = typeof ACCEL_HEADER | typeof GYRO_HEADER;

const CELLS = 4;
const LINE_ENDS = ['\n', '\r\n'];
/** Written out because `Number` also takes an empty cell, `0x10` and `Infinity` for numbers. */
const DECIMAL_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

function checkHeader(cells: readonly string[], header: Header, file: string): void {
  if (cells.length === CELLS && cells.every((cell, i) => cell.trim() === header[i])) return;
  const expected = `the first line must be ${header.join(',')}`;
  if (header === ACCEL_HEADER && cells.every((cell, i) => cell.trim() === GYRO_HEADER[i])) {
    throw new FileFault(
      file,
      `${expected}; this is a gyroscope's file: give the accelerometer's, it is found beside`,
      1,
    );
  }
  throw new FileFault(file, `${expected}, but it is ${quoted(cells.join(','))}`, 1);
}

function decimalsOf(cell: string): number {
  const point = cell.indexOf('.');
  return point === -1 ? 0 : cell.length - point - 1;
}

/** Collects rows, and refuses the first one that is wrong. */
class Rows {
  readonly columns: [number[], number[], number[], number[]] = [[], [], [], []];
  private readonly file: string;
  private readonly header: Header;
  private headerSeen = false;
  private blankLine = 0;
  private lastLine = 0;
  private lastDecimals = 0;
  private fewestDecimalsBefore = Number.POSITIVE_INFINITY;
  private mostDecimalsBefore = 0;

  constructor(file: string, header: Header) {
    this.file = file;
    this.header = header;
  }

  push(cells: readonly string[], line: number): void {
    if (!this.headerSeen) {
      checkHeader(cells, this.header, this.file);
      this.headerSeen = true;
      return;
    }
    if (cells.length === 1 && cells[0] === '') {
      this.blankLine = line;
      return;
    }
    if (this.blankLine > 0) throw new FileFault(this.file, 'a blank line among the rows', this.blankLine);
    if (cells.length !== CELLS) {
      const hint = cells.length < CELLS ? ' (is the file cut off here?)' : '';
      throw new FileFault(this.file, `${cells.length} cells where ${this.header.join(',')} are needed${hint}`, line);
    }
    this.pushNumbers(cells, line);
  }

  private pushNumbers(cells: readonly string[], line: number): void {
    const values = cells.map((cell, i) => {
      const value = DECIMAL_NUMBER.test(cell.trim()) ? Number(cell) : Number.NaN;
      if (Number.isFinite(value)) return value;
      throw new FileFault(this.file, `${this.header[i]} is ${quoted(cell)}, not a finite number`, line);
    });
    const tMs = values[0] ?? 0;
    const times = this.columns[0];
    const beforeMs = times[times.length - 1];
    if (beforeMs !== undefined && tMs < beforeMs) {
      throw new FileFault(this.file, `time goes back: ${tMs} ms after ${beforeMs} ms`, line);
    }
    this.noteDecimals(cells, line);
    if (tMs === beforeMs) return;
    this.columns.forEach((column, i) => {
      column.push(values[i] ?? 0);
    });
  }

  private noteDecimals(cells: readonly string[], line: number): void {
    if (this.lastLine > 0) {
      this.fewestDecimalsBefore = Math.min(this.fewestDecimalsBefore, this.lastDecimals);
      this.mostDecimalsBefore = Math.max(this.mostDecimalsBefore, this.lastDecimals);
    }
    this.lastDecimals = decimalsOf((cells[CELLS - 1] ?? '').trim());
    this.lastLine = line;
  }

  /** Refuses what can only be seen at the end: no rows, one row, or a last number that was cut in the middle. */
  finish(endsWithNewline: boolean): void {
    const count = this.columns[0].length;
    if (!this.headerSeen) throw new FileFault(this.file, 'is empty', 1);
    if (count === 0) throw new FileFault(this.file, 'has a header and no rows', 1);
    if (count === 1) throw new FileFault(this.file, 'has a single row: too short for a movement', this.lastLine);
    const fixedDecimals = this.fewestDecimalsBefore === this.mostDecimalsBefore;
    if (!endsWithNewline && count > 2 && fixedDecimals && this.lastDecimals < this.fewestDecimalsBefore) {
      throw new FileFault(this.file, 'the last row is cut off in the middle of a number', this.lastLine);
    }
  }
}

/**
 * Takes one CSV of three axes. Times stay as in the file. Watches with jittering clocks write two readings at one time:
 * the second is left out, as motion would ignore it. Throws {@link FileFault} with the line of the first fault.
 */
export function axesOf({ file, text }: TextFile, header: Header): Axes {
  const rows = new Rows(file, header);
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      record_delimiter: LINE_ENDS,
      on_record: (cells: string[], context) => {
        rows.push(cells, context.lines);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : undefined;
    throw new FileFault(file, 'a quotation mark out of place', line);
  }
  rows.finish(text.endsWith('\n'));
  const [tMs, x, y, z] = rows.columns;
  return { tMs: Float64Array.from(tMs), x: Float64Array.from(x), y: Float64Array.from(y), z: Float64Array.from(z) };
}
