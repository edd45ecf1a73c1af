// Owns pages that speak with the phone, over zml. Refuses to know what they say.
import { BasePage } from '@zeppos/zml/base-page';
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
        running = openPage(name, create, pageLink.link, parameter);
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
