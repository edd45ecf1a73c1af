// Owns one way of files: a queue that keeps each until the other side has said that it has it, and the inbox it ends in.
// Refuses files side by side: they go in order. A file arrives whole, and once.
import type { DrivenClock, Owner } from '../clock/driven-clock';
import { fromUtf8, toUtf8 } from '../device/utf8';
import type { Direction, Radio } from '../radio/radio';
import { FRAME, writeFrame } from './air-frames';

/** As the platform names them. */
export type TransferState = 'canceled' | 'error' | 'pending' | 'transferred' | 'transferring';

export interface AirTransfer {
  readonly name: string;
  state(): TransferState;
  onChange(hear: (state: TransferState) => void): void;
  /** Takes it out of the queue, where it still is there. */
  cancel(): void;
}

export interface AirOutbox {
  /**
   * A name that is still in the queue takes the earlier file out of it, which is documented. Throws where the name is none
   * (1 to 64 letters, figures, dots, dashes, underscores) and where there is no room.
   */
  enqueue(name: string, bytes: Uint8Array): AirTransfer;
  /** What is still in the queue, oldest first. */
  enumerate(): readonly AirTransfer[];
  /** Takes no more files, until set to false. The platform's own limit is not published. */
  setFull(full: boolean): void;
}

export interface AirFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface AirInbox {
  /** The oldest, which is then in the inbox no more; undefined where there is none. */
  next(): AirFile | undefined;
  /** Told of each file that arrives, not of those that lie there; undefined where nobody runs to hear it. */
  listen(hear: (() => void) | undefined): void;
}

export interface FileQueue {
  readonly outbox: AirOutbox;
  readonly inbox: AirInbox;
  setConnected(connected: boolean): void;
  /** Without waiting for the next attempt. */
  tryNow(): void;
  /** A piece came out of the air on the far side. */
  take(serial: number, piece: { readonly index: number; readonly count: number }, body: Uint8Array): void;
  /** The far side's receipt came back. */
  taken(serial: number): void;
}

export interface FileQueueOptions {
  readonly clock: DrivenClock;
  readonly owner: Owner;
  readonly radio: Radio;
  readonly direction: Direction;
  /** Whole, in the inbox, and whoever listens has been told. */
  readonly onArrived: () => void;
}

interface Queued extends AirTransfer {
  readonly serial: number;
  readonly bytes: Uint8Array;
  set(state: TransferState): void;
}

const NAME = /^[A-Za-z0-9._-]{1,64}$/;
const PIECE_BYTES = 3000;
/** Until it is sent again, doubled each time. Choices. */
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;

export function createFileQueue({ clock, owner, radio, direction, onArrived }: FileQueueOptions): FileQueue {
  let queue: Queued[] = [];
  const arrived: AirFile[] = [];
  let hear: (() => void) | undefined;
  let full = false;
  let lastSerial = 0;
  let lastTaken = 0;
  let pieces: { readonly serial: number; readonly got: Map<number, Uint8Array> } | undefined;
  let retryMs = FIRST_RETRY_MS;
  let timer = 0;
  const back: Direction = direction === 'toPhone' ? 'toWatch' : 'toPhone';

  /** Sends all of the oldest, and again until its receipt is there. */
  function send(): void {
    clock.cancel(timer);
    const file = queue[0];
    if (file === undefined || !radio.state().connected) return;
    file.set('transferring');
    const count = Math.max(1, Math.ceil(file.bytes.length / PIECE_BYTES));
    for (let index = 0; index < count; index += 1) {
      const body = file.bytes.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES);
      radio.send(direction, writeFrame({ kind: FRAME.piece, serial: file.serial, index, count, body }));
    }
    timer = clock.at(owner, clock.nowMs() + 2 * radio.state().latencyMs + retryMs, send);
    retryMs = Math.min(2 * retryMs, LONGEST_RETRY_MS);
  }

  function sendFresh(): void {
    retryMs = FIRST_RETRY_MS;
    send();
  }

  function leave(file: Queued, state: TransferState): void {
    const wasFirst = queue[0] === file;
    if (!queue.includes(file)) return;
    queue = queue.filter((other) => other !== file);
    file.set(state);
    if (wasFirst) sendFresh();
  }

  function enqueue(name: string, given: Uint8Array): AirTransfer {
    if (!NAME.test(name)) throw new Error(`no name for a file: ${name}`);
    if (full) throw new Error('no room in the queue');
    lastSerial += 1;
    const hearers: ((state: TransferState) => void)[] = [];
    let state: TransferState = 'pending';
    const head = toUtf8(name);
    const bytes = new Uint8Array(1 + head.length + given.length);
    bytes[0] = head.length;
    bytes.set(head, 1);
    bytes.set(given, 1 + head.length);
    const file: Queued = {
      ...{ name, serial: lastSerial, bytes },
      state: () => state,
      set(next) {
        if (state === next) return;
        state = next;
        for (const each of hearers) each(next);
      },
      onChange: (each) => void hearers.push(each),
      cancel: () => leave(file, 'canceled'),
    };
    queue.find((other) => other.name === name)?.cancel();
    queue.push(file);
    if (queue[0] === file) sendFresh();
    return file;
  }

  function sendReceipt(serial: number): void {
    radio.send(back, writeFrame({ kind: FRAME.taken, serial, index: 0, count: 1, body: new Uint8Array(0) }));
  }

  function whole(got: ReadonlyMap<number, Uint8Array>): AirFile {
    const parts = [...got].sort(([a], [b]) => a - b).map(([, part]) => part);
    const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    const start = 1 + (all[0] ?? 0);
    return { name: fromUtf8(all.subarray(1, start)), bytes: all.slice(start) };
  }

  return {
    outbox: {
      enqueue,
      enumerate: () => queue,
      setFull(value) {
        full = value;
      },
    },
    inbox: {
      next: () => arrived.shift(),
      listen(each) {
        hear = each;
      },
    },
    setConnected(connected) {
      pieces = undefined;
      if (connected) sendFresh();
      else {
        clock.cancel(timer);
        queue[0]?.set('pending');
      }
    },
    tryNow: sendFresh,
    take(serial, { index, count }, body) {
      // Sent again although it is here: its receipt was lost.
      if (serial <= lastTaken) return sendReceipt(serial);
      if (pieces?.serial !== serial) pieces = { serial, got: new Map() };
      pieces.got.set(index, body.slice());
      if (pieces.got.size < count) return;
      arrived.push(whole(pieces.got));
      pieces = undefined;
      lastTaken = serial;
      sendReceipt(serial);
      hear?.();
      onArrived();
    },
    taken(serial) {
      const file = queue[0];
      if (file?.serial === serial) leave(file, 'transferred');
    },
  };
}
