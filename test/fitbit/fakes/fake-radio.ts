// Owns the watch's side of messages and files on the way to a phone, as a test drives it: open or not, each file taken or stuck, answers in
// either way. Refuses what the platform would: a message too long or into a closed socket, a name too long or used before.
import type { FakeFs } from './fake-fs';
import { createEvents, strict } from './strict';

export interface FakeTransfer {
  readonly name: string;
  readonly text: string;
  readyState: 'canceled' | 'error' | 'pending' | 'transferred' | 'transferring';
}

export interface FakeRadio {
  readonly messagingModule: object;
  readonly fileTransferModule: object;
  /** Both as the app imports them. */
  readonly peerSocket: FakeSocket;
  readonly outbox: FakeOutbox;
  readonly inbox: FakeInbox;
  /** Every message that the watch sent, oldest first. */
  readonly messages: readonly string[];
  /** Every file that the watch ever put into the queue, oldest first. */
  readonly transfers: readonly FakeTransfer[];
  setOpen(open: boolean): void;
  /** The queue takes no file, until set to false. */
  setQueueFull(full: boolean): void;
  /** What the phone gets from now on; what waits in the queue is given at once. Undefined: the phone is away. */
  phone(listens: ((text: string) => void) | undefined): void;
  /** The phone says something. */
  say(text: string): void;
  /** A file from the phone, in the app's folder and told of. */
  put(name: string, text: string): void;
  listeners(): number;
}

export type FakeSocket = ReturnType<typeof createSocket>['socket'];
export type FakeOutbox = ReturnType<typeof createOutbox>;
export type FakeInbox = ReturnType<typeof createInbox>['inbox'];

export function createFakeRadio(disk: FakeFs, mostBytes = 1027): FakeRadio {
  const messages: string[] = [];
  const transfers: FakeTransfer[] = [];
  let listens: ((text: string) => void) | undefined;
  const { socket, events, state } = createSocket(mostBytes, (text) => {
    messages.push(text);
    listens?.(text);
  });
  const queue = { full: false };
  const outbox = createOutbox(transfers, queue, flush);
  const { inbox, events: inboxEvents, waiting } = createInbox();

  function flush(): void {
    for (const transfer of transfers) {
      if (listens === undefined || transfer.readyState !== 'pending') continue;
      transfer.readyState = 'transferred';
      listens(transfer.text);
    }
  }

  return {
    messagingModule: strict('messaging', { peerSocket: socket }),
    fileTransferModule: strict('file-transfer', { outbox, inbox }),
    peerSocket: socket,
    outbox,
    inbox,
    messages,
    transfers,
    setOpen(open) {
      if (open === state.open) return;
      state.open = open;
      events.tell(open ? 'open' : 'close');
    },
    setQueueFull(full) {
      queue.full = full;
    },
    phone(how) {
      listens = how;
      flush();
    },
    say: (text) => events.tell('message', { data: text }),
    put(name, text) {
      disk.files.set(name, new TextEncoder().encode(text));
      waiting.push(name);
      inboxEvents.tell('newfile');
    },
    listeners: () =>
      events.listeners('open') +
      events.listeners('close') +
      events.listeners('message') +
      inboxEvents.listeners('newfile'),
  };
}

function createSocket(mostBytes: number, send: (text: string) => void) {
  const state = { open: false };
  const events = createEvents('peerSocket', ['open', 'close', 'message', 'error', 'bufferedamountdecrease']);
  const { addEventListener, removeEventListener } = events;
  const socket = strict('peerSocket', {
    OPEN: 0,
    CLOSED: 1,
    MAX_MESSAGE_SIZE: mostBytes,
    get readyState() {
      return state.open ? 0 : 1;
    },
    addEventListener,
    removeEventListener,
    send(message: unknown) {
      if (!state.open) throw new Error('the socket is closed');
      if (typeof message !== 'string') throw new Error('a message that is no text');
      if (new TextEncoder().encode(message).length + 3 > mostBytes) throw new Error('a message too long');
      send(message);
    },
  });
  return { socket, events, state };
}

function createOutbox(transfers: FakeTransfer[], queue: { readonly full: boolean }, flush: () => void) {
  return strict('outbox', {
    enqueue(name: string, bytes: ArrayBuffer): Promise<FakeTransfer> {
      if (!/^[A-Za-z0-9._-]{1,64}$/.test(name)) throw new Error(`no name for a file: ${name}`);
      if (transfers.some((other) => other.name === name)) throw new Error(`a name used twice: ${name}`);
      if (queue.full) return Promise.reject(new Error('no room in the queue'));
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const transfer: FakeTransfer = { name, text, readyState: 'pending' };
      transfers.push(transfer);
      return Promise.resolve(transfer).then((queued) => {
        flush();
        return queued;
      });
    },
    enumerate: (): Promise<FakeTransfer[]> => Promise.resolve([...transfers]),
  });
}

function createInbox() {
  const waiting: string[] = [];
  const events = createEvents('inbox', ['newfile']);
  const { addEventListener, removeEventListener } = events;
  const inbox = strict('inbox', { nextFile: () => waiting.shift(), addEventListener, removeEventListener });
  return { inbox, events, waiting };
}
