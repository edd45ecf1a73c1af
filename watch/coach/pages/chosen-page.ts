// Owns a page that is only known once it is opened, because the journal says what it shows, or where else the person is.
import type { Page } from '../page';
import type { PageName } from '../page-name';
import type { Ports } from '../ports';

export function chosenPage(choose: () => Page): Page {
  let chosen: Page | undefined;
  return {
    open() {
      chosen = choose();
      chosen.open();
    },
    input: (input) => chosen?.input(input) ?? false,
    close: () => chosen?.close(),
  };
}

/** Nothing to show here: leads on. */
export function leadTo({ router }: Pick<Ports, 'router'>, page: PageName, parameter?: string): Page {
  return { open: () => router.go(page, parameter), input: () => false, close: () => {} };
}
