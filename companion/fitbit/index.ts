// Owns the start of the companion: the watch is heard, and what the settings page asks to be uploaded is sent. Refuses what is said:
// see service.ts.
import { inbox, outbox } from 'file-transfer';
import { peerSocket } from 'messaging';
import { settingsStorage } from 'settings';
import { createUploader } from '../log/upload';
import { UPLOAD_REQUEST } from '../log/upload-memory';
import { storageOf } from '../log/web-storage';
import { startService } from './service';

const storage = storageOf(settingsStorage);
const tell = (fault: unknown): void => console.error(String(fault));

const uploader = createUploader({
  storage,
  nowMs: () => Date.now(),
  post: ({ url, method, headers, body }) => fetch(url, { method, headers, body }),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
});

function lookForUpload(): void {
  uploader.look().catch(tell);
}

settingsStorage.addEventListener('change', ({ key }) => {
  // Each other change is the log's own, or of the page.
  if (key === UPLOAD_REQUEST) lookForUpload();
});
startService({ peerSocket, inbox, outbox, storage, tell });
// A change of the settings may be what has started the companion, and nothing says that it is then told of it.
lookForUpload();
