// Owns the way to the phone: `hello` as a message, whatever must arrive as a file, which the platform sends again by itself and after
// the app has ended. Refuses to repeat: the outbox of shared/sync does, and asks again for what nobody answers.
import { asciiBytes, asciiJson, fitsMessage, readNumbered, writeNumbered } from '../../../shared/sync/numbered';
import { REQUEST_LIMIT_MS } from '../../../shared/sync/outbox';
import type { Guard } from '../../coach/guard';
import type { Clock, Link } from '../../coach/ports';
import type { Files } from './files';
import { createOffers } from './offers';
import { createStore } from './store';

interface Heard {
  readonly data?: unknown;
}

export interface PeerSocket {
  readonly OPEN: number;
  readonly readyState: number;
  /** Bytes. */
  readonly MAX_MESSAGE_SIZE: number;
  send(message: unknown): void;
  addEventListener(kind: 'open' | 'close' | 'message', hear: (event: Heard) => void): void;
  removeEventListener(kind: 'open' | 'close' | 'message', hear: (event: Heard) => void): void;
}

export interface FileOutbox {
  enqueue(name: string, bytes: ArrayBuffer): Promise<unknown>;
  enumerate(): Promise<readonly { readonly name: string; readonly readyState: string }[]>;
}

export interface FileInbox {
  /** Where the next file lies; undefined where there is none. */
  nextFile(): string | undefined;
  addEventListener(kind: 'newfile', hear: () => void): void;
  removeEventListener(kind: 'newfile', hear: () => void): void;
}

export interface LinkOptions {
  readonly peerSocket: PeerSocket;
  readonly outbox: FileOutbox;
  readonly inbox: FileInbox;
  readonly files: Files;
  readonly clock: Clock;
  readonly guard: Guard;
}

export interface PageLink {
  readonly link: Link;
  close(): void;
}

/** Requests still listened for, the newest: an answer may come long after the outbox has given up on it, and is taken in then. */
const MOST_WAITING = 8;

interface Waiting {
  readonly number: string;
  readonly settle: (data: unknown) => void;
  /** Of what went as a message, which is lost with the socket. */
  readonly fail?: (reason: Error) => void;
}

