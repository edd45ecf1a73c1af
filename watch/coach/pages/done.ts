// Owns the page after a session: what it was, whether the phone has it, what comes next time.
// Refuses to change it: it has ended, and the outbox sends it.
import { planNext } from '../../../shared/training/day-plan';
import type { Session } from '../../../shared/training/session';
import { tallySession } from '../../../shared/training/tally';
import { standingNow } from '../handed-standing';
import { type Journal, openJournal } from '../journal';
import { createPacedScreen } from '../paced-screen';
import type { Page } from '../page';
import { openPhone } from '../phone';
import type { Ports } from '../ports';
import { openWatchSettings } from '../watch-settings';
import { chosenPage, leadTo } from './chosen-page';
import { doneView, tomorrowView } from './done-view';

export function createDonePage(ports: Ports, _parameter?: string): Page {
  return chosenPage(() => {
    const journal = openJournal(ports.store, ports.limits.journal);
    const { ended } = journal.state();
    const session = ended[ended.length - 1];
    return session === undefined ? leadTo(ports, 'home') : afterSession(ports, journal, session);
  });
}

function afterSession(ports: Ports, journal: Journal, session: Session): Page {
  const { clock, timers, link, router, say, store } = ports;
  const settings = openWatchSettings(store);
  const paced = createPacedScreen(clock, timers, ports.screen);
  const phone = openPhone({ clock, timers, link, store, journal, settings, onChange: show });
  const first = isFirstTraining();
  let shown: 'session' | 'tomorrow' = 'session';

  /** Asked once: as soon as the phone holds it, it is history like any other. */
  function isFirstTraining(): boolean {
    if (session.kind !== 'training' || tallySession(session).reps === 0) return false;
    const { ended, checkIns } = journal.state();
    const others = ended.filter(({ id }) => id !== session.id);
    return standingNow(store, { ended: others, checkIns }, settings).lastEndedMs === 0;
  }

  function show(): void {
    if (shown === 'tomorrow') {
      paced.show(tomorrowView(say));
      return;
    }
    const state = journal.state();
    const plain = settings.settings();
    paced.show(
      doneView(say, {
        session,
        onPhone: !state.unconfirmed.some((other) => other.id === session.id),
        phone: phone.status(),
        settings: plain,
        next: planNext(standingNow(store, state, settings), plain),
        nowMs: clock.nowMs(),
        goesOn: first,
      }),
    );
  }

  return {
    open() {
      phone.open();
      show();
    },
    input(input) {
      if (input.kind !== 'action') return false;
      if (input.id === 'goOn') {
        shown = 'tomorrow';
        show();
      } else if (input.id === 'home') router.go('home');
      else return false;
      return true;
    },
    close() {
      phone.close();
      paced.close();
    },
  };
}
