// Owns how the wrist goes with a bar on the back: carried forward and down by the trunk, and turned with it.
// Refuses the course of the set: see good-morning.ts.
import { leanAtHeight, type Trunk } from './good-morning';
import { GOOD_MORNING, STEP_S, WRIST } from './params';
import type { Random } from './random';
import type { Script } from './script';
import type { Wrist } from './wrist';

const RADIANS = Math.PI / 180;

/**
 * The hand holds the bar and the forearm hangs from it, so the watch is below the bar, on a lever that turns with the trunk.
 * The trunk leans in the plane of x = 0, towards −y, which is where the wrist's `tilt` leans it. `scatter`, rad, is each rep's own.
 */
export function followTrunk(wrist: Wrist, script: Script, trunk: Trunk, scatter: Float64Array, random: Random): void {
  const { heightM, speedMps } = script.track;
  const along = random.between(...GOOD_MORNING.forearmShare);
  const forearm = random.between(...GOOD_MORNING.forearmDeg) * RADIANS;
  const leverM = random.between(...WRIST.leverM);
  const forwardM = trunk.lengthM * random.between(...GOOD_MORNING.forwardShare);
  const twist0 = random.between(0, 2 * Math.PI);
  const twistRange = random.between(...GOOD_MORNING.twistRangeDeg) * RADIANS;
  const perSpeed = random.between(...WRIST.tiltPerSpeedDeg) * RADIANS;
  const keep = Math.exp(-STEP_S / WRIST.tiltLagSeconds);
  let slowSpeed = 0;
  for (let i = 0; i < heightM.length; i++) {
    const lean = leanAtHeight(trunk, heightM[i] ?? 0);
    slowSpeed = keep * slowSpeed + (1 - keep) * (speedMps[i] ?? 0);
    const bow = lean - trunk.standingRad;
    const turned = along * bow + perSpeed * slowSpeed + (scatter[i] ?? 0);
    wrist.tilt[i] = turned;
    wrist.twist[i] = twist0 + twistRange * bow;
    wrist.y[i] = -forwardM * (Math.sin(lean) - Math.sin(trunk.standingRad)) + leverM * Math.sin(forearm + turned);
    wrist.z[i] = (heightM[i] ?? 0) - leverM * Math.cos(forearm + turned);
  }
}
