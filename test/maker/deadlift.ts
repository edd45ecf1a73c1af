// Owns the course of a set from the floor: dead stop, or touch and go. Refuses the physics of its acts: see script.ts.
import type { Conditions } from './conditions';
import { BAR } from './params';
import type { Random } from './random';
import { floorRest, givenUpPull, hold, lower, loweringSeconds, pull, relax, type Script, takeSlack } from './script';

export function layDeadlift(script: Script, random: Random, conditions: Conditions, reps: number): void {
  const { track } = script;
  const touchAndGo = conditions.style === 'touchAndGo';
  const givenUpBefore = Array.from({ length: conditions.givenUpPulls }, () =>
    random.whole(0, touchAndGo ? 0 : reps - 1),
  );
  floorRest(script, random, random.between(0.3, 3));
  for (let rep = 0; rep < reps; rep++) {
    const goesOn = touchAndGo && rep > 0;
    for (const at of givenUpBefore) if (at === rep) givenUpPull(script, random);
    if (!goesOn) takeSlack(script, random);
    const liftOffMs = track.nowMs();
    pull(script, random, false);
    const lockoutMs = track.nowMs();
    hold(script, random, conditions);
    const drops = random.chance(conditions.dropped);
    const careless = random.chance(drops ? 1 - BAR.slowDropShare : conditions.careless);
    const seconds = loweringSeconds(random, conditions, careless);
    const { floorContactMs, fallM } = lower(script, random, { seconds, floorM: 0, drops, turns: false });
    script.marks.push({ liftOffMs, lockoutMs, floorContactMs, fallM, floorM: 0 });
    track.land(random);
    if (touchAndGo && rep < reps - 1) {
      track.rest(random.between(...BAR.touchSeconds));
    } else {
      relax(script, random);
      floorRest(script, random, random.between(...BAR.deadStopSeconds));
    }
  }
}
