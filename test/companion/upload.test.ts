import { beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../companion/log/log';
import { createUploader, type PostRequest, UPLOAD_LIMIT_MS } from '../../companion/log/upload';
import { createUploadMemory, type UploadMemory } from '../../companion/log/upload-memory';
import { readJson } from '../../shared/export/read-json';
import { addressProblem, hostOf, type UploadOutcome } from '../../shared/export/upload';
import { writeSession } from '../../shared/sync/session-wire';
import { createFakeKeyValue, type FakeKeyValue } from '../fakes/fake-key-value';
import { madeSession, START_MS } from '../view/made-session';

const ADDRESS = 'https://a.example/in';
const OK = { status: 200, statusText: 'OK' };

let storage: FakeKeyValue;
let memory: UploadMemory;
let nowMs = START_MS;
let posted: PostRequest[] = [];
let timers: { readonly ms: number; readonly run: () => void; off: boolean }[] = [];
let answer: () => Promise<unknown> = async () => OK;

beforeEach(() => {
  storage = createFakeKeyValue();
  memory = createUploadMemory(storage);
  nowMs = START_MS;
  posted = [];
  timers = [];
  answer = async () => OK;
  createLog(storage).put(writeSession(madeSession()));
});

const started = () =>
  createUploader({
    storage,
    nowMs: () => nowMs,
    post(request) {
      posted.push(request);
      return answer();
    },
    after(ms, run) {
      const timer = { ms, run, off: false };
      timers.push(timer);
      return () => {
        timer.off = true;
      };
    },
  });

const outcome = (): UploadOutcome | undefined => memory.state().result?.outcome;

describe('an upload', () => {
  it('is the complete export, posted once to the address that was set', async () => {
    memory.setAddress(ADDRESS);
    memory.request(nowMs);
    const uploader = started();
    await Promise.all([uploader.look(), uploader.look()]);
    await uploader.look();
    expect(posted).toMatchObject([{ url: ADDRESS, method: 'POST', headers: { 'content-type': 'application/json' } }]);
    expect(posted[0]?.headers).not.toHaveProperty('authorization');
    expect(readJson(posted[0]?.body ?? '')).toMatchObject({ exported: { sessions: [{ id: 'made-1' }] } });
    expect(memory.state().result).toEqual({ requestMs: nowMs, atMs: nowMs, outcome: { kind: 'sent' } });
    expect(timers).toMatchObject([{ ms: UPLOAD_LIMIT_MS, off: true }]);
  });

  it('has the token in its head and not in its body', async () => {
    memory.setAddress(ADDRESS);
    memory.setToken('secret');
    memory.request(nowMs);
    await started().look();
    expect(posted[0]?.headers.authorization).toBe('Bearer secret');
    expect(posted[0]?.body).not.toContain('secret');
  });

  it('does not happen unless an address is set and the person has just asked for it', async () => {
    await started().look();
    memory.request(nowMs);
    await started().look();
    memory.setAddress(ADDRESS);
    await started().look();
    memory.request(nowMs);
    nowMs += 30_000;
    await started().look();
    expect(posted).toEqual([]);
  });

  it('is not done again by the next side service', async () => {
    memory.setAddress(ADDRESS);
    memory.request(nowMs);
    await started().look();
    await started().look();
    expect(posted).toHaveLength(1);
  });

  it('goes nowhere but over https, whatever stands in the storage', async () => {
    storage.setItem('upload/address', 'http://a.example');
    memory.request(nowMs);
    await started().look();
    expect(posted).toEqual([]);
    expect(outcome()).toMatchObject({ kind: 'error' });
  });

  it.each<[string, unknown, UploadOutcome]>([
    ['404', { status: 404, statusText: 'Not\n Found' }, { kind: 'status', status: 404, text: 'Not Found' }],
    ['302', { status: 302 }, { kind: 'status', status: 302, text: '' }],
    ['204', { status: 204, statusText: '' }, { kind: 'sent' }],
    ['no status', {}, { kind: 'error', text: 'an answer without a status' }],
    ['nothing', undefined, { kind: 'error', text: 'an answer without a status' }],
  ])('answered with %s is told so', async (_name, given, expected) => {
    memory.setAddress(ADDRESS);
    memory.request(nowMs);
    answer = async () => given;
    await started().look();
    expect(outcome()).toEqual(expected);
  });

  it('that fails says why in one line, without the token', async () => {
    memory.setAddress(ADDRESS);
    memory.setToken('secret');
    memory.request(nowMs);
    answer = () => Promise.reject(new Error(`could not send\n"Bearer secret" ${'x'.repeat(500)}`));
    await started().look();
    const told = outcome();
    expect(told).toMatchObject({ kind: 'error' });
    const text = told?.kind === 'error' ? told.text : '';
    expect(text).toMatch(/^could not send "Bearer …" x+…$/);
    expect(text.length).toBeLessThan(130);
  });

  it('that nobody answers is given up, and an answer that comes after all changes nothing', async () => {
    memory.setAddress(ADDRESS);
    memory.request(nowMs);
    let late: (value: unknown) => void = () => {};
    answer = () =>
      new Promise((resolve) => {
        late = resolve;
      });
    const looked = started().look();
    timers[0]?.run();
    await looked;
    expect(outcome()).toEqual({ kind: 'late' });
    late(OK);
    await Promise.resolve();
    expect(outcome()).toEqual({ kind: 'late' });
  });

  it('to an address that was changed meanwhile leaves no word', async () => {
    memory.setAddress(ADDRESS);
    memory.request(nowMs);
    answer = async () => {
      memory.setAddress('https://b.example');
      return OK;
    };
    await started().look();
    expect(memory.state().result).toBeUndefined();
  });
});

it.each(['', '{', 'null', '7', '{"requestMs":1}', '{"requestMs":1,"atMs":1,"outcome":{"kind":"status"}}'])(
  'a result that reads %j is none',
  (text) => {
    storage.setItem('upload/result', text);
    storage.setItem('upload/request', 'soon');
    expect(memory.state()).toMatchObject({ result: undefined, requestMs: undefined });
  },
);

it('an address is https, a host and nothing that is kept from sight', () => {
  for (const good of ['https://a', 'HTTPS://A.example:443/x?y#z', 'https://[::1]:8443/', 'https://bücher.example']) {
    expect(addressProblem(good), good).toBeUndefined();
  }
  expect(addressProblem('http://a.example')).toBe('notHttps');
  expect(addressProblem('javascript:alert(1)')).toBe('notHttps');
  expect(addressProblem('https://me@a.example')).toBe('withName');
  for (const bad of ['https://', 'https://a b', 'https://a:port', 'https://a\\b', 'https:///x']) {
    expect(addressProblem(bad), bad).toBe('noAddress');
  }
  expect(hostOf('https://A.example:8443/x')).toBe('a.example:8443');
});
