// Owns the sending of the complete export to the person's own address, when a press has asked for it. Refuses to try again by itself,
// and to reach a network: it is handed one.
import { addressProblem, isWaiting, type UploadOutcome } from '../../shared/export/upload';
import { writeJson } from '../../shared/export/write-json';
import { exportedOf } from './exported-of';
import type { KeyValue } from './key-value';
import { createLog } from './log';
import { createUploadMemory } from './upload-memory';

export interface PostRequest {
  readonly url: string;
  readonly method: 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface UploadPorts {
  readonly storage: KeyValue;
  nowMs(): number;
  /** What comes back is not believed: its shape is looked at here. */
  post(request: PostRequest): Promise<unknown>;
  /** Gives a way to call it off. */
  after(ms: number, run: () => void): () => void;
}

export interface Uploader {
  /** Sends where there is a request that nobody has answered; to be called whenever one may be new. Never rejects but where the storage is full. */
  look(): Promise<void>;
}

/** Longer does not help: Android ends a side service after it (zeppos-samples#88). */
export const UPLOAD_LIMIT_MS = 10_000;
/** Of a reason that an address gives: one line on a phone. */
const REASON_LETTERS = 120;

export function createUploader(ports: UploadPorts): Uploader {
  const { storage, nowMs } = ports;
  const memory = createUploadMemory(storage);
  let takenMs: number | undefined;

  return {
    async look() {
      const state = memory.state();
      const { address, requestMs } = state;
      if (address === undefined || requestMs === undefined || requestMs === takenMs) return;
      if (!isWaiting(state, nowMs())) return;
      takenMs = requestMs;
      const outcome = await send(address, memory.token(), ports);
      // What was asked for before the address was changed has no place any more.
      if (memory.state().requestMs === requestMs) memory.answer({ requestMs, atMs: nowMs(), outcome });
    },
  };
}

async function send(address: string, token: string | undefined, ports: UploadPorts): Promise<UploadOutcome> {
  const problem = addressProblem(address);
  if (problem !== undefined) return { kind: 'error', text: problem };
  try {
    const request: PostRequest = {
      url: address,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: writeJson(exportedOf(createLog(ports.storage))),
    };
    return await withinLimit(ports.post(request).then(outcomeOf), ports);
  } catch (error) {
    return { kind: 'error', text: oneLine(error instanceof Error ? error.message : String(error), token) };
  }
}

function withinLimit(outcome: Promise<UploadOutcome>, { after }: UploadPorts): Promise<UploadOutcome> {
  return new Promise((resolve, reject) => {
    const callOff = after(UPLOAD_LIMIT_MS, () => resolve({ kind: 'late' }));
    outcome.then(resolve, reject).then(callOff, callOff);
  });
}

function outcomeOf(answer: unknown): UploadOutcome {
  const { status, statusText }: { status?: unknown; statusText?: unknown } =
    typeof answer === 'object' && answer !== null ? answer : {};
  if (typeof status !== 'number') return { kind: 'error', text: 'an answer without a status' };
  if (status >= 200 && status < 300) return { kind: 'sent' };
  return { kind: 'status', status, text: typeof statusText === 'string' ? oneLine(statusText, undefined) : '' };
}

/** Whatever a network says of a request, the token is not shown with it. */
function oneLine(text: string, token: string | undefined): string {
  const hidden = token === undefined ? text : text.split(token).join('…');
  const line = hidden.replace(/\s+/g, ' ').trim();
  return line.length > REASON_LETTERS ? `${line.slice(0, REASON_LETTERS)}…` : line;
}
