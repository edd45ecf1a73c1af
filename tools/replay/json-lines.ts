// Owns the replay contract: what other people's programs read, one JSON object a line, keys in a fixed order.
// Refuses to leave out or reorder what was announced; refinements of a descent start alone are for `verbose`.
import type { BarMoment } from '../../shared/motion/bar-event';
import type { Cue } from '../../shared/tempo/cue';
import type { Rep } from '../../shared/training/rep';
import type { Announced } from '../../watch/coach/announced';

export interface JsonOptions {
  /** The file as given, to stand as the last key of every line; absent where only one file is replayed. */
  readonly file?: string;
  /** True to have `descentRefined` too. */
  readonly verbose: boolean;
}

type JsonValue = string | number;
type JsonObject = Readonly<Record<string, JsonValue>>;

/** Times are whole ms: samples come 10 ms apart or more, so a fraction would say nothing. */
function wholeMs(ms: number): number {
  return Math.round(ms);
}

function hundredths(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

function momentObject(moment: BarMoment): JsonObject {
  return { event: moment.kind, t: wholeMs(moment.tMs), at: wholeMs(moment.atMs) };
}

function cueObject(cue: Cue): JsonObject {
  const times = { t: wholeMs(cue.tMs), at: wholeMs(cue.atMs) };
  const named = { event: 'cue', kind: cue.kind };
  return cue.kind === 'count' ? { ...named, count: cue.count, ...times } : { ...named, ...times };
}

function repObject(rep: Rep, atMs: number): JsonObject {
  return {
    event: 'rep',
    index: rep.index,
    liftOff: wholeMs(rep.measured.liftOffMs),
    lockout: wholeMs(rep.measured.lockoutMs),
    descentStart: wholeMs(rep.measured.descentStartMs),
    floorContact: wholeMs(rep.measured.floorContactMs),
    concentricSeconds: hundredths(rep.concentricSeconds),
    eccentricSeconds: hundredths(rep.eccentricSeconds),
    verdict: rep.verdict,
    at: wholeMs(atMs),
  };
}

function announcedObject(announced: Announced): JsonObject {
  switch (announced.kind) {
    case 'moment':
      return momentObject(announced.moment);
    case 'cue':
      return cueObject(announced.cue);
    case 'rep':
      return repObject(announced.rep, announced.atMs);
    case 'set':
      return { event: 'set', reps: announced.reps, at: wholeMs(announced.atMs) };
  }
}

/** The lines for all that was announced, without line ends, in the order announced. */
export function jsonLines(all: readonly Announced[], options: JsonOptions): string[] {
  const shown = options.verbose
    ? all
    : all.filter((one) => one.kind !== 'moment' || one.moment.kind !== 'descentRefined');
  const tail = options.file === undefined ? {} : { file: options.file };
  return shown.map((one) => JSON.stringify({ ...announcedObject(one), ...tail }));
}
