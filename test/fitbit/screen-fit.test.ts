// Owns that every view of the watch is whole on Fitbit's glass, in every language: all its words, each within the glass and its
// button, apart from the others, large enough; and every button under a finger.
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../shared/texts/text';
import type { ElementState } from '../../simulator/fitbit/element';
import { createDocument, type PlatformDocument } from '../../simulator/fitbit/watch/document';
import type { Input } from '../../watch/coach/page';
import type { ScreenView } from '../../watch/coach/screen-view';
import { createScreen } from '../../watch/fitbit/screen/screen';
import { viewFiles } from '../../watch/fitbit/views/view-files';
import { trueEm } from '../zepp/font';
import { gather } from '../zepp/gallery';
import { CORNER_PX, SIDE_PX } from './glass-svg';

/** Raiju, the font of Fitbit OS 5, is not to be had here: it may be this much wider than Noto Sans. */
const MARGIN = 1.08;
const LINE_EM = 1.16;
/** Of digits, which have nothing below the line. */
const DIGITS_EM = 0.8;
/** From the baseline to the middle of a line, em. */
const BASELINE_EM = 0.36;
/** As large, on this glass of 300 px an inch, as the least text on the round ones. */
const LEAST_TEXT_PX = 20;
const LEAST_TOUCH_PX = 46;
const SAFE_PX = 2;
/** What is left of the glass within the rim. */
const RIM_RADIUS_PX = 152;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Shown {
  readonly view: ScreenView;
  /** One for each page of a list. */
  readonly pages: readonly (readonly ElementState[])[];
  readonly pressed: readonly Input[];
}

const FILES = viewFiles();
const shown = new Map<Language, readonly Shown[]>();

beforeAll(() => {
  for (const language of LANGUAGES) shown.set(language, gather(language).views.map(show));
});

function show(view: ScreenView): Shown {
  const document = createDocument({ views: FILES });
  const pressed: Input[] = [];
  createScreen(document, (input) => pressed.push(input)).show(view);
  const pages = [document.seen()];
  pressAll(document);
  // The button that turns the page has shown the next one by now.
  for (let turned = pressed.length; view.layout === 'menu' && turned < view.items.length; turned = pressed.length) {
    pages.push(document.seen());
    pressAll(document);
    if (pressed.length === turned) throw new Error(`${view.items[turned]?.id} is not on any page`);
  }
  return { view, pages, pressed };
}

function pressAll(document: PlatformDocument): void {
  for (const { numbers, touchable } of document.seen()) {
    const { x = 0, y = 0, width = 0, height = 0 } = numbers;
    // Not back to where one came from.
    const turnsBack =
      touchable && y > 250 && x < 100 && width < 100 && document.seen().some(({ text }) => text === '<');
    if (touchable && !turnsBack) document.tap(x + width / 2, y + height / 2);
  }
}

function faults(
  language: Language,
  find: (seen: readonly ElementState[], view: ScreenView) => readonly string[],
): string[] {
  const found = new Set<string>();
  for (const { view, pages } of shown.get(language) ?? []) {
    for (const seen of pages) for (const fault of find(seen, view)) found.add(`${view.layout}: ${fault}`);
  }
  return [...found];
}

function texts(seen: readonly ElementState[]): readonly ElementState[] {
  return seen.filter(({ tag }) => tag === 'text');
}

function boxOf({ tag, id, text, fontSizePx, numbers }: ElementState): Box {
  const { x = 0, y = 0, width = 0, height = 0 } = numbers;
  if (tag !== 'text') return { left: x, right: x + width, top: y, bottom: y + height };
  const halfPx = (trueEm(text) * MARGIN * fontSizePx) / 2;
  const middle = y - BASELINE_EM * fontSizePx;
  const tallPx = ((id === 'number' ? DIGITS_EM : LINE_EM) / 2) * fontSizePx;
  return { left: x - halfPx, right: x + halfPx, top: middle - tallPx, bottom: middle + tallPx };
}

function apart(one: Box, other: Box): boolean {
  return one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
}

function inside(one: Box, other: Box): boolean {
  return one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;
}

/** @param cornerPx how round the box itself is: a button is a pill. */
function onGlass(box: Box, rim: boolean, cornerPx: number): boolean {
  const middle = SIDE_PX / 2;
  const flat = rim ? 0 : middle - CORNER_PX;
  const radius = rim ? RIM_RADIUS_PX : CORNER_PX - SAFE_PX;
  const sidePx = Math.max(middle - box.left, box.right - middle);
  const tallPx = Math.max(middle - box.top, box.bottom - middle);
  if (Math.max(sidePx, tallPx) > flat + radius) return false;
  const away = Math.hypot(Math.max(0, sidePx - flat - cornerPx), Math.max(0, tallPx - flat - cornerPx));
  return away + cornerPx <= radius + 1;
}

