// Owns pages that do not speak with the phone. Refuses zml, so that they stay small.
import { NO_LINK } from '../coach/no-link';
import type { PageName } from '../coach/page-name';
import type { Reach } from './ports/ports';
import { type CreatePage, openPage, type RunningPage } from './run-page';

/** @param wrist what the page does with it, and nothing more: it is bundled with the page. */
export function plainPage(name: PageName, create: CreatePage, wrist: Reach['wrist']): void {
  let parameter = '';
  let running: RunningPage | undefined;
  Page({
    onInit(params) {
      parameter = params ?? '';
    },
    build() {
      running = openPage(name, create, { link: NO_LINK, wrist }, parameter);
    },
    onDestroy() {
      running?.close();
    },
  });
}
