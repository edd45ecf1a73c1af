// Owns that every text of the watch is whole, in every language, on every screen: within its box, within the glass, apart
// from the others, large enough, and seen against its ground.
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../shared/texts/text';
import type { ScreenView } from '../../watch/coach/screen-view';
import type { ButtonElement, Element, TextElement } from '../../watch/zepp/screen/element';
import { BACKGROUND, PLAIN_BUTTON, PRIMARY_BUTTON, TONE_COLOR, VERDICT_COLOR } from '../../watch/zepp/screen/palette';
import { place } from '../../watch/zepp/screen/place';
import { bottomOf } from '../../watch/zepp/screen/scroll';
import { STATUS_BAR_PX } from '../../watch/zepp/screen/stage';
import { breakable, linesIn, textEm } from '../../watch/zepp/screen/text-width';
import { trueEm } from './font';
import { gather, type NamedScreen, SCREENS } from './gallery';

/** The watch's font is not known; it may be this much wider than the one measured with. */
const MARGIN = 1.08;
/** Least text and least button at 480, px. */
const LEAST_TEXT = 24;
const LEAST_TAP = 48;
/** Of a line, em: what Zepp OS asks for in Chinese. */
const LINE_EM = 1.25;
const SAFE_PX = 2;

const galleries = new Map<Language, readonly ScreenView[]>();

beforeAll(() => {
  for (const language of LANGUAGES) galleries.set(language, gather(language).views);
});

/** Every view on a screen, as one line for each fault. */
function faults(screen: NamedScreen, language: Language, find: (elements: readonly Element[]) => readonly string[]) {
  const found = new Set<string>();
  for (const view of galleries.get(language) ?? []) {
    for (const fault of find(place(view, screen))) found.add(`${view.layout}: ${fault}`);
  }
  return [...found];
}

function texts(elements: readonly Element[]): readonly TextElement[] {
  return elements.filter((element) => element.kind === 'text');
}

function buttons(elements: readonly Element[]): readonly ButtonElement[] {
  return elements.filter((element) => element.kind === 'button');
}

function widerEm(text: string): number {
  return trueEm(text) * MARGIN;
}

/** What does not fit into its own box. */
function cutOff(elements: readonly Element[]): string[] {
  const cut = texts(elements)
    .filter(({ text, sizePx, wPx, hPx, lines }) => {
      const taken =
        lines === 1 ? (widerEm(text) * sizePx <= wPx ? 1 : 2) : linesIn(breakable(text), wPx / sizePx, widerEm);
      return taken > lines || Math.ceil(lines * sizePx * (lines === 1 ? 1.16 : LINE_EM)) > hPx;
    })
    .map(({ slot, text }) => `${slot} "${text}" is cut off`);
  const narrow = buttons(elements)
    .filter(({ label, sizePx, wPx, radiusPx }) => widerEm(label) * sizePx > wPx - radiusPx)
    .map(({ label }) => `button "${label}" is cut off`);
  return [...cut, ...narrow];
}

/** What is not on the glass, or could not be scrolled onto it. */
function offGlass(elements: readonly Element[], screen: NamedScreen): string[] {
  const endPx = bottomOf(elements);
  return elements
    .filter(({ kind, slot }) => kind !== 'arc' && slot !== 'end')
    .filter((element) => !isOnGlass(element, screen, endPx))
    .map(
      (element) =>
        `${element.slot} is off the glass at ${element.xPx}, ${element.yPx}, ${element.wPx} × ${element.hPx}`,
    );
}

function isOnGlass(element: Element, screen: NamedScreen, endPx: number): boolean {
  const { xPx, yPx, wPx, hPx } = element;
  if (xPx < SAFE_PX || xPx + wPx > screen.widthPx - SAFE_PX) return false;
  // What scrolls is brought to where it wants to be: as far up as the end of the page allows.
  const scrollablePx = Math.max(0, endPx - screen.heightPx);
  const middlePx = screen.heightPx / 2 - hPx / 2;
  const shownPx = yPx > middlePx ? Math.max(yPx - scrollablePx, middlePx) : yPx;
  if (!screen.round) return shownPx >= STATUS_BAR_PX && shownPx + hPx <= screen.heightPx - SAFE_PX;
  const radiusPx = screen.widthPx / 2 - SAFE_PX;
  // A text's ink is within the middle of its box; a button's corners are round.
  const tall = element.kind === 'text' && element.slot === 'body' && hPx > screen.heightPx * 0.6;
  if (tall) return wPx <= screen.widthPx * 0.8;
  const farPx = Math.max(Math.abs(shownPx - screen.heightPx / 2), Math.abs(shownPx + hPx - screen.heightPx / 2));
  const sidePx = Math.max(screen.widthPx / 2 - xPx, xPx + wPx - screen.widthPx / 2);
  const cornerPx = element.kind === 'button' ? element.radiusPx : 0;
  return Math.hypot(Math.max(0, farPx - cornerPx), Math.max(0, sidePx - cornerPx)) + cornerPx <= radiusPx + 1;
}

