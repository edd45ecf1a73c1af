// Owns the page after the main lift: leads to good mornings and planks, says why one has to wait, and ends the session.
// Refuses good mornings while the plan has them wait.
import { tallySession } from '../../../shared/training/tally';
import { type Journal, type OpenSession, openJournal } from '../journal';
import type { Input, Page } from '../page';
import type { Ports } from '../ports';
import { openWatchSettings } from '../watch-settings';
import { accessoriesView, waitView } from './accessories-view';
import { chosenPage, leadTo } from './chosen-page';
import { askForPlank } from './plank-asked';
import { plannedDay } from './planned-day';

export function createAccessoriesPage(ports: Ports, _parameter?: string): Page {
  return chosenPage(() => {
    const journal = openJournal(ports.store, ports.limits.journal);
    const { open } = journal.state();
    if (open === undefined) return leadTo(ports, 'home');
    if (open.session.kind === 'assessment') return leadTo(ports, 'assessment');
    if (isCutOff(open)) return leadTo(ports, 'set');
    return createList(ports, journal, open);
  });
}

/** A set in whose midst the watch died goes on first. One without a rep is none: nothing of it is lost. */
function isCutOff({ session, setOpen }: OpenSession): boolean {
  return setOpen && (session.sets[session.sets.length - 1]?.reps.length ?? 0) > 0;
}

function createList(ports: Ports, journal: Journal, { session }: OpenSession): Page {
  const { clock, router, screen, say } = ports;
  const { plan } = plannedDay(
    ports.store,
    journal.state(),
    openWatchSettings(ports.store),
    clock.nowMs(),
    session.unit,
  );
  let shown: 'list' | 'wait' = 'list';

  function showList(): void {
    shown = 'list';
    screen.show(accessoriesView(say, session, plan));
  }

  function goodMorning(): void {
    if (plan.goodMornings === 'do') {
      router.go('set', 'goodMorning');
      return;
    }
    shown = 'wait';
    screen.show(waitView(say));
  }

  function finish(): void {
    journal.append({ kind: 'sessionEnded', atMs: clock.nowMs() });
    const done = session.planks.length > 0 || tallySession(session).sets.some((set) => set.reps > 0);
    // Where nothing was done there is nothing to show.
    router.go(done ? 'done' : 'home');
  }

  function act(id: string): void {
    if (shown === 'wait') showList();
    else if (id === 'goodMorning') goodMorning();
    else if (id === 'plank') router.go('plank', askForPlank(clock.nowMs()));
    else if (id === 'finish') finish();
  }

  return {
    open: showList,
    input(input: Input) {
      if (input.kind === 'action') act(input.id);
      else if (input.kind !== 'step' && shown === 'wait') showList();
      else return false;
      return true;
    },
    close() {},
  };
}
