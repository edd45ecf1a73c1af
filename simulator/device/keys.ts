// Owns keys, crown and swipes: one listener of each kind, as on the watch. Refuses what happens when none swallows it.
import type { Owner } from '../clock/driven-clock';
import { attempt, type Report } from './guard';

export const KEY = { BACK: 8, SELECT: 13, HOME: 36, UP: 38, DOWN: 40, SHORTCUT: 93 } as const;
export type Key = keyof typeof KEY;

export const KEY_EVENT = { CLICK: 1, LONG_PRESS: 2, DOUBLE_CLICK: 3, PRESS: 4, RELEASE: 5 } as const;
export type KeyEvent = keyof typeof KEY_EVENT;

export const GESTURE = { UP: 1, DOWN: 2, LEFT: 3, RIGHT: 4 } as const;
export type Gesture = keyof typeof GESTURE;

type Kind = 'key' | 'crown' | 'gesture';
type Listener = (first: number, second: number) => unknown;

export interface Keys {
  /** Takes the place of the listener before it; undefined takes it away. */
  listen(kind: Kind, owner: Owner, listener: Listener | undefined): void;
  listening(): readonly Kind[];
  /** True where a listener has swallowed it. */
  tell(kind: Kind, first: number, second: number): boolean;
  end(owner: Owner): void;
}

export function createKeys(report: Report): Keys {
  const listeners = new Map<Kind, { owner: Owner; listener: Listener }>();
  return {
    listen(kind, owner, listener) {
      if (listener === undefined) listeners.delete(kind);
      else if (owner.alive) listeners.set(kind, { owner, listener });
    },
    listening: () => [...listeners.keys()],
    tell(kind, first, second) {
      const one = listeners.get(kind);
      return one !== undefined && attempt(`${kind} listener`, report, () => one.listener(first, second)) === true;
    },
    end(owner) {
      for (const [kind, one] of [...listeners]) if (one.owner === owner) listeners.delete(kind);
    },
  };
}
