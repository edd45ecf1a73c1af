// Owns the side service: whatever the watch asks, the log answers. Refuses to let an error out, for the watch would hear
// nothing and wait.
import { BaseSideService, settingsLib } from '@zeppos/zml/base-side';
import { answer } from '../log/answer';
import { createLog } from '../log/log';
import { storageOf } from './storage';

AppSideService(
  BaseSideService({
    onRequest(request: unknown, respond: (error: unknown, data?: unknown) => void) {
      try {
        // A log for each request: the settings page writes the same storage, and nothing read before may be stale.
        respond(null, answer(createLog(storageOf(settingsLib)), request));
      } catch (error) {
        console.log(error);
        respond(String(error));
      }
    },
    /** zml calls it unguarded. The watch asks for the settings each time it opens, so nothing is to be done. */
    onSettingsChange() {},
  }),
);
