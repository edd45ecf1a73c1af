// Owns the talk with the watch: whatever it asks, by message or by file, the log answers, by message where that can be and else by file.
// Refuses to remember anything itself: the phone app ends a companion whenever it likes, and the storage is all that stays.
import { asciiBytes, fitsMessage, readNumbered, writeNumbered } from '../../shared/sync/numbered';
import { answer } from '../log/answer';
import type { KeyValue } from '../log/key-value';
import { createLog } from '../log/log';

interface PeerSocket {
  readonly OPEN: number;
  readonly readyState: number;
  /** Bytes. */
  readonly MAX_MESSAGE_SIZE: number;
  send(message: unknown): void;
  addEventListener(kind: 'message', hear: (event: { readonly data: unknown }) => void): void;
}

interface Inbox {
  /** What it gives is gone from there. */
  pop(): Promise<{ text(): Promise<string> } | undefined>;
  addEventListener(kind: 'newfile', hear: () => void): void;
}

export interface ServicePorts {
  readonly peerSocket: PeerSocket;
  readonly inbox: Inbox;
  readonly outbox: { enqueue(name: string, bytes: ArrayBuffer): Promise<unknown> };
  readonly storage: KeyValue;
  /** What went wrong. The watch asks again for whatever nobody answered. */
  tell(fault: unknown): void;
}

export function startService({ peerSocket, inbox, outbox, storage, tell }: ServicePorts): void {
  async function hear(text: unknown): Promise<void> {
    const asked = readNumbered(text);
    if (asked === undefined) {
      tell('something came that is no request');
      return;
    }
    const { number, data } = asked;
    // A log for each request: the settings page writes the same storage, and nothing read before may be stale.
    await reply(number, writeNumbered({ number, data: answer(createLog(storage), data) }));
  }

  async function reply(number: string, text: string): Promise<void> {
    if (peerSocket.readyState === peerSocket.OPEN && fitsMessage(text, peerSocket.MAX_MESSAGE_SIZE)) {
      try {
        peerSocket.send(text);
        return;
      } catch (error) {
        // It may have closed in this very moment; a file finds its way.
        tell(error);
      }
    }
    // A request that came twice is answered once: the later file of one name takes the place of the earlier.
    await outbox.enqueue(`answer.${number}`, asciiBytes(text));
  }

  /** May run beside itself: each file goes to one of them. */
  async function drain(): Promise<void> {
    for (let file = await inbox.pop(); file !== undefined; file = await inbox.pop()) {
      // One that cannot be read or answered must not lie before the others.
      await file.text().then(hear).catch(tell);
    }
  }

  const takeFiles = (): void => {
    drain().catch(tell);
  };

  peerSocket.addEventListener('message', ({ data }) => {
    hear(data).catch(tell);
  });
  inbox.addEventListener('newfile', takeFiles);
  // Of files that came before this ran, nothing is told.
  takeFiles();
}
