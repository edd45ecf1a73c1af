// Owns the watches to choose from: one for each screen that packages are built for. Refuses to be complete.
// A package for Zepp OS without one of these screens is offered for its own screens, by their size.
import type { Key } from '../../device/keys';
import type { ScreenSize } from '../../device/organs';
import type { DeviceChoice } from './world';

/** The crown is HOME. */
const TWO_KEYS: readonly Key[] = ['HOME', 'SHORTCUT'];
const FOUR_KEYS: readonly Key[] = ['UP', 'DOWN', 'SELECT', 'BACK'];

/** After Zepp's published device table of July 2026. */
const KNOWN: readonly Omit<DeviceChoice, 'platform'>[] = [
  { name: 'Amazfit Balance', shape: 'round', widthPx: 480, heightPx: 480, keys: TWO_KEYS },
  { name: 'Amazfit T-Rex 3', shape: 'round', widthPx: 480, heightPx: 480, keys: FOUR_KEYS },
  { name: 'Amazfit GTR 4', shape: 'round', widthPx: 466, heightPx: 466, keys: TWO_KEYS },
  { name: 'Amazfit Cheetah Round', shape: 'round', widthPx: 454, heightPx: 454, keys: TWO_KEYS },
  { name: 'Amazfit Falcon', shape: 'round', widthPx: 416, heightPx: 416, keys: FOUR_KEYS },
  { name: 'Amazfit Active 2 Square', shape: 'square', widthPx: 390, heightPx: 450, keys: ['HOME'] },
  { name: 'Amazfit Bip Max', shape: 'square', widthPx: 432, heightPx: 514, keys: TWO_KEYS },
];

const same = (one: ScreenSize, other: ScreenSize): boolean =>
  one.shape === other.shape && one.widthPx === other.widthPx && one.heightPx === other.heightPx;

export const sizeText = ({ shape, widthPx, heightPx }: ScreenSize): string => `${shape} ${widthPx} × ${heightPx}`;

/** The two have one screen and one button. */
export const FITBIT_WATCH: DeviceChoice = {
  platform: 'fitbit',
  name: 'Fitbit Versa 3 / Sense',
  shape: 'square',
  widthPx: 336,
  heightPx: 336,
  keys: ['BACK'],
};

/** Every watch that a package for Zepp OS with these screens runs on. */
export function devicesFor(screens: readonly ScreenSize[]): DeviceChoice[] {
  const known = KNOWN.filter((device) => screens.some((screen) => same(screen, device)));
  const others = screens.filter((screen) => !known.some((device) => same(screen, device)));
  const named = others.map((screen) => ({ ...screen, name: `A ${sizeText(screen)} watch`, keys: TWO_KEYS }));
  return [...known, ...named].map((watch) => ({ platform: 'zepp', ...watch }));
}
