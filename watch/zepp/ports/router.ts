// Owns the way from page to page. Refuses a stack: a page is replaced, so that none is left behind with its sensor on.
import { replace } from '@zos/router';
import type { PageName } from '../../coach/page-name';

export function go(page: PageName, parameter?: string): void {
  const url = `watch/zepp/page/${page}/index`;
  replace(parameter === undefined ? { url } : { url, params: parameter });
}
