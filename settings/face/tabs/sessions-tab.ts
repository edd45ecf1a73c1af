// Owns what a touch does in the list of sessions and in one of them. Refuses to draw: the sections do.
import { plainSettings } from '../../../shared/settings/stamped';
import type { Session } from '../../../shared/training/session';
import { sessionView } from '../../view/session-view';
import { sessionsView } from '../../view/sessions-view';
import type { OpenPage } from '../open-page';
import { SHOWN_STEP } from '../page-state';
import type { Rendered } from '../parts';
import { sessionSection } from '../session-section';
import { sessionsSection } from '../sessions-section';

export function sessionsTab({ draw, say, zoneMinutes, state, records, go }: OpenPage): Rendered[] {
  return sessionsSection(draw, sessionsView(records, state.shown, zoneMinutes, say), {
    open: (id) => go({ open: id }),
    older: () => go({ shown: state.shown + SHOWN_STEP }),
  });
}

/** Drawn without the tabs: its own button leads back. */
export function openSession(session: Session, page: OpenPage): Rendered[] {
  const { draw, say, zoneMinutes, state, settings, log, nowMs, go, attempt } = page;
  const view = sessionView(session, state.correcting, plainSettings(settings), zoneMinutes, say);
  return sessionSection(draw, view, {
    back: () => go({ open: undefined, correcting: undefined }),
    remove: () => go({ question: 'session' }),
    correct: (set) => go({ correcting: set }),
    touch: (correction) => attempt(() => log.editSession(session.id, correction(session, nowMs()))),
  });
}
