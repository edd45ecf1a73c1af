// Owns that a session or check-in is given to the platform once, as soon as a page speaks with the phone, and is delivered by it: also after
// the app has ended. Refuses to repeat it: what may have got lost is sent again when the phone has answered, by the outbox of shared/sync.

import type { Parcel } from '../../../shared/sync/outbox';
import { parseJson } from '../../../shared/sync/parse-json';
import type { Mailbox, Store } from '../../coach/ports';

const NAME = 'posted';

export interface Offers {
  readonly offer: Mailbox['offer'];
  close(): void;
}

/** @param post gives one message to the platform; rejects where it has no room. */
export function createOffers(store: Store, post: (message: unknown) => Promise<unknown>): Offers {
  let closed = false;

  return {
    offer(parcels, messageOf) {
      const pending = parcels.map(keyOf);
      // What the phone holds by now need not be remembered.
      const before = readPosted(store);
      const posted = pending.filter((key) => before.indexOf(key) >= 0);

      /** One after the other: all of them at once would be the whole journal in memory. */
      function postFrom(place: number): Promise<unknown> {
        const parcel = parcels[place];
        if (closed || parcel === undefined) return Promise.resolve();
        const key = keyOf(parcel);
        const message = posted.indexOf(key) < 0 ? messageOf(parcel) : undefined;
        if (message === undefined) return postFrom(place + 1);
        return post(message).then(() => {
          // A watch that dies before this posts it twice, and the phone holds it once.
          posted.push(key);
          store.replace(NAME, JSON.stringify(posted));
          return postFrom(place + 1);
        });
      }

      // No room in the queue or on the disk: the journal has it all, and the next page offers it again.
      postFrom(0).then(undefined, () => {});
    },
    close() {
      closed = true;
    },
  };
}

function keyOf({ kind, id, revision }: Parcel): string {
  return `${kind} ${id} ${revision}`;
}

function readPosted(store: Store): readonly unknown[] {
  const read = parseJson(store.read(NAME));
  return Array.isArray(read) ? read : [];
}
