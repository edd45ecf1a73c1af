// Owns the types of what the phone app of Fitbit OS gives to a settings page, as far as this page uses it. Refuses guesses: each
// is in the platform's documentation.

declare const console: { log(...words: unknown[]): void; error(...words: unknown[]): void };

declare module 'i18n' {
  export function gettext(key: string): string;
}
