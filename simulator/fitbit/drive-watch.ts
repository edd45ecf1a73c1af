// Owns the watch's part of the driver on a Fitbit watch: what a person does to it and sees of it. Refuses what such a watch has not (a crown,
// further keys, scrolling): it does nothing, and says so.
import type { WatchDriver } from '../world/driver';
import type { ElementState } from './element';
import type { FitbitWatch } from './watch/watch';

/** From the line that a word stands on to within its button, px. */
const ABOVE_LINE_PX = 5;

/** @param buttonLeaves see the options of the simulation. */
export function driveFitbitWatch(watch: FitbitWatch, buttonLeaves: boolean, settle: () => void): WatchDriver {
  const { display, motor } = watch;

  /** What a person does wakes the glass, and lets the app's promises go on. */
  function act<T>(run: () => T): T {
    display.wake();
    watch.light()?.touched();
    const result = run();
    settle();
    return result;
  }
  const then = (run: () => void): void => {
    run();
    settle();
  };
  const elements = (): readonly ElementState[] => watch.document()?.seen() ?? [];
  const displayNow = (): ReturnType<WatchDriver['display']> => watch.light()?.state() ?? display.state();
  const place = (): ReturnType<WatchDriver['page']> => {
    const url = watch.page();
    return url === undefined ? undefined : { url };
  };

  function tap(text: string): void {
    const found = elements().find((element) => element.tag === 'text' && element.text === text);
    if (found === undefined)
      throw new Error(`the screen does not show "${text}" but: ${textsOf(elements()).join(' | ')}`);
    const { x = 0, y = 0 } = found.numbers;
    if (watch.document()?.tap(x, y - ABOVE_LINE_PX) !== true) throw new Error(`nothing hears a tap at "${text}"`);
  }

  /** True where the app kept the platform from leaving. */
  function leave(isKept: () => boolean | undefined): boolean {
    const running = watch.document();
    const kept = isKept() === true;
    if (!kept && running !== undefined && watch.document() === running) watch.exit();
    return kept;
  }

  return {
    launch: () => then(watch.launch),
    appRunning: watch.appRunning,
    page: place,
    exit: () => then(watch.exit),
    // The platform knows no pages: all of the app ends untold, and is opened again.
    killPage: () =>
      then(() => {
        if (!watch.appRunning()) return;
        watch.kill();
        watch.launch();
      }),
    kill: () => then(watch.kill),
    wake: () => then(display.wake),
    dropWrist: () => then(display.dropWrist),
    coverWithPalm: () => then(display.coverWithPalm),
    widgets: () => [],
    elements,
    texts: () => textsOf(elements()),
    tap: (text) => act(() => tap(text)),
    tapAt: (x, y) => act(() => watch.document()?.tap(x, y) ?? false),
    touchAt: (touch, x, y) => act(() => watch.document()?.finger(touch, x, y) ?? false),
    press(key, event = 'CLICK') {
      if (key !== 'BACK' || event !== 'CLICK') return false;
      return act(() => leave(() => !buttonLeaves && watch.document()?.pressKey()));
    },
    crown() {},
    scrollBy() {},
    swipe(gesture) {
      if (gesture !== 'RIGHT') return false;
      return act(() => leave(() => watch.document()?.swipe()));
    },
    screenChanges: watch.screenChanges,
    display: displayNow,
    pulses: motor.pulses,
    vibrating: motor.running,
    look() {
      const page = place();
      return {
        appRunning: watch.appRunning(),
        ...(page === undefined ? {} : { page }),
        display: displayNow(),
        scrollTopPx: 0,
        vibrating: motor.running(),
      };
    },
  };
}

const textsOf = (elements: readonly ElementState[]): readonly string[] =>
  elements.flatMap(({ tag, text }) => (tag === 'text' && text !== '' ? [text] : []));
