// Owns what a test drives a companion by: the modules are the simulator's, the air before them is the test's, open or not, torn or not. It
// can end the companion at any of its calls. Refuses files on their way: what is put here has arrived.
import { toUtf8 } from '../../../simulator/device/utf8';
import type { AirEnd, SocketEars } from '../../../simulator/fitbit/air';
import { MAX_MESSAGE_BYTES, messageBytes, messageText } from '../../../simulator/fitbit/air-message';
import { createCompanionModules } from '../../../simulator/fitbit/phone/companion-modules';
import { createSettingsStorage, type SettingsStorage } from '../../../simulator/phone/settings-storage';
import { createFakeOutbox } from './fake-outbox';

export interface FakePhone {
  /** By the name under which a companion requires them. */
  readonly modules: ReturnType<typeof createCompanionModules>['modules'];
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
  /** Calls of the platform so far. */
  calls(): number;
}

export interface FakePhoneOptions {
  readonly mostBytes?: number;
  /** Of the companion before: one that was ended and started again shares nothing but these two. */
  readonly storage?: SettingsStorage;
  readonly waiting?: string[];
  /** How many calls the companion lives; no later one has any effect, and nothing is told any more. */
  readonly lives?: number;
  /** Each thing that reaches the watch's side of the radio. */
  readonly onSaid?: (text: string) => void;
}

/** A file that is there and cannot be read. */
export const TORN = 'torn';

const refuse = (problem: string): never => {
  throw new Error(problem);
};

export const createFakeStorage = (): SettingsStorage => createSettingsStorage(refuse);

export function createFakePhone(options: FakePhoneOptions = {}): FakePhone {
  const { storage = createFakeStorage(), waiting = [], lives = Infinity, onSaid = () => {} } = options;
  const messages: string[] = [];
  const files = new Map<string, string>();
  const socket = { open: false, torn: false };
  let ears: SocketEars | undefined;
  let newFile: (() => void) | undefined;
  let calls = 0;

  const owner = {
    get alive() {
      calls += 1;
      return calls <= lives;
    },
  };
  const tell = (run: () => void): void => {
    if (calls <= lives) run();
  };
  const air: AirEnd = {
    socket: {
      maxBytes: options.mostBytes ?? MAX_MESSAGE_BYTES,
      isOpen: () => socket.open,
      send(message) {
        if (!socket.open || socket.torn) throw new Error('the socket is closed');
        const text = messageText(messageBytes(message, this.maxBytes));
        messages.push(text);
        onSaid(text);
      },
      listen(hears) {
        ears = hears;
      },
    },
    outbox: createFakeOutbox(({ name, text }) => {
      files.set(name, text);
      onSaid(text);
    }),
    inbox: {
      next() {
        const text = waiting.shift();
        if (text === undefined) return undefined;
        return {
          name: 'any',
          get bytes() {
            return text === TORN ? refuse('the file cannot be read') : toUtf8(text);
          },
        };
      },
      listen(hear) {
        newFile = hear;
      },
    },
  };
  const { modules } = createCompanionModules({ Promise, owner, report: refuse, air, storage });

  return {
    modules,
    messages,
    files,
    setOpen(open) {
      socket.open = open;
    },
    setTorn(torn) {
      socket.torn = torn;
    },
    say: (text) => tell(() => ears?.message(text)),
    put(text) {
      waiting.push(text);
      tell(() => newFile?.());
    },
    calls: () => calls,
  };
}
