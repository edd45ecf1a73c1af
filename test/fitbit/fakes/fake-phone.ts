// Owns the phone app's side as a companion sees it and a test drives it: a socket that is open or not, files both ways, settings storage, a
// network. It can end the companion at any of its calls. Refuses what the platform would: a message too long, a name that is none.
import { createEvents, strict } from './strict';

export interface FakePhone {
  /** By the name under which a companion requires them. */
  readonly modules: {
    readonly messaging: { readonly peerSocket: FakePhoneSocket };
    readonly 'file-transfer': { readonly inbox: FakePhoneInbox; readonly outbox: FakePhoneOutbox };
    readonly settings: { readonly settingsStorage: FakeSettings };
  };
  /** As the global function of that name. */
  readonly fetch: (url: string, request: object) => Promise<object>;
  readonly posted: readonly { readonly url: string }[];
  /** What it said to the watch by message, oldest first. */
  readonly messages: readonly string[];
  /** What it put into the queue, by name: a name used again takes the earlier file out. */
  readonly files: ReadonlyMap<string, string>;
  setOpen(open: boolean): void;
  /** The socket says that it is open, and is not. */
  setTorn(torn: boolean): void;
  /** The watch says something. */
  say(text: string): void;
  /** A file from the watch, told of where the companion runs. */
  put(text: string): void;
  /** The settings page writes, and the companion is told. */
  change(key: string, text: string): void;
  /** Calls of the platform so far. */
  calls(): number;
}

export interface FakePhoneOptions {
  readonly mostBytes?: number;
  /** Of the companion before: one that was ended and started again shares nothing but these two. */
  readonly texts?: Map<string, string>;
  readonly waiting?: string[];
  /** How many calls the companion lives; no later one has any effect, and nothing is told any more. */
  readonly lives?: number;
  /** Each thing that reaches the watch's side of the radio. */
  readonly onSaid?: (text: string) => void;
}

export type FakePhoneSocket = ReturnType<typeof createSocket>;
export type FakePhoneInbox = ReturnType<typeof createInbox>;
export type FakePhoneOutbox = ReturnType<typeof createOutbox>;
export type FakeSettings = ReturnType<typeof createSettings>;

type Events<Kind extends string> = ReturnType<typeof createEvents<Kind>>;

interface Radio {
  readonly mostBytes: number;
  open: boolean;
  torn: boolean;
}

export function createFakePhone(options: FakePhoneOptions = {}): FakePhone {
  const { texts = new Map<string, string>(), waiting = [], lives = Infinity, onSaid = () => {} } = options;
  const radio: Radio = { mostBytes: options.mostBytes ?? 1027, open: false, torn: false };
  const messages: string[] = [];
  const files = new Map<string, string>();
  const posted: { url: string }[] = [];
  let calls = 0;

  function live(): void {
    calls += 1;
    if (calls > lives) throw new Error('the companion was ended');
  }

  const socketEvents = createEvents('peerSocket', ['open', 'close', 'message', 'error']);
  const inboxEvents = createEvents('inbox', ['newfile']);
  const settingsEvents = createEvents('settingsStorage', ['change']);
  const tell = (run: () => void): void => {
    if (calls <= lives) run();
  };

  return {
    modules: {
      messaging: strict('messaging', {
        peerSocket: createSocket(radio, socketEvents, live, (text) => {
          messages.push(text);
          onSaid(text);
        }),
      }),
      'file-transfer': strict('file-transfer', {
        inbox: createInbox(waiting, inboxEvents, live),
        outbox: createOutbox(live, (name, text) => {
          files.set(name, text);
          onSaid(text);
        }),
      }),
      settings: strict('settings', { settingsStorage: createSettings(texts, settingsEvents, live) }),
    },
    fetch(url, request) {
      posted.push({ url, ...request });
      return Promise.resolve(strict('Response', { ok: true, status: 204, statusText: 'No Content' }));
    },
    posted,
    messages,
    files,
    setOpen(open) {
      radio.open = open;
    },
    setTorn(torn) {
      radio.torn = torn;
    },
    say: (text) => tell(() => socketEvents.tell('message', { data: text })),
    put(text) {
      waiting.push(text);
      tell(() => inboxEvents.tell('newfile'));
    },
    change(key, text) {
      texts.set(key, text);
      tell(() => settingsEvents.tell('change', { key, newValue: text }));
    },
    calls: () => calls,
  };
}

function createSocket(radio: Radio, events: Events<'message'>, live: () => void, said: (text: string) => void) {
  return strict('peerSocket', {
    OPEN: 0,
    CLOSED: 1,
    MAX_MESSAGE_SIZE: radio.mostBytes,
    get readyState() {
      return radio.open ? 0 : 1;
    },
    addEventListener: events.addEventListener,
    send(message: unknown) {
      live();
      if (!radio.open || radio.torn) throw new Error('the socket is closed');
      if (typeof message !== 'string') throw new Error('a message that is no text');
      if (new TextEncoder().encode(message).length + 3 > radio.mostBytes) throw new Error('a message too long');
      said(message);
    },
  });
}

function createInbox(waiting: string[], events: Events<'newfile'>, live: () => void) {
  return strict('inbox', {
    addEventListener: events.addEventListener,
    async pop() {
      live();
      const text = waiting.shift();
      if (text === undefined) return undefined;
      return strict('InboxFile', {
        name: 'any',
        async text() {
          live();
          if (text === 'torn') throw new Error('the file cannot be read');
          return text;
        },
      });
    },
  });
}

function createOutbox(live: () => void, said: (name: string, text: string) => void) {
  return strict('outbox', {
    async enqueue(name: string, bytes: ArrayBuffer): Promise<object> {
      live();
      if (!/^[A-Za-z0-9._-]{1,64}$/.test(name)) throw new Error(`no name for a file: ${name}`);
      said(name, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      return strict('FileTransfer', { name, readyState: 'pending' });
    },
  });
}

function createSettings(texts: Map<string, string>, events: Events<'change'>, live: () => void) {
  return strict('settingsStorage', {
    get length() {
      return texts.size;
    },
    key: (index: number) => [...texts.keys()][index] ?? null,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem(key: string, text: string) {
      live();
      if (typeof text !== 'string') throw new TypeError('the phone keeps texts only');
      texts.set(key, text);
    },
    removeItem(key: string) {
      live();
      texts.delete(key);
    },
    addEventListener: events.addEventListener,
  });
}
