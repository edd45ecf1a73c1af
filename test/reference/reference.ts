// Owns the offline reference: a whole recording in, its reps out, slowly and seeing the future. It says how much is left
// to win beside the streaming detector. Refuses to stream, and shares no method with what it is compared to.
import type { BarLift, RepMeasured } from '../../shared/motion/bar-event';
import type { Recording } from '../../shared/motion/recording';
import { type Division, decode } from './decode';
import { at } from './grid';
import { directionCosts, levelled, medianHeight, withoutBias } from './learn';
import { BELIEF, type Belief, LEARN, SEGMENT } from './params';
import { refine } from './refine';
import { type Vertical, verticalOf } from './vertical';
import { wayOf } from './way';

export interface ReferenceOptions {
  readonly lift: BarLift;
  readonly useGyro: boolean;
}

interface Segmented extends Division {
  readonly vertical: Vertical;
}

/** First with little belief, then again with the bias, the heights and the forearm's directions that the first look showed. */
function segment(vertical: Vertical, withGyro: boolean, fromFloor: boolean): Segmented {
  const romanian = fromFloor ? {} : { matchSdM: BELIEF.romanianMatchSdM };
  const first: Belief = {
    ...(withGyro ? BELIEF.firstWithGyro : BELIEF.firstWithoutGyro),
    ...romanian,
    meanHeightM: SEGMENT.meanHeightM,
    heightSdM: SEGMENT.heightSdM,
  };
  const way = wayOf(vertical);
  const anyDirection = { floor: new Float64Array(way.nodes), lockout: new Float64Array(way.nodes) };
  const found = decode(way, first, anyDirection);
  if (found.reps.length === 0) return { ...found, vertical };
  const straight = withoutBias(vertical, found.reps, fromFloor);
  const straightWay = wayOf(straight);
  const learnt: Belief = {
    ...(withGyro ? BELIEF.learntWithGyro : BELIEF.learntWithoutGyro),
    ...romanian,
    meanHeightM: medianHeight(found.reps),
    heightSdM: fromFloor ? BELIEF.learntHeightSdM : BELIEF.romanianHeightSdM,
  };
  const again = decode(straightWay, learnt, directionCosts(straight, straightWay, found.reps));
  return { ...again, vertical: again.reps.length === 0 ? straight : withoutBias(straight, again.reps, fromFloor) };
}

/** The cheapest segmentation from several first guesses of the bias. */
export function bestSegmentation(vertical: Vertical, withGyro: boolean, fromFloor: boolean): Segmented {
  const tried = LEARN.calmMps2.map((usualMps2) => segment(levelled(vertical, usualMps2), withGyro, fromFloor));
  return tried.reduce((best, one) => (one.cost < best.cost ? one : best));
}

/** A Romanian descent that no pull follows at once is the put-down. */
function withoutPutDown(reps: RepMeasured[]): RepMeasured[] {
  return reps.filter(
    (rep, i) => (reps[i + 1]?.liftOffMs ?? Number.POSITIVE_INFINITY) - rep.floorContactMs <= SEGMENT.turnMs,
  );
}

/** Every rep of a recording, in order, announced at its end. An empty or unmoving recording has none. */
export function referenceReps(recording: Recording, { lift, useGyro }: ReferenceOptions): RepMeasured[] {
  const { tMs } = recording.accel;
  if (tMs.length < 2) return [];
  const fromFloor = lift !== 'romanian' && lift !== 'goodMorning';
  const withGyro = useGyro && recording.gyro !== undefined && recording.gyro.tMs.length > 1;
  const { vertical, reps } = bestSegmentation(verticalOf(recording, withGyro), withGyro, fromFloor);
  const refined = refine(vertical, reps, fromFloor, at(tMs, tMs.length - 1));
  return fromFloor ? refined : withoutPutDown(refined);
}
