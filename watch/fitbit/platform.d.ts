// Owns the types of what Fitbit OS gives to an app on the watch, as far as this app calls it: the published types are wrong in
// places. Refuses guesses: each is in the platform's documentation.

declare function setTimeout(run: () => void, ms: number): number;
declare function clearTimeout(timer: number): void;
declare const console: { log(...words: unknown[]): void; error(...words: unknown[]): void };

declare module 'accelerometer' {
  /** As long as the batch; a place that was not read is null or no number. */
  interface Batch {
    /** ms, on a clock of the sensor's own. */
    readonly timestamp: ArrayLike<number>;
    /** m/s² */
    readonly x: ArrayLike<number | null>;
    readonly y: ArrayLike<number | null>;
    readonly z: ArrayLike<number | null>;
  }
  class Sensor {
    constructor(options: { readonly frequency: number; readonly batch: number });
    readonly readings: Batch | null;
    addEventListener(kind: 'reading', hear: () => void): void;
    removeEventListener(kind: 'reading', hear: () => void): void;
    start(): void;
    stop(): void;
  }
  /** Undefined on a watch that has none. */
  export const Accelerometer: typeof Sensor | undefined;
}

declare module 'appbit' {
  export const me: {
    /** True at the start: the app is ended after two minutes in which nothing was touched. */
    appTimeoutEnabled: boolean;
    addEventListener(kind: 'unload', hear: () => void): void;
  };
}

declare module 'display' {
  export const display: {
    /** False keeps the screen lit. */
    autoOff: boolean;
    on: boolean;
  };
}

declare module 'haptics' {
  type Pattern = 'bump' | 'confirmation' | 'confirmation-max';
  export const vibration: {
    /** False: the motor is still busy, and does nothing. */
    start(pattern: Pattern): boolean;
    stop(): void;
  };
}

declare module 'fs' {
  export function existsSync(path: string): boolean;
  export function readFileSync(path: string, encoding: 'utf-8'): string;
  export function renameSync(from: string, to: string): void;
  export function unlinkSync(path: string): void;
  export function statSync(path: string): { readonly size: number };
  export function openSync(path: string, flags: 'a' | 'w'): number;
  /** Gives how many bytes were written. */
  export function writeSync(file: number, bytes: ArrayBuffer): number;
  export function closeSync(file: number): void;
}

declare module 'i18n' {
  export function gettext(key: string): string;
}

declare module 'messaging' {
  export const peerSocket: {
    readonly OPEN: number;
    readonly readyState: number;
    /** Bytes of one message. */
    readonly MAX_MESSAGE_SIZE: number;
    /** Throws where it is not open. */
    send(message: unknown): void;
    addEventListener(kind: 'open' | 'close', hear: () => void): void;
    addEventListener(kind: 'message', hear: (event: { readonly data: unknown }) => void): void;
    removeEventListener(kind: 'open' | 'close', hear: () => void): void;
    removeEventListener(kind: 'message', hear: (event: { readonly data: unknown }) => void): void;
  };
}

declare module 'file-transfer' {
  interface Transfer {
    readonly name: string;
    readonly readyState: 'canceled' | 'error' | 'pending' | 'transferred' | 'transferring';
  }
  export const outbox: {
    /** A name that is still in the queue takes the earlier file out of it. */
    enqueue(name: string, bytes: ArrayBuffer): Promise<Transfer>;
    enumerate(): Promise<Transfer[]>;
  };
  export const inbox: {
    /** The name under which the next file lies in the app's folder. */
    nextFile(): string | undefined;
    addEventListener(kind: 'newfile', hear: () => void): void;
    removeEventListener(kind: 'newfile', hear: () => void): void;
  };
}

declare module 'system' {
  /** Bytes. */
  export const memory: { readonly js: { readonly used: number; readonly total: number; readonly peak: number } };
}
