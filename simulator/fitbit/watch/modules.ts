// Owns the modules of the platform by the names under which a watch's script asks for them. Refuses those that no app of ours needs: asking
// for one throws.
import type { Disk } from '../../device/disk';
import type { Report } from '../../device/guard';
import type { AirEnd } from '../air';
import { type AirModuleOptions, createOutboxModule, createPeerSocket } from '../air-modules';
import type { FbaPackage } from '../package';
import { createEvents, strict } from '../strict';
import type { ScriptDocument } from './document';
import { createFiles } from './files';
import type { Vibration } from './haptics';
import type { Light } from './light';
import { createI18n } from './texts';

export interface ModulesOptions extends AirModuleOptions {
  readonly package: FbaPackage;
  readonly language: string;
  readonly disk: Disk;
  readonly air: AirEnd;
  readonly document: ScriptDocument;
  readonly light: Pick<Light, 'display' | 'me'>;
  readonly vibration: Vibration;
  readonly accelerometer: object;
}

/** Bytes: what the platform grants at most. How much an app uses the simulator does not know, and says 0. */
const HEAP_BYTES = 128 * 1024;

export function createModules(options: ModulesOptions): (name: string) => object {
  const { report, owner, air, disk, light, vibration } = options;
  const guards = { report, owner };
  const { peerSocket } = createPeerSocket(air.socket, options);
  const modules: Readonly<Record<string, object>> = {
    accelerometer: options.accelerometer,
    appbit: strict('appbit module', { me: light.me }, guards),
    display: strict('display module', { display: light.display }, guards),
    document: strict('document module', { default: faceOf(options) }, guards),
    'file-transfer': strict(
      'file-transfer module',
      { outbox: createOutboxModule(air.outbox, options), inbox: createInbox(options) },
      guards,
    ),
    fs: createFiles({ disk, report, owner }),
    haptics: strict('haptics module', { vibration }, guards),
    i18n: createI18n(options.package.texts, options.language, report),
    messaging: strict('messaging module', { peerSocket }, guards),
    system: strict('system module', { memory: memoryOf(report) }, guards),
  };
  return (name) => {
    const found = modules[name];
    if (found !== undefined) return found;
    report(`the app asks for ${name}, which the simulator does not have`);
    throw new Error(`no such module: ${name}`);
  };
}

/** What is the driver's of it is not the script's. */
function faceOf({ document, report, owner }: ModulesOptions): ScriptDocument {
  const face: ScriptDocument = {
    getElementById: (id) => document.getElementById(id),
    replaceSync: (path) => document.replaceSync(path),
    get onkeypress() {
      return document.onkeypress;
    },
    set onkeypress(hear) {
      document.onkeypress = hear;
    },
    get onbeforeunload() {
      return document.onbeforeunload;
    },
    set onbeforeunload(hear) {
      document.onbeforeunload = hear;
    },
  };
  return strict('document', face, { report, owner, writable: ['onkeypress', 'onbeforeunload'] });
}

function createInbox({ air, disk, report, owner }: ModulesOptions): object {
  const { tell, listeners: _, ...heard } = createEvents('inbox', ['newfile'], report);
  air.inbox.listen(() => tell('newfile'));
  return strict(
    'inbox',
    {
      ...heard,
      /** From now on it lies in the app's folder. */
      nextFile(): string | undefined {
        const file = air.inbox.next();
        if (file === undefined) return undefined;
        disk.place(file.name, file.bytes);
        return file.name;
      },
    },
    { report, owner },
  );
}

function memoryOf(report: Report): object {
  const js = strict('memory.js', { used: 0, total: HEAP_BYTES, peak: 0 }, { report });
  return strict('memory', { js }, { report });
}
