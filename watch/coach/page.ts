// Owns what every page is to a platform: opened, told what the person does, closed. Refuses to draw.

/**
 * `action`: a button of the view, by its id. `step`: crown or plus and minus, in steps. `key`: a key of the watch, clicked.
 * `back`: the swipe or the key that leaves a page.
 */
export type Input =
  | { readonly kind: 'action'; readonly id: string }
  | { readonly kind: 'step'; readonly by: number }
  | { readonly kind: 'key' }
  | { readonly kind: 'back' };

export interface Page {
  /** The page is in front: show the first view. Called once. */
  open(): void;
  /** True where the page has dealt with it; false lets the platform do what it does (leave the page, open its menu). */
  input(input: Input): boolean;
  /** The page goes away, at any moment: leaves no timer, no motor, no sensor and no lit screen behind. Called once. */
  close(): void;
}
