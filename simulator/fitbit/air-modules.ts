// Owns `messaging` and the outbox of `file-transfer` as a script holds them: the platform has the same on the watch and on the phone.
// Refuses the inbox, which differs.
import { isArrayBuffer } from '../device/buffer';
import type { Report } from '../device/guard';
import type { AirSocket } from './air';
import type { AirOutbox, AirTransfer } from './air-files';
import { createEvents, strict } from './strict';

export interface AirModuleOptions {
  /** Of the script's own engine. */
  readonly Promise: PromiseConstructor;
  /** The app or companion that holds it. */
  readonly owner: { readonly alive: boolean };
  readonly report: Report;
}

const SOCKET_EVENTS = ['open', 'close', 'message', 'error', 'bufferedamountdecrease'] as const;
/** The platform publishes no values: an app compares with the names. */
const OPEN = 0;
const CLOSED = 1;

/** The `peerSocket` of `messaging`. It hears the air from now on. */
export function createPeerSocket(socket: AirSocket, { owner, report }: AirModuleOptions) {
  const { tell, listeners, ...heard } = createEvents('peerSocket', SOCKET_EVENTS, report);
  socket.listen({
    open: () => tell('open'),
    close: () => tell('close'),
    message: (text) => tell('message', { data: text }),
  });
  const members = {
    OPEN,
    CLOSED,
    MAX_MESSAGE_SIZE: socket.maxBytes,
    /** The air takes everything at once. */
    bufferedAmount: 0,
    get readyState() {
      return socket.isOpen() ? OPEN : CLOSED;
    },
    ...heard,
    send(message: unknown): void {
      socket.send(message);
    },
  };
  return { peerSocket: strict('peerSocket', members, { owner, report }), listeners };
}

/** The `outbox` of `file-transfer`. */
export function createOutboxModule(outbox: AirOutbox, { Promise: Promises, owner, report }: AirModuleOptions) {
  function faceOf(transfer: AirTransfer) {
    const { tell, listeners: _, ...heard } = createEvents('FileTransfer', ['change'] as const, report);
    transfer.onChange(() => {
      if (owner.alive) tell('change');
    });
    const members = {
      name: transfer.name,
      get readyState() {
        return transfer.state();
      },
      cancel: () => transfer.cancel(),
      ...heard,
    };
    return strict('FileTransfer', members, { owner, report });
  }

  const members = {
    enqueue(name: string, data: unknown): Promise<ReturnType<typeof faceOf>> {
      try {
        return Promises.resolve(faceOf(outbox.enqueue(name, bytesOf(data))));
      } catch (error) {
        return Promises.reject(error);
      }
    },
    enumerate: (): Promise<ReturnType<typeof faceOf>[]> => Promises.resolve(outbox.enumerate().map(faceOf)),
  };
  return strict('outbox', members, { owner, report });
}

function bytesOf(data: unknown): Uint8Array {
  if (isArrayBuffer(data)) return new Uint8Array(data);
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  throw new TypeError('the outbox takes an ArrayBuffer or a view of one');
}
