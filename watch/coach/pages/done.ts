// Owns the page after a session: what it was, whether the phone has it, what comes next time.
// Refuses to change it: it has ended, and the outbox sends it.
import type { Session } from '../../../shared/training/session';
import { type Journal, openJournal } from '../journal';
import { createPacedScreen } from '../paced-screen';
import type { Page } from '../page';
import { openPhone } from '../phone';
import type { Ports } from '../ports';
import { openWatchSettings } from '../watch-settings';
import { chosenPage, leadTo } from './chosen-page';
import { doneView } from './done-view';

export function createDonePage(ports: Ports, _parameter?: string): Page {
  return chosenPage(() => {
    const journal = openJournal(ports.store);
    const { ended } = journal.state();
    const session = ended[ended.length - 1];
    return session === undefined ? leadTo(ports, 'home') : afterSession(ports, journal, session);
  });
}

function afterSession(ports: Ports, journal: Journal, session: Session): Page {
  const { clock, timers, link, router, say } = ports;
  const settings = openWatchSettings(ports.store);
  const paced = createPacedScreen(clock, timers, ports.screen);
  const phone = openPhone({ clock, timers, link, store: ports.store, journal, settings, onChange: show });

  function show(): void {
    const onPhone = !journal.state().unconfirmed.some((other) => other.id === session.id);
    paced.show(doneView(say, { session, onPhone, phone: phone.status(), settings: settings.settings() }));
  }

  return {
    open() {
      phone.open();
      show();
    },
    input(input) {
      if (input.kind !== 'action' || input.id !== 'home') return false;
      router.go('home');
      return true;
    },
    close() {
      phone.close();
      paced.close();
    },
  };
}
