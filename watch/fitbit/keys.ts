// Owns what the button and the swipe back mean. Refuses to decide what follows: that is the page's, and else the platform's.
import type { Input } from '../coach/page';

interface Refusable {
  preventDefault(): void;
}

/** As the platform calls back; `beforeunload` is the swipe to the right. */
export interface KeysDocument {
  onkeypress?: ((event: Refusable & { readonly key: string }) => void) | null;
  onbeforeunload?: ((event: Refusable) => void) | null;
}

/**
 * Runs what draws. @param give true where the page took it; else the platform does what it does: it leaves the app.
 * @param again draws what is shown anew, from its view file on.
 */
export function createKeys(
  document: KeysDocument,
  give: (input: Input) => boolean,
  again: () => void,
): (draw: () => void) => void {
  // The one button is a key first, for the page that has a use for it, and then the way back.
  function onKey(event: Refusable): void {
    if (give({ kind: 'key' }) || give({ kind: 'back' })) event.preventDefault();
  }

  function onSwipe(event: Refusable): void {
    if (!give({ kind: 'back' })) return;
    event.preventDefault();
    // The finger may have taken the view off the glass with it: what is loaded lies in its place.
    draws(again);
  }

  function draws(draw: () => void): void {
    // A view file that takes another's place unloads that one: nobody swiped. And it takes along what listened.
    document.onbeforeunload = null;
    try {
      draw();
    } finally {
      document.onkeypress = onKey;
      document.onbeforeunload = onSwipe;
    }
  }

  return draws;
}
