// Owns the compact form of one rep: seven whole numbers. Refuses to be a rep's only precision: see `roundRep`.
import { VERDICTS } from '../training/rep';
import type { SessionRep } from '../training/session';
import type { Cursor } from './cursor';

/**
 * A rep as it is kept: whole ms and mm. Finer than either is measured (±0.2 s; heights are estimates), and so that the
 * watch and the phone tell the same numbers.
 */
export function roundRep(rep: SessionRep): SessionRep {
  return {
    liftOffMs: Math.round(rep.liftOffMs),
    lockoutMs: Math.round(rep.lockoutMs),
    descentStartMs: Math.round(rep.descentStartMs),
    floorContactMs: Math.round(rep.floorContactMs),
    travelM: Math.round(rep.travelM * 1000) / 1000,
    fallM: Math.round(rep.fallM * 1000) / 1000,
    verdict: rep.verdict,
  };
}

/** Lift-off after `baseMs`, then each phase in ms, travel and fall in mm, the verdict by its place in `VERDICTS`. */
export function packRep(rep: SessionRep, baseMs: number): number[] {
  const { liftOffMs, lockoutMs, descentStartMs, floorContactMs, travelM, fallM, verdict } = roundRep(rep);
  return [
    liftOffMs - baseMs,
    lockoutMs - liftOffMs,
    descentStartMs - lockoutMs,
    floorContactMs - descentStartMs,
    Math.round(travelM * 1000),
    Math.round(fallM * 1000),
    VERDICTS.indexOf(verdict),
  ];
}

export function readRep(cursor: Cursor, baseMs: number): SessionRep {
  const liftOffMs = baseMs + cursor.integer('lift-off');
  const lockoutMs = liftOffMs + cursor.integer('concentric');
  const descentStartMs = lockoutMs + cursor.integer('lockout');
  const floorContactMs = descentStartMs + cursor.integer('eccentric');
  const travelM = cursor.integer('travel') / 1000;
  const fallM = cursor.integer('fall') / 1000;
  const verdict = cursor.nth('verdict', VERDICTS);
  return { liftOffMs, lockoutMs, descentStartMs, floorContactMs, travelM, fallM, verdict };
}
