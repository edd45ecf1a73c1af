// Owns that whatever comes from the watch gets an answer that the watch can read, and never more than is true.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answer } from '../../companion/log/answer';
import { createLog } from '../../companion/log/log';
import { changeSetting, UNSET_SETTINGS } from '../../shared/settings/stamped';
import { type Request, readAnswer } from '../../shared/sync/message';
import { writeSession } from '../../shared/sync/session-wire';
import { createFakeKeyValue } from '../fakes/fake-key-value';
import { longSession } from '../sync/any-session';

const watchSettings = changeSetting(UNSET_SETTINGS, 'wrist', 'right', 5);
const hello: Request = { version: 1, kind: 'hello', settings: watchSettings };
const session = longSession(5, 10);
const request: Request = { version: 1, kind: 'session', session: writeSession(session) };

it('hello is answered with the settings of both', () => {
  const log = createLog(createFakeKeyValue());
  log.mergeSettings(changeSetting(UNSET_SETTINGS, 'targetSeconds', 4, 6));
  const merged = { ...UNSET_SETTINGS, wrist: ['right', 5], targetSeconds: [4, 6] };
  expect(answer(log, hello)).toEqual({ version: 1, kind: 'welcome', settings: merged });
  expect(log.settings()).toEqual(merged);
});

it('a session is answered with what is held, and lies in the storage by then', () => {
  const log = createLog(createFakeKeyValue());
  const { id, revision } = session;
  expect(answer(log, request)).toEqual({ version: 1, kind: 'holds', id, revision, settings: UNSET_SETTINGS });
  expect(log.list()).toMatchObject([{ kind: 'session', session }]);
});

it('anything else, another version, and a storage that fails are answered with a reason', () => {
  const log = createLog(createFakeKeyValue());
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(answer(log, data).kind).toBe('cannotRead');
    }),
  );
  expect(answer(log, { ...hello, version: 2 })).toEqual({
    version: 1,
    kind: 'cannotRead',
    reason: 'a message of version 2',
  });
  expect(answer(log, { ...request, session: 'torn' }).kind).toBe('cannotRead');
  const broken = createLog({
    ...createFakeKeyValue(),
    getItem() {
      throw new Error('no storage');
    },
  });
  for (const message of [hello, request]) {
    const told = answer(broken, message);
    expect(told).toMatchObject({ kind: 'cannotRead' });
    expect(readAnswer(JSON.parse(JSON.stringify(told)))).toEqual(told);
  }
});
