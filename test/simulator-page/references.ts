// Owns where the references of the screens lie, and how a look at every page is had. Refuses to compare.
import { fileURLToPath } from 'node:url';
import type { House } from './open-page';
import { smallPicture, smallPictureOf, widgetLines } from './reference';
import { visitPages, type WATCHES } from './visit-pages';
import { PHONE_OPTIONS, visitPhone } from './visit-phone';

export const REFERENCES = fileURLToPath(new URL('./references', import.meta.url));

export interface Screen {
  /** Of a watch; or the phone. */
  readonly device: string;
  readonly name: string;
  /** Its widgets; of the phone, its texts. One a line. */
  readonly lines: string;
  readonly png: Buffer;
}

export interface Visit {
  readonly screens: readonly Screen[];
  readonly complaints: readonly string[];
  readonly problems: readonly string[];
}

export async function visitAll(
  house: House,
  { name: device, device: model }: (typeof WATCHES)[number],
): Promise<Visit> {
  const open = await house.open({ device: model, paused: true });
  const screens: Screen[] = [];
  await visitPages(open, async (name) => {
    const lines = widgetLines(await open.simulation.watch.widgets());
    screens.push({ device, name, lines, png: await smallPicture(open) });
  });
  const problems = await open.simulation.problems();
  await open.close();
  return { screens, complaints: open.complaints, problems };
}

/** The phone shows each page as long as it is. */
const UNROLLED = '.phone-screen { height: auto !important; max-height: none !important; }';

export async function visitPhoneOnce(house: House): Promise<Visit> {
  const open = await house.open(PHONE_OPTIONS);
  await open.page.addStyleTag({ content: UNROLLED });
  const screens: Screen[] = [];
  await visitPhone(open, async (name) => {
    const lines = `${(await open.simulation.phone.texts()).join('\n')}\n`;
    screens.push({ device: 'phone', name, lines, png: await smallPictureOf(open, '.phone-screen') });
  });
  const problems = await open.simulation.problems();
  await open.close();
  return { screens, complaints: open.complaints, problems };
}
