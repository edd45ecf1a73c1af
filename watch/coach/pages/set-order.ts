// Owns which set comes next, read from journal and settings, as plain data: what feels the bar needs neither of them, nor the room
// that reading takes. Refuses the set itself: see ordered-set.ts.
import type { BarLift } from '../../../shared/motion/bar-event';
import type { HapticStrength, WeightUnit } from '../../../shared/settings/settings';
import { GOOD_MORNINGS } from '../../../shared/training/accessories';
import type { Verdict } from '../../../shared/training/rep';
import type { SessionKind } from '../../../shared/training/session';
import { tallySession } from '../../../shared/training/tally';
import { type OpenSession, openJournal } from '../journal';
import type { Page } from '../page';
import type { PageName } from '../page-name';
import type { Ports } from '../ports';
import { concludeMotor, type MotorConclusions } from '../sensor-conclusions';
import { openWatchSettings } from '../watch-settings';
import { chosenPage, leadTo } from './chosen-page';
import { setsDone } from './sets-done';

/** All that a set needs to know of what was before it. */
export interface SetOrder {
  readonly kind: SessionKind;
  /** The session's, or that of an accessory; of a set that goes on, its own. */
  readonly lift: BarLift;
  /** The lift is not the session's. */
  readonly accessory: boolean;
  readonly weight: number;
  readonly unit: WeightUnit;
  readonly plannedReps: number;
  readonly targetSeconds: number;
  readonly hapticStrength: HapticStrength;
  readonly motor: MotorConclusions;
  /** It was cut off: the journal has its begin, and the last of its reps. */
  readonly goesOn: boolean;
  readonly reps: number;
  readonly lastVerdict?: Verdict;
  readonly lastContactMs?: number;
  /** Where giving it up leads. */
  readonly cancelPage: PageName;
}

/** No set: another page is the right one. */
interface Elsewhere {
  readonly page: PageName;
  readonly parameter?: string;
}

/** @param asked see set.ts. @param follow gives the page of the set that was found. */
export function orderedBy(ports: Ports, asked: string | undefined, follow: (order: SetOrder) => Page): Page {
  return chosenPage(() => {
    const found = orderSet(ports, asked);
    return 'page' in found ? leadTo(ports, found.page, found.parameter) : follow(found);
  });
}

function orderSet({ limits, store }: Pick<Ports, 'limits' | 'store'>, asked?: string): SetOrder | Elsewhere {
  const { open } = openJournal(store, limits.journal).state();
  if (open === undefined) return { page: 'home' };
  if (open.session.kind === 'assessment') {
    if (asked !== 'again' && isOver(open)) return { page: 'assessment' };
    return order(store, open, open.session.lift, mainWeight(open), 'home');
  }
  const lift = liftOf(open, asked);
  const onBack = lift === 'goodMorning';
  // Only what was asked for is felt.
  if (onBack !== (asked === 'goodMorning')) {
    return onBack ? { page: 'set', parameter: 'goodMorning' } : { page: 'set' };
  }
  return lift === open.session.lift
    ? order(store, open, lift, mainWeight(open), setsDone(open.session) > 0 ? 'rest' : 'home')
    : order(store, open, lift, accessoryWeight(open, lift), 'accessories');
}

function order(
  store: Ports['store'],
  open: OpenSession,
  lift: BarLift,
  weight: number,
  cancelPage: PageName,
): SetOrder {
  const { session, plannedReps } = open;
  const settings = openWatchSettings(store);
  const { hapticStrength, targetSeconds } = settings.settings();
  const accessory = lift !== session.lift;
  const cutOff = open.setOpen ? session.sets[session.sets.length - 1] : undefined;
  const goesOn =
    cutOff !== undefined &&
    (cutOff.reps.length > 0 ||
      (cutOff.lift === (accessory ? lift : undefined) &&
        cutOff.weight === weight &&
        cutOff.targetSeconds === targetSeconds));
  const reps = goesOn ? cutOff.reps : [];
  const last = reps[reps.length - 1];
  return {
    kind: session.kind,
    lift,
    accessory,
    weight,
    unit: session.unit,
    plannedReps: accessory ? GOOD_MORNINGS.reps : plannedReps,
    targetSeconds: goesOn ? cutOff.targetSeconds : targetSeconds,
    hapticStrength,
    motor: concludeMotor(settings.sensorReport(), hapticStrength),
    goesOn,
    reps: reps.length,
    ...(last === undefined ? {} : { lastVerdict: last.verdict, lastContactMs: last.floorContactMs }),
    cancelPage,
  };
}

/** An assessment has one set; where nothing was lifted in it, or too little, it can be done again. */
function isOver({ session, setOpen }: OpenSession): boolean {
  return !setOpen && session.sets.some((set) => set.reps.length > 0);
}

/** A set that was cut off keeps its lift, unless nothing was lifted in it yet and another is asked for. */
function liftOf({ session, setOpen }: OpenSession, asked: string | undefined): BarLift {
  const cutOff = setOpen ? session.sets[session.sets.length - 1] : undefined;
  if (cutOff !== undefined && (cutOff.reps.length > 0 || asked !== 'goodMorning')) return cutOff.lift ?? session.lift;
  return asked === 'goodMorning' ? 'goodMorning' : session.lift;
}

/** A set that goes on has the weight that it began with, unless nothing was lifted in it yet. */
function mainWeight({ session, setOpen, nextWeight }: OpenSession): number {
  const last = session.sets[session.sets.length - 1];
  if (setOpen && last !== undefined && last.lift === undefined && last.reps.length > 0) return last.weight;
  return nextWeight ?? 0;
}

/** The bar of the last set of it, as corrected: it is the one at hand. */
function accessoryWeight({ session, goodMorningWeight }: OpenSession, lift: BarLift): number {
  const sets = tallySession(session).sets.filter((set) => set.lift === lift);
  return sets[sets.length - 1]?.weight ?? goodMorningWeight ?? 0;
}
