// Owns the side service: whatever the watch asks, the log answers; what the settings page asks to be uploaded is sent. Refuses to let an
// error out, for the watch would hear nothing and wait.
import { BaseSideService, settingsLib } from '@zeppos/zml/base-side';
import { answer } from '../log/answer';
import { createLog } from '../log/log';
import { createUploader, UPLOAD_LIMIT_MS } from '../log/upload';
import { UPLOAD_REQUEST } from '../log/upload-memory';
import { storageOf } from './storage';

const uploader = createUploader({
  storage: storageOf(settingsLib),
  nowMs: () => Date.now(),
  post: (request) => fetch({ ...request, timeout: UPLOAD_LIMIT_MS }),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
});

function lookForUpload(): void {
  uploader.look().catch((error: unknown) => console.log(error));
}

AppSideService(
  BaseSideService({
    /** A change of the settings may be what has started the service, and nothing says that it is then told of it. */
    onInit() {
      lookForUpload();
    },
    onRequest(request: unknown, respond: (error: unknown, data?: unknown) => void) {
      try {
        // A log for each request: the settings page writes the same storage, and nothing read before may be stale.
        respond(null, answer(createLog(storageOf(settingsLib)), request));
      } catch (error) {
        console.log(error);
        respond(String(error));
      }
    },
    /** zml calls it unguarded. The watch asks for the settings each time it opens, so that only a wish to upload is heard. */
    onSettingsChange(change: unknown) {
      const { key }: { key?: unknown } = typeof change === 'object' && change !== null ? change : {};
      if (key === UPLOAD_REQUEST) lookForUpload();
    },
  }),
);
