// Owns that the lines which a set writes without reading a journal are those that a journal reads, and that nothing else gets in.
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../watch/coach/journal';
import { openSetLines, type SetEntry } from '../../watch/coach/journal-set-lines';
import { createFakeStore } from '../fakes/fake-store';
import { BEGAN_MS, visitEntries } from './made-journal';

function isOfASet(entry: { readonly kind: string }): entry is SetEntry {
  return ['setBegan', 'rep', 'setEnded', 'sessionEnded'].includes(entry.kind);
}

describe('what a set writes', () => {
  it('is to the last character what the journal itself would write', () => {
    const [byJournal, bySet] = [createFakeStore(), createFakeStore()];
    for (const entry of visitEntries('a', BEGAN_MS, 2, 3)) {
      openJournal(byJournal).append(entry);
      if (isOfASet(entry)) openSetLines(bySet).append(entry);
      else openJournal(bySet).append(entry);
    }
    expect(bySet.read('journal')).toBe(byJournal.read('journal'));
    expect(openJournal(bySet).state()).toEqual(openJournal(byJournal).state());
    expect(
      openJournal(bySet)
        .state()
        .ended[0]?.sets.map(({ reps }) => reps.length),
    ).toEqual([3, 3]);
  });

  it('is refused where it could not be read again, and leaves no line', () => {
    const store = createFakeStore();
    const rep = visitEntries('a', BEGAN_MS, 1, 1).find((entry) => entry.kind === 'rep') ?? expect.fail('no rep');
    const lines = openSetLines(store);
    expect(() => lines.append({ ...rep, rep: { ...rep.rep, lockoutMs: Number.NaN } })).toThrow(RangeError);
    expect(() => lines.append({ kind: 'setEnded', atMs: Number.POSITIVE_INFINITY })).toThrow(RangeError);
    expect(store.read('journal')).toBeUndefined();
  });
});
