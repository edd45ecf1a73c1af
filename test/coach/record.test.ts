// Owns that a judged rep lies in the journal as it was measured, to the ms and the mm.
import { expect, it } from 'vitest';
import { createSet } from '../../shared/training/set';
import { openJournal } from '../../watch/coach/journal';
import { repEntry } from '../../watch/coach/record';
import { measuredRep } from '../fakes/fake-motion';
import { createFakeStore } from '../fakes/fake-store';
import { appendAll, BEGAN_MS, sessionBegan, setEntries } from './made-journal';

it('the rep is on the disk when it returns', () => {
  const store = createFakeStore();
  const journal = openJournal(store);
  appendAll(journal, [sessionBegan('a', BEGAN_MS), ...setEntries(BEGAN_MS, 0).slice(0, 1)]);
  const measured = { ...measuredRep(BEGAN_MS + 9000.4, 2500), travelM: 0.51234, fallM: 0.1004 };
  journal.append(repEntry(createSet(3).add(measured)));
  expect(openJournal(store).state().open?.session.sets[0]?.reps).toEqual([
    {
      liftOffMs: BEGAN_MS + 4500,
      lockoutMs: BEGAN_MS + 5500,
      descentStartMs: BEGAN_MS + 6500,
      floorContactMs: BEGAN_MS + 9000,
      travelM: 0.512,
      fallM: 0.1,
      verdict: 'short',
    },
  ]);
});
