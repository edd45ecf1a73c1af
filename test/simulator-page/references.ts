// Owns where the references of the screens lie, and how a look at every page is had. Refuses to compare.
import { fileURLToPath } from 'node:url';
import type { House } from './open-page';
import { elementLines, smallPicture, smallPictureOf, widgetLines } from './reference';
import { FITBIT, visitFitbit } from './visit-fitbit';
import { visitPages, type WATCHES } from './visit-pages';
import { PHONE_OPTIONS, visitPhone } from './visit-phone';

export const REFERENCES = fileURLToPath(new URL('./references', import.meta.url));

export interface Screen {
  /** Of a watch; or the phone. */
  readonly device: string;
  readonly name: string;
  /** Its widgets or elements; of the phone, its texts. One a line. */
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

/** As large as it is on the watch; the motor's ring around it comes and goes. */
const AS_LARGE = '.glass { width: 336px; } .case { width: max-content !important; } .motor { visibility: hidden; }';

export async function visitFitbitOnce(house: House): Promise<Visit> {
  const open = await house.open({ device: FITBIT, paused: true });
  await open.page.addStyleTag({ content: AS_LARGE });
  const screens: Screen[] = [];
  await visitFitbit(open, async (name) => {
    const lines = elementLines(await open.simulation.watch.elements());
    screens.push({ device: 'fitbit-336', name, lines, png: await smallPictureOf(open, '.glass') });
  });
  const problems = await open.simulation.problems();
  await open.close();
  return { screens, complaints: open.complaints, problems };
}