function overlaps(elements: readonly Element[]): string[] {
  const solid = elements.filter(({ kind }) => kind === 'text' || kind === 'button' || kind === 'image');
  const found: string[] = [];
  solid.forEach((one, index) => {
    for (const other of solid.slice(index + 1)) {
      const apart =
        one.xPx + one.wPx <= other.xPx ||
        other.xPx + other.wPx <= one.xPx ||
        one.yPx + one.hPx <= other.yPx ||
        other.yPx + other.hPx <= one.yPx;
      if (!apart) found.push(`${one.slot} and ${other.slot} overlap`);
    }
  });
  return found;
}

function tooSmall(elements: readonly Element[], screen: NamedScreen): string[] {
  const side = screen.round ? screen.widthPx : Math.min(screen.widthPx, screen.heightPx - STATUS_BAR_PX - 2);
  const leastPx = Math.floor((LEAST_TEXT * side) / 480);
  const tapPx = Math.floor((LEAST_TAP * side) / 480);
  return [
    ...texts(elements).flatMap(({ slot, sizePx }) => (sizePx < leastPx ? [`${slot} is ${sizePx} px`] : [])),
    ...buttons(elements).flatMap(({ slot, sizePx, wPx, hPx }) =>
      sizePx < leastPx || wPx < tapPx || hPx < tapPx ? [`${slot} is ${wPx} × ${hPx} with ${sizePx} px`] : [],
    ),
  ];
}

describe.each(LANGUAGES)('every view in %s', (language) => {
  it.each(SCREENS.map((screen) => [screen.name, screen] as const))('%s: nothing cut off', (_name, screen) => {
    expect(faults(screen, language, cutOff)).toEqual([]);
  });

  it.each(SCREENS.map((screen) => [screen.name, screen] as const))('%s: all within the glass', (_name, screen) => {
    expect(faults(screen, language, (elements) => offGlass(elements, screen))).toEqual([]);
  });

  it.each(SCREENS.map((screen) => [screen.name, screen] as const))('%s: nothing over another', (_name, screen) => {
    expect(faults(screen, language, overlaps)).toEqual([]);
  });

  it.each(SCREENS.map((screen) => [screen.name, screen] as const))('%s: large enough', (_name, screen) => {
    expect(faults(screen, language, (elements) => tooSmall(elements, screen))).toEqual([]);
  });
});

describe('the gallery', () => {
  it('says every text of the watch', () => {
    expect(gather('en').unsaid).toEqual([]);
  });

  it('shows the number of a set as large as it is to be: about 40 % of the diameter', () => {
    for (const screen of SCREENS) {
      const view = (galleries.get('de') ?? []).find((seen) => seen.layout === 'number' && seen.rim === 0.6);
      if (view === undefined) throw new Error('no set in the gallery');
      const number = texts(place(view, screen)).find(({ slot }) => slot === 'number');
      expect((number?.sizePx ?? 0) / Math.min(screen.widthPx, screen.heightPx)).toBeGreaterThan(0.33);
    }
  });

  it('estimates no letter narrower than a real font with its margin', () => {
    const letters = new Set([...galleries.values()].flat().flatMap((view) => [...JSON.stringify(view)]));
    letters.delete('\\');
    for (const letter of letters) {
      expect(textEm(letter), letter).toBeGreaterThanOrEqual(trueEm(letter) * MARGIN - 1e-9);
    }
  });
});

/** WCAG 2.1: relative luminance. */
function luminance(color: number): number {
  const [red = 0, green = 0, blue = 0] = [16, 8, 0].map((shift) => {
    const share = ((color >> shift) & 0xff) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  it.each(Object.entries({ ...TONE_COLOR, ...VERDICT_COLOR }))('%s is read on black', (_tone, color) => {
    expect(contrast(color, BACKGROUND)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries({ PLAIN_BUTTON, PRIMARY_BUTTON }))('%s is read, pressed or not', (_name, colors) => {
    expect(contrast(colors.color, colors.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors.color, colors.pressedFill)).toBeGreaterThanOrEqual(4.5);
  });
});
