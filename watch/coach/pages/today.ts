// Owns the today page: a few texts about the day's plan, one after the other. Refuses to change anything.
import { readChosenWeight } from '../chosen-weight';
import { openJournal } from '../journal';
import type { Page } from '../page';
import type { Ports } from '../ports';
import { openWatchSettings } from '../watch-settings';
import { offeredDay } from './planned-day';
import { type TodayText, todayTexts, todayView } from './today-view';

export function createTodayPage(ports: Ports, _parameter?: string): Page {
  const { clock, router, screen, say, store } = ports;
  let texts: readonly TodayText[] = [];
  let at = 0;

  function show(): void {
    const text = texts[at];
    if (text !== undefined) screen.show(todayView(say, text, at === texts.length - 1));
  }

  return {
    open() {
      const kept = openWatchSettings(store);
      const day = offeredDay(store, openJournal(store, ports.limits.journal).state(), kept, clock.nowMs());
      const { plan, standing } = day;
      texts = todayTexts(say, {
        plan,
        weight: readChosenWeight(store, day) ?? plan.weight,
        rack: kept.rackIn(plan.unit),
        settings: kept.settings(),
        assessed: standing.before !== undefined,
      });
      show();
    },
    input(input) {
      if (input.kind === 'action' && input.id === 'done') router.go('home');
      else if (input.kind === 'action' && input.id === 'goOn') {
        at += 1;
        show();
      } else if (input.kind === 'back' && at > 0) {
        at -= 1;
        show();
      } else return false;
      return true;
    },
    close() {},
  };
}
