// Owns where the references of the screens lie, and how a look at every page is had. Refuses to compare.
import { fileURLToPath } from 'node:url';
import type { House } from './open-page';
import { smallPicture, widgetLines } from './reference';
import { visitPages, type WATCHES } from './visit-pages';

export const REFERENCES = fileURLToPath(new URL('./references', import.meta.url));

export interface Screen {
  readonly watch: string;
  readonly name: string;
  readonly widgets: string;
  readonly png: Buffer;
}

export interface Visit {
  readonly screens: readonly Screen[];
  readonly complaints: readonly string[];
  readonly problems: readonly string[];
}

export async function visitAll(house: House, { name: watch, device }: (typeof WATCHES)[number]): Promise<Visit> {
  const open = await house.open({ device, paused: true });
  const screens: Screen[] = [];
  await visitPages(open, async (name) => {
    const widgets = widgetLines(await open.simulation.watch.widgets());
    screens.push({ watch, name, widgets, png: await smallPicture(open) });
  });
  const problems = await open.simulation.problems();
  await open.close();
  return { screens, complaints: open.complaints, problems };
}
