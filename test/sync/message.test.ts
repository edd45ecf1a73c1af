// Owns that both sides read what the other says, and take nothing else for a message.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeSetting, UNSET_SETTINGS } from '../../shared/settings/stamped';
import { type Answer, type Request, readAnswer, readRequest } from '../../shared/sync/message';
import { NOTHING_YET } from '../../shared/training/standing';
import { LONG_CHECK_IN } from './any-check-in';

const settings = changeSetting(UNSET_SETTINGS, 'targetSeconds', 4, 1000);
const requests: Request[] = [
  { version: 1, kind: 'hello', settings },
  { version: 1, kind: 'session', session: '[9,"from the future"]' },
  { version: 1, kind: 'checkIn', checkIn: '[9,"from the future"]' },
];
const answers: Answer[] = [
  { version: 1, kind: 'welcome', settings },
  { version: 1, kind: 'holds', id: 'abc-1', revision: 3, settings },
  { version: 1, kind: 'cannotRead', reason: 'full' },
];
const standing = { ...NOTHING_YET, checkIns: [LONG_CHECK_IN] };
const overTheRadio = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

it('each message is read as it was written', () => {
  for (const request of requests) expect(readRequest(overTheRadio(request))).toEqual(request);
  for (const answer of answers) expect(readAnswer(overTheRadio(answer))).toEqual(answer);
});

it('another version is not read, though it looks alike', () => {
  for (const request of requests) expect(readRequest({ ...request, version: 2 }).kind).toBe('unreadable');
  for (const answer of answers) expect(readAnswer({ ...answer, version: 2 }).kind).toBe('unreadable');
});

it('nothing else is a message, and nothing throws', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readRequest(data).kind).toBe('unreadable');
      expect(readAnswer(data).kind).toBe('unreadable');
    }),
  );
  for (const broken of [{ id: 5 }, { id: '../settings' }, { revision: 1.5 }, { revision: null }]) {
    expect(readAnswer({ ...answers[1], ...broken }).kind).toBe('unreadable');
  }
  expect(readRequest({ version: 1, kind: 'session', session: [1] }).kind).toBe('unreadable');
  expect(readRequest({ version: 1, kind: 'checkIn', checkIn: [1] }).kind).toBe('unreadable');
});

it('a welcome carries where the lifter stands; a standing that cannot be read does not cost the settings', () => {
  const welcome: Answer = { version: 1, kind: 'welcome', settings, standing };
  expect(readAnswer(overTheRadio(welcome))).toEqual(welcome);
  expect(readAnswer({ ...welcome, standing: { weeksDone: 2 } })).toEqual({ version: 1, kind: 'welcome', settings });
});

it('settings that cannot be read are as never set, and do not cost the answer', () => {
  expect(readAnswer({ version: 1, kind: 'holds', id: 'abc-1', revision: 3 })).toMatchObject({
    kind: 'holds',
    settings: UNSET_SETTINGS,
  });
});
