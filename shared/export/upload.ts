// Owns what is known of an upload to an address of the person's own: where to, when asked for, and what came of it.
// Refuses to send: the side service does, and only what a press has asked for.

export type UploadOutcome =
  | { readonly kind: 'sent' }
  /** The address answered, and did not take it. */
  | { readonly kind: 'status'; readonly status: number; readonly text: string }
  /** Nothing came back in time. */
  | { readonly kind: 'late' }
  | { readonly kind: 'error'; readonly text: string };

export interface UploadResult {
  /** Of the request that it answers. */
  readonly requestMs: number;
  readonly atMs: number;
  readonly outcome: UploadOutcome;
}

export interface UploadState {
  /** Undefined until the person has set one: nothing goes anywhere. */
  readonly address: string | undefined;
  readonly hasToken: boolean;
  /** When the person last asked for it. */
  readonly requestMs: number | undefined;
  readonly result: UploadResult | undefined;
}

/** A request that is older was not heard: nobody sends it any more, and the person is told, ms. A choice. */
export const UPLOAD_HEARD_WITHIN_MS = 30_000;

/** One in the future is no newer than one in the past: the clock was set. */
export function isWaiting({ requestMs, result }: UploadState, nowMs: number): boolean {
  if (requestMs === undefined || result?.requestMs === requestMs) return false;
  return Math.abs(nowMs - requestMs) < UPLOAD_HEARD_WITHIN_MS;
}

export type AddressProblem = 'notHttps' | 'withName' | 'noAddress';

/** Not every engine has `URL`. Anybody on the way reads what goes over http, and who shows an address shows what is in it. */
export function addressProblem(address: string): AddressProblem | undefined {
  const [, scheme, host = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)/i.exec(address) ?? [];
  if (scheme?.toLowerCase() !== 'https://') return 'notHttps';
  if (host.includes('@')) return 'withName';
  const known = /^([^\s:@\\[\]]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.test(host);
  return known && !/[\s\\]/.test(address) ? undefined : 'noAddress';
}

/** A token is for one host. */
export function hostOf(address: string): string {
  return (/^https:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '').toLowerCase();
}
