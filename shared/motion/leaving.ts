// Owns when the lifter has left the bar: after the last floor contact, by walking, by an arm held otherwise, or by time.
// Refuses to end a set in which the bar is in the hands.
import type { Step } from './step';

export const LEAVING = {
  /** Roughness (see Force) of walking, (m/s²)², and for how long, s. Walking shows 5–9, lifting .4–1.6 (measured). */
  walkRough: 2.5,
  walkS: 2.5,
  /** Forearm away from where it pointed at the floor, rad, and for how long, s. Deadlifts turn it by 10–36° (measured). */
  awayRad: 0.9,
  awayS: 3,
  /** Without a lift, s: longer than the pauses within a set of singles without leaving the bar. */
  idleS: 30,
} as const;

export class Leaving {
  private walkS = 0;
  private awayS = 0;
  private idleS = 0;

  /** The bar was touched down, or is in the hands. */
  reset(): void {
    this.walkS = 0;
    this.awayS = 0;
    this.idleS = 0;
  }

  /**
   * One step at the floor; true when the bar has been left.
   * @param offFloor squared chord from where the forearm pointed at the floor, as the best hypothesis knows it; 0 where it does not.
   */
  step(step: Step, offFloor: number): boolean {
    const { seconds } = step;
    this.idleS += seconds;
    this.walkS = step.rough > LEAVING.walkRough ? this.walkS + seconds : Math.max(0, this.walkS - seconds);
    const away = offFloor > LEAVING.awayRad * LEAVING.awayRad;
    this.awayS = away ? this.awayS + seconds : 0;
    return this.walkS >= LEAVING.walkS || this.awayS >= LEAVING.awayS || this.idleS >= LEAVING.idleS;
  }
}
