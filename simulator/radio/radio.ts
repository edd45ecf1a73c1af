// Owns the way of bytes between watch and phone: how long they take, and which are lost.
// Refuses to know what they say. Order is kept, as Bluetooth keeps it.
import type { DrivenClock, Owner } from '../clock/driven-clock';

/** The platform's messages are at most this long, header within. */
export const MAX_MESSAGE_BYTES = 3600;

export interface RadioState {
  readonly connected: boolean;
  /** One way, ms. */
  readonly latencyMs: number;
  /** Share of messages lost, 0 to 1, the same ones in every run. */
  readonly lossRatio: number;
}

export type Direction = 'toPhone' | 'toWatch';

export interface RadioMessage {
  readonly atMs: number;
  readonly direction: Direction;
  readonly bytes: number;
  readonly lost: boolean;
}

export interface Radio {
  state(): RadioState;
  /** What is on its way when the connection goes is lost. */
  set(change: Partial<RadioState>): void;
  /** Loses this many messages from now, in one direction. */
  loseNext(count: number, direction: Direction): void;
  messages(): readonly RadioMessage[];
  /** Another number after every message and every change of state. */
  version(): number;
  /** False where nothing could be sent at all. */
  send(direction: Direction, message: ArrayBuffer): boolean;
  receive(direction: Direction, receiver: (message: ArrayBuffer) => void): void;
  onStatus(listener: (connected: boolean) => void): void;
}

export function createRadio(clock: DrivenClock, start: Partial<RadioState> = {}): Radio {
  let state: RadioState = { connected: true, latencyMs: 40, lossRatio: 0, ...start };
  let owner: Owner = newOwner();
  let random = 1;
  const receivers: Partial<Record<Direction, (message: ArrayBuffer) => void>> = {};
  const statusListeners: ((connected: boolean) => void)[] = [];
  const toLose: Record<Direction, number> = { toPhone: 0, toWatch: 0 };
  const lastDueMs: Record<Direction, number> = { toPhone: 0, toWatch: 0 };
  const log: RadioMessage[] = [];
  let version = 0;

  function isLost(direction: Direction): boolean {
    if (toLose[direction] > 0) {
      toLose[direction] -= 1;
      return true;
    }
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    return random / 2 ** 32 < state.lossRatio;
  }

  return {
    state: () => state,
    set(change) {
      const before = state.connected;
      state = { ...state, ...change };
      version += 1;
      if (before === state.connected) return;
      clock.cancelAll(owner);
      owner = newOwner();
      for (const listener of statusListeners) listener(state.connected);
    },
    loseNext(count, direction) {
      toLose[direction] += count;
    },
    messages: () => log,
    version: () => version,
    send(direction, message) {
      if (!state.connected || message.byteLength > MAX_MESSAGE_BYTES) return false;
      const lost = isLost(direction);
      log.push({ atMs: clock.nowMs(), direction, bytes: message.byteLength, lost });
      version += 1;
      if (lost) return true;
      const copy = message.slice(0);
      lastDueMs[direction] = Math.max(lastDueMs[direction], clock.nowMs() + state.latencyMs);
      clock.at(owner, lastDueMs[direction], () => receivers[direction]?.(copy));
      return true;
    },
    receive(direction, receiver) {
      receivers[direction] = receiver;
    },
    onStatus(listener) {
      statusListeners.push(listener);
    },
  };
}

const newOwner = (): Owner => ({ kind: 'simulator', name: 'radio', alive: true });
