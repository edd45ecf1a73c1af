// Owns one question: is the bar coming down so fast that the rep will be `fast`, while there is still time to slow it?
// Refuses to remember: once per descent is for tempo.ts.
import type { DescentView } from '../motion/motion';
import { VERDICT } from '../training/verdict';

export interface BrakeParams {
  /** No brake before this, s: the speed is not yet known, and many held descents begin with a jolt. */
  readonly settleSeconds: number;
  /** No brake when the floor is nearer than this at the present speed, s. */
  readonly reactSeconds: number;
  /** Bar height that may be left beyond the estimate, m. */
  readonly heightMarginM: number;
  /** How many times faster than the mean of what is left of it a held descent may be. */
  readonly shapeFactor: number;
  /** A travel under this is no rep, or not known, m. */
  readonly leastTravelM: number;
}

/**
 * Times are choices: a motor takes up to 0.1 s to spin up and a hand longer than that to answer it, so under 0.25 s
 * nothing can be slowed. The height margin is what an inertial sensor on the bar itself is off by (Vmaxpro: limits of
 * agreement 7.8 to 10.7 cm). A bar raised less than 15 cm is no rep. The shape factor is a property of the
 * minimum-jerk movement (Flash & Hogan 1985): from start to end its speed goes from 0 to 3 times the mean of what is left
 * of it, and never above; constant braking gives 2.
 */
export const BRAKE: BrakeParams = {
  settleSeconds: 0.3,
  reactSeconds: 0.25,
  heightMarginM: 0.08,
  shapeFactor: 3,
  leastTravelM: 0.15,
};

/**
 * Whether to brake `elapsedSeconds` (s) into a descent that has `targetSeconds` (s) to last.
 *
 * A rep that is not `fast` spends at least `fastShare` of the target on its way down. What is left of that time, and the
 * height that is left (with the margin: the floor may be further than estimated), give the mean speed that would still
 * do. A held descent may well be faster than that for a while: a minimum-jerk one peaks at 1.875 times its mean, so at
 * its middle it seems to end within 77 % of the time it will take. Hence not the projection itself is judged, but whether
 * the present speed is more than `shapeFactor` times the mean that would do, which no smooth lowering of enough length
 * reaches. A descent of 1.2 s against a target of 3 s reaches it before its middle, most of those under 1.6 s do; one of
 * 2 s does not, and is told `fast` after the rep.
 */
export function mustBrake(elapsedSeconds: number, targetSeconds: number, descent: Readonly<DescentView>): boolean {
  const secondsToUse = VERDICT.fastShare * targetSeconds - elapsedSeconds;
  if (elapsedSeconds < BRAKE.settleSeconds || secondsToUse <= 0 || descent.travelM < BRAKE.leastTravelM) return false;
  const leftM = Math.max(0, descent.travelM - descent.fallenM);
  if (leftM < descent.speedMps * BRAKE.reactSeconds) return false;
  const speedThatWouldDoMps = (leftM + BRAKE.heightMarginM) / secondsToUse;
  return descent.speedMps > BRAKE.shapeFactor * speedThatWouldDoMps;
}
