// Owns what a test drives the watch's side of messages and files by: the modules are the simulator's, the air before them is the test's, open
// or not, each file taken or stuck, answers in either way. Refuses a name used before.
import type { SocketEars } from '../../../simulator/fitbit/air';
import { MAX_MESSAGE_BYTES, messageBytes, messageText } from '../../../simulator/fitbit/air-message';
import { createOutboxModule, createPeerSocket } from '../../../simulator/fitbit/air-modules';
import { createEvents, strict } from '../../../simulator/fitbit/strict';
import { createFakeOutbox, type FakeTransfer } from './fake-outbox';

export interface FakeRadio {
  readonly messagingModule: object;
  readonly fileTransferModule: object;
  /** Both as the app imports them. */
  readonly peerSocket: ReturnType<typeof createPeerSocket>['peerSocket'];
  readonly outbox: ReturnType<typeof createOutboxModule>;
  readonly inbox: ReturnType<typeof createInbox>['inbox'];
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

const refuse = (problem: string): never => {
  throw new Error(problem);
};
const MODULE = { Promise, owner: { alive: true }, report: refuse };

export function createFakeRadio(
  disk: { put(name: string, text: string): void },
  mostBytes = MAX_MESSAGE_BYTES,
): FakeRadio {
  const messages: string[] = [];
  const transfers: FakeTransfer[] = [];
  let listens: ((text: string) => void) | undefined;
  let open = false;
  let ears: SocketEars | undefined;

  const { peerSocket, listeners } = createPeerSocket(
    {
      maxBytes: mostBytes,
      isOpen: () => open,
      send(message) {
        if (!open) throw new Error('the socket is closed');
        const text = messageText(messageBytes(message, mostBytes));
        messages.push(text);
        listens?.(text);
      },
      listen(hears) {
        ears = hears;
      },
    },
    MODULE,
  );
  const queue = createFakeOutbox(() => void Promise.resolve().then(flush), { namesOnce: true, transfers });
  const outbox = createOutboxModule(queue, MODULE);
  const { inbox, events, waiting } = createInbox();

  function flush(): void {
    for (const transfer of transfers) {
      if (listens === undefined || transfer.readyState !== 'pending') continue;
      transfer.set('transferred');
      listens(transfer.text);
    }
  }

  return {
    messagingModule: strict('messaging', { peerSocket }),
    fileTransferModule: strict('file-transfer', { outbox, inbox }),
    peerSocket,
    outbox,
    inbox,
    messages,
    transfers,
    setOpen(now) {
      if (now === open) return;
      open = now;
      if (open) ears?.open();
      else ears?.close();
    },
    setQueueFull: queue.setFull,
    phone(how) {
      listens = how;
      flush();
    },
    say: (text) => ears?.message(text),
    put(name, text) {
      disk.put(name, text);
      waiting.push(name);
      events.tell('newfile');
    },
    listeners: () => listeners('open') + listeners('close') + listeners('message') + events.listeners('newfile'),
  };
}

function createInbox() {
  const waiting: string[] = [];
  const events = createEvents('inbox', ['newfile'], refuse);
  const { addEventListener, removeEventListener } = events;
  const inbox = strict('inbox', { nextFile: () => waiting.shift(), addEventListener, removeEventListener });
  return { inbox, events, waiting };
}
