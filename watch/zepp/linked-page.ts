// Owns pages that speak with the phone, over zml. Refuses to know what they say, and motor and sensors: none of them needs these.
import { BasePage } from '@zeppos/zml/base-page';
import { NO_WRIST } from '../coach/no-wrist';
import type { PageName } from '../coach/page-name';
import { createPageLink, type Requester } from './ports/link';
import { type CreatePage, openPage, type RunningPage } from './run-page';

export function linkedPage(name: PageName, create: CreatePage): void {
  const pageLink = createPageLink();
  let parameter = '';
  let running: RunningPage | undefined;
  Page(
    BasePage({
      onInit(params?: string) {
        parameter = params ?? '';
      },
      build() {
        pageLink.open(this as unknown as Requester);
        running = openPage(name, create, { link: pageLink.link, wrist: () => NO_WRIST }, parameter);
      },
      onBleChanged(connected: boolean) {
        running?.guarded(() => pageLink.changed(connected));
      },
      onDestroy() {
        running?.close();
        pageLink.close();
      },
    }),
  );
}