function isRim(seen: readonly ElementState[]): boolean {
  return seen.some(({ id }) => id === 'rim');
}

function isTile(box: Box): boolean {
  return box.right - box.left === SIDE_PX;
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

describe.each(LANGUAGES)('every view in %s', (language) => {
  it('says all its words', () => {
    const found: string[] = [];
    for (const { view, pages } of shown.get(language) ?? []) {
      const said = pages
        .map((seen) =>
          bare(
            texts(seen)
              .map(({ text }) => text)
              .join(' '),
          ),
        )
        .join(' ');
      for (const word of wordsOf(view))
        if (!said.includes(bare(word))) found.push(`${view.layout}: "${word}" in ${said}`);
    }
    expect(found).toEqual([]);
  });

  it('has all its texts on the glass', () => {
    const off = (seen: readonly ElementState[]) =>
      texts(seen)
        .filter((text) => !onGlass(boxOf(text), isRim(seen), 0))
        .map(({ id, text }) => `${id} "${text}" is off`);
    expect(faults(language, off)).toEqual([]);
  });

  it('has its buttons on the glass, with their words in them and nothing else', () => {
    expect(
      faults(language, (seen) =>
        seen
          .filter(({ touchable }) => touchable)
          .flatMap((touch) => {
            const box = boxOf(touch);
            const own = texts(seen).filter((text) => !apart(boxOf(text), box));
            const cornerPx = (box.bottom - box.top) / 2;
            return [
              ...(isTile(box) || onGlass(box, isRim(seen), cornerPx) ? [] : [`${touch.id} is off`]),
              ...(own.length === 0 ? [`${touch.id} has no word`] : []),
              ...own.filter((text) => !inside(boxOf(text), box)).map(({ text }) => `"${text}" leaves ${touch.id}`),
            ];
          }),
      ),
    ).toEqual([]);
  });

  it('has nothing over another', () => {
    const over = (seen: readonly ElementState[]) => {
      const solid = seen.filter(({ tag, id }) => tag === 'text' || tag === 'image' || /^bar/.test(id));
      return solid.flatMap((one, index) =>
        solid
          .slice(index + 1)
          .filter((other) => !(/^bar/.test(one.id) && /^bar/.test(other.id)) && !apart(boxOf(one), boxOf(other)))
          .map((other) => `${one.id} "${one.text}" and ${other.id} "${other.text}"`),
      );
    };
    expect(faults(language, over)).toEqual([]);
  });

  it('is large enough to read and to press', () => {
    const small = (seen: readonly ElementState[]) => [
      ...texts(seen)
        .filter(({ fontSizePx }) => fontSizePx < LEAST_TEXT_PX)
        .map(({ id, text, fontSizePx }) => `${id} "${text}" is ${fontSizePx} px`),
      ...seen
        .filter(({ touchable }) => touchable)
        .filter(({ numbers: { width = 0, height = 0 } }) => Math.min(width, height) < LEAST_TOUCH_PX)
        .map(({ id }) => `${id} is small`),
    ];
    expect(faults(language, small)).toEqual([]);
  });

  it('lets every button be pressed', () => {
    for (const { view, pressed } of shown.get(language) ?? []) {
      const ids = (view.layout === 'menu' ? view.items : view.actions).map(({ id }) => id);
      const steps = view.layout === 'adjust' ? [-1, 1] : [];
      const done = pressed.map((input) => (input.kind === 'action' ? input.id : input.kind === 'step' ? input.by : ''));
      expect([...done].sort()).toEqual([...ids, ...steps].sort());
    }
  });
});

function wordsOf(view: ScreenView): string[] {
  if (view.layout === 'menu') return [view.title, ...view.items.flatMap(({ label, value }) => [label, value ?? ''])];
  const buttons = view.actions.map(({ label }) => label);
  switch (view.layout) {
    case 'number':
      return [view.title ?? '', view.number, view.caption ?? '', view.mark?.word ?? '', ...buttons];
    case 'text':
      return [view.title, view.body, ...buttons];
    case 'adjust':
      return [view.title, view.value, view.caption ?? '', view.note ?? '', ...buttons];
    case 'chart':
      return [view.title, view.number ?? '', view.lines.join(' '), ...buttons];
  }
}
