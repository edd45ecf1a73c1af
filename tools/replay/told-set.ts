// Owns gathering what was announced into sets, reps, and the counts that belong to each rep, for people to read.
// Refuses to judge or to measure: every figure is the one announced.
import type { Cue } from '../../shared/tempo/cue';
import type { Rep } from '../../shared/training/rep';
import type { Announced } from '../../watch/coach/announced';

export interface ToldRep {
  readonly rep: Rep;
  /** Counts and brakes given during this rep's way down, in order. */
  readonly cues: readonly Cue[];
}

export interface ToldSet {
  readonly reps: readonly ToldRep[];
  /** Counts and brakes given while no rep's bar was going down. */
  readonly strayCues: readonly Cue[];
}

function isWayDownCue(cue: Cue): boolean {
  return cue.kind === 'count' || cue.kind === 'brake';
}

/** The sets in order. Reps and cues after the last announced end of a set make one more. */
export function toldSets(all: readonly Announced[]): ToldSet[] {
  const sets: ToldSet[] = [];
  let reps: ToldRep[] = [];
  let strayCues: Cue[] = [];
  let waiting: Cue[] = [];
  const close = (): void => {
    strayCues.push(...waiting);
    if (reps.length > 0 || strayCues.length > 0) sets.push({ reps, strayCues });
    reps = [];
    strayCues = [];
    waiting = [];
  };
  for (const one of all) {
    if (one.kind === 'cue' && isWayDownCue(one.cue)) waiting.push(one.cue);
    if (one.kind === 'rep') {
      const startMs = one.rep.measured.descentStartMs;
      strayCues.push(...waiting.filter((cue) => cue.tMs < startMs));
      reps.push({ rep: one.rep, cues: waiting.filter((cue) => cue.tMs >= startMs) });
      waiting = [];
    }
    if (one.kind === 'set') close();
  }
  close();
  return sets;
}

/** Cues as they were felt: `1 2 3`, with `brake` where it came; a dash for none. */
export function cueWords(cues: readonly Cue[]): string {
  return cues.length === 0 ? '–' : cues.map((cue) => (cue.kind === 'count' ? `${cue.count}` : cue.kind)).join(' ');
}

/** One rep in plain words: how long it took up, at lockout and down, what was felt, and the verdict. */
export function toldRepLine({ rep, cues }: ToldRep): string {
  const lockoutSeconds = (rep.measured.descentStartMs - rep.measured.lockoutMs) / 1000;
  const phases = [
    `up in ${rep.concentricSeconds.toFixed(1)} s`,
    `at lockout for ${lockoutSeconds.toFixed(1)} s`,
    `down in ${rep.eccentricSeconds.toFixed(1)} s`,
  ];
  const felt = cues.length === 0 ? 'felt nothing' : `felt ${cueWords(cues)}`;
  return `Rep ${rep.index}: ${phases.join(', ')}; ${felt}: ${rep.verdict}.`;
}
