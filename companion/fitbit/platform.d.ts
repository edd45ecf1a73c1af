// Owns the types of what the phone app of Fitbit OS gives to a companion, as far as this one calls it. Refuses guesses: each is
// in the platform's documentation.

declare const console: { log(...words: unknown[]): void; error(...words: unknown[]): void };
declare function setTimeout(run: () => void, ms: number): unknown;
declare function clearTimeout(timer: unknown): void;

declare function fetch(
  url: string,
  request: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  },
): Promise<unknown>;

declare module 'settings' {
  /** Strings only, shared with the settings page. */
  export const settingsStorage: {
    readonly length: number;
    key(index: number): string | null;
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
    addEventListener(kind: 'change', hear: (event: { readonly key: string | null }) => void): void;
  };
}

declare module 'messaging' {
  export const peerSocket: {
    readonly OPEN: number;
    readonly readyState: number;
    /** Bytes of one message. */
    readonly MAX_MESSAGE_SIZE: number;
    /** Throws where it is not open. */
    send(message: unknown): void;
    addEventListener(kind: 'message', hear: (event: { readonly data: unknown }) => void): void;
  };
}

declare module 'file-transfer' {
  interface InboxFile {
    readonly name: string;
    text(): Promise<string>;
  }
  export const inbox: {
    /** The next file, which is then in the inbox no more; undefined where there is none. */
    pop(): Promise<InboxFile | undefined>;
    addEventListener(kind: 'newfile', hear: () => void): void;
  };
  export const outbox: {
    /** A name that is still in the queue takes the earlier file out of it. */
    enqueue(name: string, bytes: ArrayBuffer): Promise<unknown>;
  };
}
