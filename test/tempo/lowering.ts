// Owns shapes in which a bar is lowered, as share of the travel against share of the time. Refuses noise.
import type { DescentView } from '../../shared/motion/motion';

/** Share of the time, 0 to 1, in; share of the travel, 0 to 1, out. */
export type Lowering = (share: number) => number;

export const minimumJerk: Lowering = (u) => u ** 3 * (10 - 15 * u + 6 * u * u);

/** Speed rises over the first `up` of the time and falls over the last `down` of it, constant between. */
function ramped(up: number, down: number): Lowering {
  const speed = 1 / (1 - up / 2 - down / 2);
  return (u) => {
    if (u < up) return (speed * u * u) / (2 * up);
    if (u > 1 - down) return 1 - (speed * (1 - u) ** 2) / (2 * down);
    return speed * (u - up / 2);
  };
}

/** `travel` of the way within `time` of the time, as one smooth movement, then the rest as another. */
function twoPhase(time: number, travel: number): Lowering {
  return (u) =>
    u < time ? travel * minimumJerk(u / time) : travel + (1 - travel) * minimumJerk((u - time) / (1 - time));
}

/** Fastest a quarter of the way through, then ever slower. */
const frontLoaded: Lowering = (u) => 1 - (1 - u) ** 5 - 5 * u * (1 - u) ** 4;

/** Let go at once, then braked evenly to the floor. */
const braked: Lowering = (u) => 1 - (1 - u) ** 2;

export const LOWERINGS: Readonly<Record<string, Lowering>> = {
  minimumJerk,
  'ramped over a tenth': ramped(0.1, 0.1),
  'ramped over a quarter': ramped(0.25, 0.25),
  'quickly up, slowly down': ramped(0.1, 0.6),
  'half the way in two fifths of the time': twoPhase(0.4, 0.5),
  frontLoaded,
  braked,
};

/** What motion may be wrong by: shares, positive for too much. */
export interface HeightError {
  readonly fallen: number;
  readonly speed: number;
  readonly travel: number;
}

/** The view `elapsedSeconds` into a descent of `totalSeconds` over `travelM`, with motion's errors. */
export function viewOf(
  lowering: Lowering,
  totalSeconds: number,
  travelM: number,
  elapsedSeconds: number,
  error: HeightError = { fallen: 0, speed: 0, travel: 0 },
): DescentView {
  const share = (seconds: number): number => lowering(Math.min(1, Math.max(0, seconds / totalSeconds)));
  const overSeconds = 0.002;
  const speedMps =
    (travelM * (share(elapsedSeconds + overSeconds / 2) - share(elapsedSeconds - overSeconds / 2))) / overSeconds;
  return {
    active: true,
    sure: true,
    startMs: 0,
    fallenM: travelM * share(elapsedSeconds) * (1 + error.fallen),
    speedMps: speedMps * (1 + error.speed),
    travelM: travelM * (1 + error.travel),
  };
}
