// Owns the network as scripts on the phone find it: answers by address, as the driver has set them, and what was asked.
// Refuses the real one: an address without an answer is a failed request, and a problem.
import type { DrivenClock } from '../clock/driven-clock';
import { describe, type Report } from '../device/guard';

/** What a script has asked for; texts only. */
export interface NetworkRequest {
  readonly atMs: number;
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type NetworkAnswer =
  | { readonly status: number; readonly statusText?: string; readonly body?: string }
  | { readonly failure: string }
  /** Nothing ever comes back. */
  | { readonly silent: true };

export interface Network {
  /** From now on, to every request to this address; undefined takes the answer away. */
  answer(url: string, answer?: NetworkAnswer): void;
  requests(): readonly NetworkRequest[];
  /** What scripts call `fetch`, in their engine's own promises. `respond` makes what the platform gives to them; Zepp OS's if not told. */
  fetch(
    request: unknown,
    Promises: PromiseConstructor,
    respond?: (response: NetworkResponse) => object,
  ): Promise<unknown>;
}

export interface NetworkResponse {
  readonly status: number;
  readonly statusText: string;
  readonly body: string;
}

const plainResponse = (response: NetworkResponse): object => ({ ...response, headers: {} });

export function createNetwork(clock: DrivenClock, report: Report): Network {
  const answers = new Map<string, NetworkAnswer>();
  const requests: NetworkRequest[] = [];

  return {
    answer(url, answer) {
      if (answer === undefined) answers.delete(url);
      else answers.set(url, answer);
    },
    requests: () => requests,
    fetch(given, Promises, respond = plainResponse) {
      const request = readRequest(given, clock.nowMs());
      requests.push(request);
      const answer = answers.get(request.url);
      if (answer === undefined) {
        // The address alone: headers may hold what is nobody's business.
        report(`the phone was asked to fetch ${request.url}, and the simulator has no network there`);
        return Promises.reject(new Error('no network in the simulator'));
      }
      if ('silent' in answer) return new Promises(() => undefined);
      if ('failure' in answer) return Promises.reject(new Error(answer.failure));
      const { status, statusText = '', body = '' } = answer;
      return Promises.resolve(respond({ status, statusText, body }));
    },
  };
}

/** A mere address is asked for with GET, as the platform does. */
function readRequest(given: unknown, atMs: number): NetworkRequest {
  const fields =
    typeof given === 'object' && given !== null ? new Map<string, unknown>(Object.entries(given)) : undefined;
  const text = (name: string, otherwise: string): string => {
    const value = fields?.get(name) ?? otherwise;
    return typeof value === 'string' ? value : describe(value);
  };
  const headers = fields?.get('headers');
  return {
    atMs,
    url: fields === undefined ? String(given) : text('url', ''),
    method: text('method', 'GET'),
    headers: Object.fromEntries(
      Object.entries(typeof headers === 'object' && headers !== null ? headers : {}).map(([name, value]) => [
        name,
        String(value),
      ]),
    ),
    body: text('body', ''),
  };
}
