// Owns what the address of the page may choose: the watch, its language, when its clock begins. Refuses to fail: what it
// does not know it leaves to the page.
import type { Stuff } from './world/open-world';
import type { WorldChoice } from './world/packages';
import type { DeviceChoice } from './world/world';

/** `?device=Amazfit+Falcon&language=de-DE&start=1795000000000` */
export function choiceFrom(address: string, { devices, languages }: Stuff, nowMs: number): WorldChoice {
  const wanted = new URLSearchParams(address);
  const device = devices.find(({ name }) => name === wanted.get('device')) ?? firstOf(devices);
  const language = languages.find((one) => one === wanted.get('language')) ?? languages[0] ?? 'en-US';
  const start = Number(wanted.get('start') ?? Number.NaN);
  return { device, language, startMs: Number.isInteger(start) && start > 0 ? start : nowMs };
}

function firstOf(devices: readonly DeviceChoice[]): DeviceChoice {
  const [first] = devices;
  if (first === undefined) throw new Error('The package is for no screen at all.');
  return first;
}
