// Owns that whatever comes from the watch gets an answer that the watch can read, and never more than is true.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../companion/log/answer';
import { createLog, type Log } from '../../companion/log/log';
import { changeSetting, UNSET_SETTINGS } from '../../shared/settings/stamped';
import { writeCheckIn } from '../../shared/sync/check-in-wire';
import { type Answer, type Request, readAnswer } from '../../shared/sync/message';
import { writeSession } from '../../shared/sync/session-wire';
import type { Session } from '../../shared/training/session';
import { NOTHING_YET } from '../../shared/training/standing';
import { createFakeKeyValue } from '../fakes/fake-key-value';
import { LONG_CHECK_IN } from '../sync/any-check-in';
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

it('a check-in is answered with what is held, and lies in the storage by then', () => {
  const log = createLog(createFakeKeyValue());
  const checkIn: Request = { version: 1, kind: 'checkIn', checkIn: writeCheckIn(LONG_CHECK_IN) };
  const holds = { version: 1, kind: 'holds', id: LONG_CHECK_IN.id, revision: 1, settings: UNSET_SETTINGS };
  expect(answer(log, checkIn)).toEqual(holds);
  expect(log.checkIns()).toEqual([LONG_CHECK_IN]);
  expect(answer(log, { ...checkIn, checkIn: 'torn' }).kind).toBe('cannotRead');
});

describe('where the lifter stands', () => {
  const training: Session = { ...session, kind: 'training', edits: [] };

  function welcome(log: Log): Answer {
    const told = answer(log, hello);
    expect(readAnswer(JSON.parse(JSON.stringify(told)))).toEqual(told);
    return told;
  }

  it('is told by all that the phone holds, in any order of arrival', () => {
    const later: Session = {
      ...training,
      id: 'later',
      startedMs: training.startedMs + 1e9,
      endedMs: 1e9 + training.startedMs + 1,
    };
    const wires = [training, later].map(writeSession);
    const [one, other] = [createLog(createFakeKeyValue()), createLog(createFakeKeyValue())];
    for (const wire of wires) one.put(wire);
    for (const wire of [...wires].reverse()) other.put(wire);
    for (const log of [one, other]) log.putCheckIn(writeCheckIn(LONG_CHECK_IN));
    expect(welcome(one)).toMatchObject({
      standing: { throughMs: later.endedMs, lastEndedMs: later.endedMs, checkIns: [LONG_CHECK_IN] },
    });
    expect(welcome(other)).toEqual(welcome(one));
  });

  it('is not told by a phone that has never held anything, and not where a newer app wrote a part of it', () => {
    const log = createLog(createFakeKeyValue());
    expect(welcome(log)).not.toHaveProperty('standing');
    log.put(writeSession(training));
    log.put('[99,"newer-1",1]');
    expect(welcome(log)).not.toHaveProperty('standing');
  });

  it('goes by the edits, and is nowhere once all was deleted', () => {
    const log = createLog(createFakeKeyValue());
    log.put(writeSession(training));
    const outcome = welcome(log);
    log.editSession(training.id, [{ set: 0, field: 'weight', value: 333, atMs: training.startedMs }]);
    expect(welcome(log)).not.toEqual(outcome);
    log.deleteAll();
    expect(welcome(log)).toMatchObject({ standing: NOTHING_YET });
  });
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