export function openLink({ peerSocket, outbox, inbox, files, clock, guard }: LinkOptions): PageLink {
  let waiting: Waiting[] = [];
  let lastNumberMs = 0;
  /** Put into the queue by this page before anybody asked: each spares one request its own file. */
  let posted: { readonly stem: string; readonly number: Promise<string> }[] = [];
  /** From then on their answers are taken for lost. */
  let postedUntilMs = 0;
  let listener: (connected: boolean) => void = () => {};
  let overhear: (answer: unknown) => void = () => {};
  const offers = createOffers(createStore(files), post);

  /** Used once, by any page: the time, and never the same twice. */
  function newNumber(): string {
    lastNumberMs = Math.max(lastNumberMs + 1, Math.floor(clock.nowMs()));
    return lastNumberMs.toString(36);
  }

  function wait(one: Waiting): void {
    waiting.push(one);
    if (waiting.length > MOST_WAITING) waiting.shift();
  }

  function arrive(text: unknown): void {
    const answer = readNumbered(text);
    if (answer === undefined) return;
    const asked = waiting.filter(({ number }) => number === answer.number);
    waiting = waiting.filter(({ number }) => number !== answer.number);
    for (const { settle } of asked) settle(answer.data);
    if (asked.length === 0) overhear(answer.data);
  }

  /** A file that still waits in the queue is not put there twice: its number is the one that will be answered. */
  function enqueue(stem: string, data: unknown, numbered: (number: string) => void): Promise<unknown> {
    return outbox.enumerate().then((queued) => {
      const same = queued.filter(({ name, readyState }) => name.indexOf(stem) === 0 && isOnTheWay(readyState))[0];
      const number = same === undefined ? newNumber() : same.name.slice(stem.length);
      numbered(number);
      return same ?? outbox.enqueue(stem + number, asciiBytes(writeNumbered({ number, data })));
    });
  }

  function sendFile(data: unknown, settle: (data: unknown) => void): Promise<unknown> {
    const stem = stemOf(data);
    const [mine] = posted.filter((post) => post.stem === stem);
    if (mine === undefined || clock.nowMs() >= postedUntilMs)
      return enqueue(stem, data, (number) => wait({ number, settle }));
    posted = posted.filter((post) => post !== mine);
    return mine.number.then((number) => wait({ number, settle }));
  }

  function expectAnswers(): void {
    postedUntilMs = clock.nowMs() + REQUEST_LIMIT_MS;
  }

  function post(data: unknown): Promise<unknown> {
    const stem = stemOf(data);
    expectAnswers();
    let number = '';
    const sent = enqueue(stem, data, (made) => {
      number = made;
    }).then(() => number);
    posted.push({ stem, number: sent });
    return sent;
  }

  const onMessage = ({ data }: Heard): void => guard.run(() => arrive(data));
  const onOpen = (): void => {
    // Files that waited for the phone go now.
    expectAnswers();
    guard.run(() => listener(true));
  };
  const onClose = (): void => {
    // Messages on their way, either way, are lost. What still waits in the queue is found there.
    posted = [];
    const lost = waiting.filter(({ fail }) => fail !== undefined);
    waiting = waiting.filter(({ fail }) => fail === undefined);
    for (const { fail } of lost) fail?.(new Error('the socket is closed'));
    guard.run(() => listener(false));
  };
  const onFile = (): void => guard.run(takeFiles);

  function takeFiles(): void {
    for (let name = inbox.nextFile(); name !== undefined; name = inbox.nextFile()) arrive(takeFile(name));
  }

  /** One that cannot be read is as one that never came: nobody answered, and it is asked again. */
  function takeFile(name: string): string | undefined {
    let text: string | undefined;
    try {
      text = files.readFileSync(name, 'utf-8');
      files.unlinkSync(name);
    } catch {
      // Nothing of it is kept but what was read.
    }
    return text;
  }

  peerSocket.addEventListener('message', onMessage);
  peerSocket.addEventListener('open', onOpen);
  peerSocket.addEventListener('close', onClose);
  inbox.addEventListener('newfile', onFile);

  return {
    link: {
      connected: () => peerSocket.readyState === peerSocket.OPEN,
      request(message) {
        return new Promise((settle, fail) => {
          // What is asked anew each time a page opens may be lost on the way.
          if (kindOf(message) === 'hello') {
            const number = newNumber();
            const text = writeNumbered({ number, data: message });
            if (fitsMessage(text, peerSocket.MAX_MESSAGE_SIZE)) {
              wait({ number, settle, fail });
              peerSocket.send(text);
              return;
            }
          }
          sendFile(message, settle).then(undefined, fail);
        });
      },
      onChange(told) {
        listener = told;
        // Of answers that came while no page listened nothing is told.
        onFile();
      },
      mailbox: {
        offer: offers.offer,
        onAnswer(told) {
          overhear = told;
        },
      },
    },
    close() {
      waiting = [];
      posted = [];
      listener = () => {};
      overhear = () => {};
      offers.close();
      peerSocket.removeEventListener('message', onMessage);
      peerSocket.removeEventListener('open', onOpen);
      peerSocket.removeEventListener('close', onClose);
      inbox.removeEventListener('newfile', onFile);
    },
  };
}

/** How the name of a file begins that holds this: kind and content. */
function stemOf(data: unknown): string {
  return `${kindOf(data)}.${fingerprint(asciiJson(data))}.`;
}

function isOnTheWay(readyState: string): boolean {
  return readyState === 'pending' || readyState === 'transferring';
}

/** For a name only: letters alone, so that it is fit to be one. */
function kindOf(data: unknown): string {
  const { kind }: { readonly kind?: unknown } = typeof data === 'object' && data !== null ? data : {};
  return typeof kind === 'string' && /^[a-zA-Z]{1,20}$/.test(kind) ? kind : 'request';
}

/** Tells one text from another, well enough for a queue of a few: two of one fingerprint wait for each other, no more. */
function fingerprint(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum = (sum * 31 + text.charCodeAt(index)) % 4294967296;
  return sum.toString(36);
}
