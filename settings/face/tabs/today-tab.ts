// Owns what a touch does on the day's tab: answering a check-in, telling the usual weight, going to the session behind the reason.
// Refuses to draw: the sections do.
import { plainSettings } from '../../../shared/settings/stamped';
import { writeCheckIn } from '../../../shared/sync/check-in-wire';
import { asksLasting } from '../../../shared/training/check-in-answer';
import { sayingMs } from '../../../shared/training/check-ins-kept';
import { type DayPlan, planDay, planNext } from '../../../shared/training/day-plan';
import { makeSessionId } from '../../../shared/training/session-id';
import { standingOf } from '../../../shared/training/standing';
import { type CheckInAsked, checkInOf, EMPTY_DRAFT } from '../../view/check-in-draft';
import { checkInForm, checkInResult } from '../../view/check-in-view';
import { standingCheckIn } from '../../view/standing-check-in';
import { todayView } from '../../view/today-view';
import { workingWeightView } from '../../view/working-weight-view';
import { beginSection, formSection, resultSection } from '../check-in-section';
import { keepChanges, type OpenPage } from '../open-page';
import { AT_FIRST } from '../page-state';
import type { Rendered } from '../parts';
import { todaySection, workingWeightSection } from '../today-section';

export function todayTab(page: OpenPage): Rendered[] {
  const { draw, say, zoneMinutes, state, sessions, checkIns, log, go, attempt } = page;
  const nowMs = page.nowMs();
  const settings = plainSettings(page.settings);
  const standing = standingOf({ sessions, checkIns }, settings);
  const plan = planDay(standing, settings, nowMs);
  const view = todayView(
    { plan, next: planNext(standing, settings), standing, settings, sessions, nowMs },
    zoneMinutes,
    say,
  );
  const asked = askedOf(plan, standing.lastEndedMs, nowMs);
  const result = standingCheckIn(plan, standing);

  function checkInParts(): Rendered[] {
    if (asked === undefined) return [];
    if (plan.checkInDue === undefined && state.draft === undefined) {
      return beginSection(draw, say('checkIn.begin'), () => go({ draft: EMPTY_DRAFT }));
    }
    const draft = state.draft ?? EMPTY_DRAFT;
    return formSection(draw, checkInForm(draft, asked, zoneMinutes, say), plan.checkInDue === undefined, {
      answer: (to) => go({ draft: to }),
      later: () => go({ draft: undefined }),
      done: () =>
        attempt(() => {
          const atMs = sayingMs(standing.checkIns, page.nowMs());
          const checkIn = checkInOf(draft, asked, makeSessionId(atMs, page.random), atMs);
          if (checkIn === undefined) return;
          // The check-in first: what is answered is not asked for again.
          const kept = log.putCheckIn(writeCheckIn(checkIn));
          if (kept.kind === 'cannotRead') throw new Error(kept.reason);
          go({ draft: undefined });
        }),
    });
  }

  return [
    ...(result === undefined ? [] : resultSection(draw, checkInResult(result, zoneMinutes, say))),
    ...(plan.checkInDue === undefined ? [] : checkInParts()),
    ...todaySection(draw, view, (id) => go({ ...AT_FIRST, tab: 'sessions', open: id })),
    ...(view.asksWorking
      ? workingWeightSection(draw, workingWeightView(settings, state.working, say), {
          step: (working) => go({ working }),
          settle: (change) =>
            attempt(() => {
              keepChanges(page, [change]);
              go({ working: undefined });
            }),
        })
      : []),
    ...(plan.checkInDue === undefined ? checkInParts() : []),
  ];
}

/** Undefined before the first training, where there is nothing to ask about, unless an answer forbids it: then only another ends that. */
function askedOf({ ask }: DayPlan, afterMs: number, nowMs: number): CheckInAsked | undefined {
  if (afterMs <= 0 && ask !== 'doctor' && ask !== 'rest') return undefined;
  return { afterMs, askLasting: asksLasting(afterMs, nowMs), askCleared: ask === 'doctor' };
}
