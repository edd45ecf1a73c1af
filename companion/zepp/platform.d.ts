// Owns the types of what the phone app of Zepp OS gives to a side service, as far as zml leaves them out.

/** Takes what zml makes of a service. */
declare function AppSideService(service: unknown): void;

/** Its own form, and not the browser's: one object in, and the answer's body is there at once. `timeout` is in ms. */
declare function fetch(request: {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeout: number;
}): Promise<unknown>;

declare function setTimeout(run: () => void, ms: number): unknown;
declare function clearTimeout(timer: unknown): void;

declare const console: { log(...words: unknown[]): void };
