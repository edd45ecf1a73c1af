// Owns `@zos/page`: how far a page is scrolled. Refuses paged scrolling.
import { guarded } from '../guard';
import type { Module, ScriptHost } from '../organs';

export function createPageModule({ organs }: ScriptHost): Module {
  const { glass, report } = organs;
  return guarded(
    '@zos/page',
    {
      scrollTo: (option: number | { readonly y: number }) =>
        glass.scrollTo(typeof option === 'number' ? option : option.y),
      getScrollTop: () => glass.scrollTop(),
    },
    report,
  );
}
