// Owns which check-ins still matter, and what they say together on a day. Refuses to answer a single one: see check-in-answer.ts.
import type { CheckIn } from './check-in';
import { answerCheckIn, type CheckInVerdict, forbidsAtLeast, isLater, lowerBackSore } from './check-in-answer';

/** More since one training tell nothing new, and the standing goes over the radio. */
const MOST_SINCE = 10;

/** Each once, in the order of time. */
export function uniteCheckIns(one: readonly CheckIn[], other: readonly CheckIn[]): readonly CheckIn[] {
  const byId = new Map<string, CheckIn>();
  for (const checkIn of [...one, ...other]) byId.set(checkIn.id, checkIn);
  return [...byId.values()].sort((a, b) => (isLater(a, b) ? 1 : -1));
}

/**
 * When a check-in that is made now is said to be made: after all that are kept, even where a clock stands behind theirs. Otherwise a
 * doctor's word would not end what a watch set to next year was told.
 */
export function sayingMs(kept: readonly CheckIn[], nowMs: number): number {
  const newest = kept[kept.length - 1];
  return Math.max(Math.round(nowMs), newest === undefined ? 0 : newest.atMs + 1);
}

/**
 * Of all, oldest first: the newest ones since the last training, of them also the newest sore one; the newest before it; and the one
 * that sent to a doctor until one is cleared. Nothing else has a say in a plan.
 */
export function keepCheckIns(all: readonly CheckIn[], lastEndedMs: number): readonly CheckIn[] {
  const since = all.filter(({ atMs }) => atMs > lastEndedMs);
  const sore = since.filter(isSore);
  const kept = new Set([
    ...all.filter(({ atMs }) => atMs <= lastEndedMs).slice(-1),
    ...since.slice(-MOST_SINCE),
    ...sore.slice(-1),
    doctorsOf(all),
  ]);
  return all.filter((checkIn) => kept.has(checkIn));
}

/** What holds now: a doctor until cleared, rest until a check-in that is not rest, else the newest since the last training. */
export function verdictStanding(kept: readonly CheckIn[], lastEndedMs: number): CheckInVerdict | undefined {
  const doctors = doctorsOf(kept);
  if (doctors !== undefined) return answerCheckIn(doctors);
  const newest = kept[kept.length - 1];
  if (newest === undefined) return undefined;
  const verdict = answerCheckIn(newest);
  return newest.atMs > lastEndedMs || verdict.answer === 'rest' ? verdict : undefined;
}

/** True where a check-in since the last training, or one that still holds, forbids more weight. */
export function soreSince(kept: readonly CheckIn[], lastEndedMs: number): boolean {
  const standing = verdictStanding(kept, lastEndedMs);
  if (standing !== undefined && forbidsAtLeast(standing.answer, 'rest')) return true;
  return kept.some((checkIn) => checkIn.atMs > lastEndedMs && isSore(checkIn));
}

/** By the last word on it, however old: nobody has said that it is gone. */
export function lowerBackStillSore(kept: readonly CheckIn[]): boolean {
  const newest = kept[kept.length - 1];
  return doctorsOf(kept) !== undefined || (newest !== undefined && lowerBackSore(newest));
}

function isSore(checkIn: CheckIn): boolean {
  return forbidsAtLeast(answerCheckIn(checkIn).answer, 'holdWeight');
}

/** The newest that sent to a doctor, and none has been cleared since. */
function doctorsOf(inOrder: readonly CheckIn[]): CheckIn | undefined {
  let doctors: CheckIn | undefined;
  for (const checkIn of inOrder) {
    if (answerCheckIn(checkIn).answer === 'seeDoctor') doctors = checkIn;
    else if (checkIn.cleared === true) doctors = undefined;
  }
  return doctors;
}
