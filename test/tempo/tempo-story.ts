// Owns stories for tempo: descents as they come to be known over time, played sample by sample. Refuses real bars.
import type { DescentView } from '../../shared/motion/motion';
import type { Cue } from '../../shared/tempo/cue';
import { createTempo } from '../../shared/tempo/tempo';
import { moment } from '../fakes/fake-motion';

export interface DescentStory {
  readonly startMs: number;
  /** When the start is announced, ms; the end must come after it. */
  readonly announcedMs: number;
  readonly refined?: readonly { readonly atMs: number; readonly startMs: number }[];
  readonly endedMs: number;
  readonly end?: 'floorContact' | 'descentWithdrawn' | 'silent';
}

export interface Story {
  readonly targetSeconds: number;
  readonly sampleMs: readonly number[];
  /** In order, none overlapping another. */
  readonly descents: readonly DescentStory[];
  /** Times at which a platform's timer fires on its own; none by default. */
  readonly timerMs?: readonly number[];
  /** Where set, the platform has a timer and sets it to what `nextDueMs` says. */
  readonly timerOnDue?: boolean;
}

/** Samples at a steady interval over a span, both in ms. */
export function steadySamples(fromMs: number, toMs: number, intervalMs: number): number[] {
  const sampleMs: number[] = [];
  for (let tMs = fromMs; tMs <= toMs; tMs += intervalMs) sampleMs.push(tMs);
  return sampleMs;
}

/** Moves a whole story in time. */
export function shifted(story: Story, byMs: number): Story {
  const later = (tMs: number): number => tMs + byMs;
  return {
    ...story,
    sampleMs: story.sampleMs.map(later),
    timerMs: (story.timerMs ?? []).map(later),
    descents: story.descents.map((descent) => ({
      ...descent,
      startMs: later(descent.startMs),
      announcedMs: later(descent.announcedMs),
      endedMs: later(descent.endedMs),
      refined: (descent.refined ?? []).map((r) => ({ atMs: later(r.atMs), startMs: later(r.startMs) })),
    })),
  };
}

/** The cues of a story in which the bar is never too fast. Everything is announced on the first sample that knows it. */
export function play(story: Story): Cue[] {
  const cues: Cue[] = [];
  const tempo = createTempo({ targetSeconds: story.targetSeconds, onCue: (cue) => cues.push(cue) });
  const view: DescentView = { active: false, sure: true, startMs: 0, fallenM: 0, speedMps: 0, travelM: 0.5 };
  const happenings = story.descents.flatMap((descent) => [
    { atMs: descent.announcedMs, kind: 'descentStart' as const, tMs: descent.startMs },
    ...(descent.refined ?? []).map((r) => ({ atMs: r.atMs, kind: 'descentRefined' as const, tMs: r.startMs })),
    { atMs: descent.endedMs, kind: descent.end ?? ('floorContact' as const), tMs: descent.endedMs },
  ]);
  const timerMs = [...(story.timerMs ?? [])];
  let lastMs = -Infinity;
  for (const sampleMs of story.sampleMs) {
    for (let fireMs = timerMs[0]; fireMs !== undefined && fireMs <= sampleMs; fireMs = timerMs[0]) {
      timerMs.shift();
      if (fireMs > lastMs) tempo.giveDue(fireMs);
    }
    const dueMs = story.timerOnDue === true ? tempo.nextDueMs() : undefined;
    if (dueMs !== undefined && dueMs < sampleMs) tempo.giveDue(dueMs);
    tempo.giveDue(sampleMs);
    for (let next = happenings[0]; next !== undefined && next.atMs <= sampleMs; next = happenings[0]) {
      happenings.shift();
      if (next.kind === 'silent') {
        view.active = false;
        continue;
      }
      if (next.kind === 'descentStart') view.active = true;
      if (next.kind === 'floorContact' || next.kind === 'descentWithdrawn') view.active = false;
      view.startMs = next.tMs;
      tempo.onMoment(moment(next.kind, next.tMs, sampleMs));
    }
    tempo.advance(sampleMs, view);
    lastMs = sampleMs;
  }
  return cues;
}

/** Number and time of each count, for reading in a test. */
export function countsOf(cues: readonly Cue[]): [count: number, tMs: number][] {
  return cues.flatMap((cue) => (cue.kind === 'count' ? [[cue.count, cue.tMs] as [number, number]] : []));
}
