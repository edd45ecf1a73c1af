// Owns a queue of files as a test drives it, for either side of the air. Refuses what the platform would: a name that is none, one more
// where there is no room; and a name that was ever used before, where a test wants each used once.
import { fromUtf8 } from '../../../simulator/device/utf8';
import type { AirOutbox, AirTransfer, TransferState } from '../../../simulator/fitbit/air-files';

export interface FakeTransfer extends AirTransfer {
  readonly text: string;
  readonly readyState: TransferState;
  set(state: TransferState): void;
}

export interface FakeOutboxOptions {
  readonly namesOnce?: boolean;
  /** All that were ever put there, oldest first. */
  readonly transfers?: FakeTransfer[];
}

export function createFakeOutbox(
  put: (transfer: FakeTransfer) => void,
  { namesOnce = false, transfers = [] }: FakeOutboxOptions = {},
): AirOutbox {
  let full = false;
  return {
    enqueue(name, bytes) {
      if (!/^[A-Za-z0-9._-]{1,64}$/.test(name)) throw new Error(`no name for a file: ${name}`);
      if (namesOnce && transfers.some((other) => other.name === name)) throw new Error(`a name used twice: ${name}`);
      if (full) throw new Error('no room in the queue');
      const transfer = transferOf(name, fromUtf8(bytes));
      transfers.push(transfer);
      put(transfer);
      return transfer;
    },
    enumerate: () => transfers.filter(({ readyState }) => readyState === 'pending' || readyState === 'transferring'),
    setFull(value) {
      full = value;
    },
  };
}

function transferOf(name: string, text: string): FakeTransfer {
  const hears: ((state: TransferState) => void)[] = [];
  let state: TransferState = 'pending';
  const set = (next: TransferState): void => {
    state = next;
    for (const hear of hears) hear(next);
  };
  return {
    name,
    text,
    get readyState() {
      return state;
    },
    state: () => state,
    set,
    onChange: (hear) => void hears.push(hear),
    cancel: () => set('canceled'),
  };
}
