// Owns the types of what the phone app of Zepp OS gives to a side service, as far as zml leaves them out.

/** Takes what zml makes of a service. */
declare function AppSideService(service: unknown): void;

declare const console: { log(...words: unknown[]): void };
