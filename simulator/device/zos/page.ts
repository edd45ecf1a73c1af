// Owns `@zos/page`: how far a page is scrolled. Paged scrolling goes a screen at a time.
// Refuses movement: a page is there at once.
import { guarded } from '../guard';
import type { Module, ScriptHost } from '../organs';

interface ScrollMode {
  readonly mode: unknown;
  readonly options?: { readonly height?: number };
}

export function createPageModule({ organs }: ScriptHost): Module {
  const { glass, report, screen } = organs;
  let pagePx = screen.heightPx;
  const modes = { SCROLL_MODE_FREE: 'free', SCROLL_MODE_SWIPER: 'swiper', SCROLL_MODE_SWIPER_HORIZONTAL: 'horizontal' };
  const animations = { SCROLL_ANIMATION_SMOOTH: 'smooth', SCROLL_ANIMATION_NONE: 'none' };
  return guarded(
    '@zos/page',
    {
      ...modes,
      ...animations,
      scrollTo: (option: number | { readonly y: number }) =>
        glass.scrollTo(typeof option === 'number' ? option : option.y),
      getScrollTop: () => glass.scrollTop(),
      setScrollMode({ mode, options }: ScrollMode): boolean {
        if (mode === modes.SCROLL_MODE_SWIPER_HORIZONTAL) report('the simulator does not scroll pages sideways');
        pagePx = options?.height ?? screen.heightPx;
        return true;
      },
      setScrollLock: () => undefined,
      swipeToIndex: ({ index }: { readonly index: number }) => glass.scrollTo(index * pagePx),
      getSwiperIndex: () => Math.round(glass.scrollTop() / pagePx),
    },
    report,
  );
}
