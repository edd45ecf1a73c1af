// Owns the link of pages that speak with the phone, over zml. Refuses queues and repeats: the outbox has them.
import { connectStatus } from '@zos/ble';
import type { Link } from '../../coach/ports';

/** What a page of zml can do; its own types ask for a method and parameters, which nothing on the way needs. */
export interface Requester {
  request(message: unknown, options: { readonly timeout: number }): Promise<unknown>;
}

export interface PageLink {
  readonly link: Link;
  /** The page is there: before that every request is refused. */
  open(requester: Requester): void;
  changed(connected: boolean): void;
  close(): void;
}

export function createPageLink(): PageLink {
  let requester: Requester | undefined;
  let listener: ((connected: boolean) => void) | undefined;
  return {
    link: {
      connected: () => connectStatus(),
      request(message, timeoutMs) {
        if (requester === undefined) return Promise.reject(new Error('the page is gone'));
        return requester.request(message, { timeout: timeoutMs });
      },
      onChange(told) {
        listener = told;
      },
    },
    open(page) {
      requester = page;
    },
    changed(connected) {
      listener?.(connected);
    },
    close() {
      requester = undefined;
      listener = undefined;
    },
  };
}
