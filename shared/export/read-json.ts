// Owns reading a complete export back. Refuses, in one line, what is none; takes nothing of a file of which a part is wrong.
import type { Exported } from './exported';

export type JsonRead =
  | { readonly kind: 'exported'; readonly exported: Exported }
  /** Names the first place that is wrong. */
  | { readonly kind: 'unreadable'; readonly reason: string };

export declare function readJson(text: string): JsonRead;
