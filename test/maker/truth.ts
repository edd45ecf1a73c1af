// Owns the true times of a rep, read off the true speed by DESIGN's definitions. Refuses estimates: it sees the whole track.
import type { BarTrack } from './bar-track';
import type { TrueRep } from './made-set';
import { DESCENT_SPEED_MPS, STEP_MS } from './params';
import type { Mark } from './script';

/** Slower than this, m/s, counts as no movement when looking for where a movement began. */
const STILL_MPS = 1e-6;

export function trueRep(track: BarTrack, mark: Mark): TrueRep {
  const floorContactMs = contactTime(track, mark);
  const descentStartMs = descentStart(track, mark);
  return {
    liftOffMs: mark.liftOffMs,
    lockoutMs: mark.lockoutMs,
    descentStartMs,
    floorContactMs,
    eccentricMs: floorContactMs - descentStartMs,
    dropped: mark.fallM > 0,
    fallM: mark.fallM,
    travelM: (track.heightM[mark.lockoutMs / STEP_MS] ?? 0) - mark.floorM,
  };
}

/** Back from the contact, past its soft end, to where the movement began; on to where it first exceeds 0.02 m/s (linear between grid points). */
function descentStart(track: BarTrack, mark: Mark): number {
  const speed = (i: number): number => track.speedMps[i] ?? 0;
  let i = mark.floorContactMs / STEP_MS - 1;
  const top = mark.lockoutMs / STEP_MS;
  while (i > top && speed(i) >= -DESCENT_SPEED_MPS) i--;
  if (i === top) throw new Error('a rep without a way down');
  while (i > top && speed(i) < -STILL_MPS) i--;
  while (speed(i) >= -DESCENT_SPEED_MPS) i++;
  const before = -speed(i - 1);
  return STEP_MS * (i - 1 + (DESCENT_SPEED_MPS - before) / (-speed(i) - before));
}

/** A fall ends between two grid points, just below the floor. */
function contactTime(track: BarTrack, mark: Mark): number {
  const i = mark.floorContactMs / STEP_MS;
  const height = track.heightM[i] ?? 0;
  const speed = track.speedMps[i] ?? 0;
  return mark.fallM > 0 && speed < 0 ? mark.floorContactMs - (1000 * height) / speed : mark.floorContactMs;
}
