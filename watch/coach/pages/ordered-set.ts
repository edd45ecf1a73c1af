// Owns what a set that was ordered looks like and where it leads, by the kind of its session. Refuses the run itself: see set-run.ts.
import type { CreateMotion } from '../../../shared/motion/motion';
import { openSetLines } from '../journal-set-lines';
import type { Page } from '../page';
import type { PageName } from '../page-name';
import type { Ports } from '../ports';
import type { SetOrder } from './set-order';
import { createSetRun } from './set-run';
import { setView } from './set-view';
import { watchedView } from './watched-view';

export function createOrderedSet(ports: Ports, order: SetOrder, motion: CreateMotion): Page {
  const { clock, router, say, store } = ports;
  const lines = openSetLines(store);
  if (order.kind === 'assessment') {
    const leave = (page: PageName, parameter?: string): void => {
      lines.append({ kind: 'sessionEnded', atMs: clock.nowMs() });
      router.go(page, parameter);
    };
    return createSetRun({
      ports,
      order,
      lines,
      motion,
      cues: false,
      view: (run) => watchedView(say, order.plannedReps, run),
      onOver: () => router.go('assessment'),
      onCancelled: () => leave(order.cancelPage),
      onBlind: (parameter) => leave('metronome', parameter),
    });
  }
  return createSetRun({
    ports,
    order,
    lines,
    motion,
    cues: true,
    view: (run) => setView(say, order, run),
    onOver: () => router.go('rest'),
    onCancelled: () => router.go(order.cancelPage),
    onBlind: (parameter) => router.go('metronome', parameter),
  });
}
