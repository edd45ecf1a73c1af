// Owns the course of a Romanian set: picked up, lowered to a turn above the floor N times, put down, which is no rep.
// Refuses the physics of its acts: see script.ts.
import type { Conditions } from './conditions';
import { BAR } from './params';
import type { Random } from './random';
import { floorRest, givenUpPull, hold, lower, loweringSeconds, pull, relax, type Script, takeSlack } from './script';

export function layRomanian(script: Script, random: Random, conditions: Conditions, reps: number): void {
  const { track } = script;
  const depth = random.between(...BAR.romanianShare);
  floorRest(script, random, random.between(0.3, 3));
  for (let n = conditions.givenUpPulls; n > 0; n--) givenUpPull(script, random);
  takeSlack(script, random);
  let liftOffMs = track.nowMs();
  for (let rep = 0; rep < reps; rep++) {
    pull(script, random, rep > 0);
    const lockoutMs = track.nowMs();
    hold(script, random, conditions);
    const seconds = loweringSeconds(random, conditions, random.chance(conditions.careless));
    const share = Math.min(BAR.romanianShare[1], Math.max(BAR.romanianShare[0], depth + 0.03 * random.normal()));
    const floorM = script.travelM * (1 - share);
    const { floorContactMs } = lower(script, random, { seconds, floorM, drops: false, turns: true });
    script.marks.push({ liftOffMs, lockoutMs, floorContactMs, fallM: 0, floorM });
    if (random.chance(BAR.romanianPauseShare)) track.rest(random.between(...BAR.romanianPauseSeconds));
    liftOffMs = track.nowMs();
  }
  pull(script, random, true);
  hold(script, random, conditions);
  const slow = random.chance(BAR.slowPutDownShare);
  const seconds = slow ? loweringSeconds(random, conditions, false) : random.between(...BAR.putDownSeconds);
  lower(script, random, { seconds, floorM: 0, drops: false, turns: false });
  track.land(random);
  relax(script, random);
  floorRest(script, random, random.between(1, 3));
}
