// Owns the types of what the phone app of Fitbit OS gives to a companion, as far as this one calls it. Refuses guesses: each is
// in the platform's documentation.

declare const console: { log(...words: unknown[]): void; error(...words: unknown[]): void };

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
