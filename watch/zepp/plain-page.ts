// Owns pages that do not speak with the phone. Refuses zml, so that they stay small.
import { NO_LINK } from '../coach/no-link';
import type { PageName } from '../coach/page-name';
import { createWrist } from './ports/wrist';
import { type CreatePage, openPage, type RunningPage } from './run-page';

export function plainPage(name: PageName, create: CreatePage): void {
  let parameter = '';
  let running: RunningPage | undefined;
  Page({
    onInit(params) {
      parameter = params ?? '';
    },
    build() {
      running = openPage(name, create, { link: NO_LINK, wrist: createWrist }, parameter);
    },
    onDestroy() {
      running?.close();
    },
  });
}
