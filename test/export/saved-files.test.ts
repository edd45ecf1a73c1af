// What the simulator's page saves: all that the app keeps in the phone's storage, as the files of each form.
import { describe, expect, it } from 'vitest';
import { createLog } from '../../companion/log/log';
import { readJson } from '../../shared/export/read-json';
import { writeFit } from '../../shared/export/write-fit';
import { writeCheckIn } from '../../shared/sync/check-in-wire';
import { writeSession } from '../../shared/sync/session-wire';
import { keptHistory } from '../../simulator/page/phone/kept-history';
import { madeFile } from '../../simulator/page/phone/made-file';
import { createFakeKeyValue } from '../fakes/fake-key-value';
import { HISTORY, TRAINED_MS, TRAINING, utc } from './made-history';

function storageWith(history: typeof HISTORY): Readonly<Record<string, string>> {
  const storage = createFakeKeyValue();
  const log = createLog(storage);
  for (const session of history.sessions) log.put(writeSession(session));
  for (const checkIn of history.checkIns) log.putCheckIn(writeCheckIn(checkIn));
  log.mergeSettings(history.settings);
  return Object.fromEntries(storage.texts);
}

describe('the phone’s storage', () => {
  it('becomes the history that was put there, oldest first', () => {
    const newestFirst = {
      ...HISTORY,
      sessions: [...HISTORY.sessions].reverse(),
      checkIns: [...HISTORY.checkIns].reverse(),
    };
    expect(keptHistory(storageWith(newestFirst))).toEqual(HISTORY);
  });

  it('of another app is no history, and stays as it is', () => {
    const stored = Object.freeze({ 'session/of-another': 'what?', theme: 'dark' });
    expect(keptHistory(stored)).toMatchObject({ sessions: [], checkIns: [] });
  });
});

describe('a file', () => {
  it('of all, read back the same', () => {
    const file = madeFile('json', HISTORY, TRAINED_MS, utc);
    expect(file?.name).toBe('threecount-2026-11-22.json');
    expect(readJson(String(file?.content))).toEqual({ kind: 'exported', exported: HISTORY });
  });

  it('as FIT of the newest session that has ended, and none where none has', () => {
    const { endedMs: _, ...open } = TRAINING;
    const withOpen = { ...HISTORY, sessions: [...HISTORY.sessions, { ...open, id: 'open' }] };
    expect(madeFile('fit', withOpen, TRAINED_MS, utc)).toEqual({
      name: 'threecount-2026-11-22-1805.fit',
      type: 'application/vnd.ant.fit',
      content: writeFit(TRAINING, utc),
    });
    expect(madeFile('fit', { ...HISTORY, sessions: [open] }, TRAINED_MS, utc)).toBeUndefined();
  });
});
