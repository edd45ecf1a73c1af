// Owns how one text is kept for sure, and what stands where one was deleted. Refuses to say what the texts are.
import type { KeyValue } from './key-value';

export type PutResult =
  /** Kept; `revision` is at least that of what was put. */
  | { readonly kind: 'holds'; readonly id: string; readonly revision: number }
  /** Nothing of it was kept. */
  | { readonly kind: 'cannotRead'; readonly reason: string };

export interface PutOptions {
  /** What the person deleted comes back. Unless it is said, what the watch may still send of it stays deleted. */
  readonly undelete?: boolean;
}

/** In the place of what was deleted, so that deleting needs no room and happens at once. */
export const DELETED = 'deleted';

/** Read back, because a storage may refuse without a word, and what is said to be held is gone from the watch. @throws where it is full */
export function keep(storage: KeyValue, key: string, text: string): void {
  storage.setItem(key, text);
  if (storage.getItem(key) !== text) throw new Error('it was not there when it was read back');
}

export function couldNotKeep(error: unknown): PutResult {
  return { kind: 'cannotRead', reason: `the phone could not keep it: ${String(error)}` };
}
