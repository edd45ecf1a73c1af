// Owns what a finger on Fitbit's glass means, and that only what has changed is drawn. Refuses places: screen-fit.test.ts has them.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ElementState } from '../../simulator/fitbit/element';
import { createDocument } from '../../simulator/fitbit/watch/document';
import type { Input } from '../../watch/coach/page';
import type { AdjustView, ChartView, MenuView, NumberView, ScreenView, TextView } from '../../watch/coach/screen-view';
import { createScreen } from '../../watch/fitbit/screen/screen';
import { viewFiles } from '../../watch/fitbit/views/view-files';

const NUMBER: NumberView = { layout: 'number', title: '100 kg', number: '2', tone: 'progress', rim: 0.5, actions: [] };
const TEXT: TextView = {
  layout: 'text',
  title: 'Before its time',
  body: 'You deadlifted today.',
  actions: [
    { id: 'anyway', label: 'Go' },
    { id: 'notToday', label: 'Rest', primary: true },
  ],
};
const ADJUST: AdjustView = {
  layout: 'adjust',
  title: 'Weight',
  value: '100 kg',
  actions: [{ id: 'done', label: 'Done' }],
};
const CHART: ChartView = {
  layout: 'chart',
  title: '2 of 3 held',
  bars: [
    { eccentricSeconds: 3, verdict: 'held' },
    { eccentricSeconds: 1.5, verdict: 'fast' },
  ],
  targetSeconds: 3,
  number: '2:00',
  lines: ['Set 1 of 3'],
  actions: [],
};
const MENU: MenuView = {
  layout: 'menu',
  title: 'More',
  items: Array.from({ length: 14 }, (_unused, index) => ({ id: `item-${index}`, label: `Entry ${index}` })),
};

function open(...views: readonly ScreenView[]) {
  const document = createDocument({ views: viewFiles() });
  const inputs: Input[] = [];
  const screen = createScreen(document, (input) => inputs.push(input));
  for (const view of views) screen.show(view);

  function find(text: string): ElementState {
    const found = document.seen().find((seen) => seen.tag === 'text' && seen.text === text);
    if (found === undefined) throw new Error(`${text} is not on the glass`);
    return found;
  }
  /** Where a word is, there is its button. */
  const placeOf = (text: string): [number, number] => {
    const { x = 0, y = 0 } = find(text).numbers;
    return [x, y - 5];
  };
  return { document, inputs, screen, find, placeOf, tap: (text: string) => document.tap(...placeOf(text)) };
}

function textsOf(seen: readonly ElementState[]): string[] {
  return seen.filter(({ tag }) => tag === 'text').map(({ text }) => text);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('a finger', () => {
  it('on a button is its action', () => {
    const { inputs, tap } = open(TEXT);
    tap('Go');
    tap('Rest');
    expect(inputs).toEqual([
      { kind: 'action', id: 'anyway' },
      { kind: 'action', id: 'notToday' },
    ]);
  });

  it('means what the view in front says, after a change of view file too', () => {
    const { document, inputs, screen, tap } = open(TEXT, ADJUST, { ...TEXT, actions: [{ id: 'new', label: 'Go' }] });
    tap('Go');
    screen.show({ ...TEXT, actions: [{ id: 'newer', label: 'Go' }] });
    tap('Go');
    expect(inputs).toEqual([
      { kind: 'action', id: 'new' },
      { kind: 'action', id: 'newer' },
    ]);
    expect(document.loaded).toEqual(['index.view', 'text.view', 'adjust.view', 'text.view']);
  });

  it('where no button is any more is nothing', () => {
    const { document, inputs, screen, placeOf } = open(TEXT);
    const place = placeOf('Go');
    screen.show({ ...TEXT, actions: [] });
    expect(document.tap(...place)).toBe(false);
    expect(inputs).toEqual([]);
  });

  it('is seen at once: the button is brighter while it lies there', () => {
    const { document, placeOf } = open(TEXT);
    const fills = () =>
      document.seen().flatMap(({ tag, fill, opacity }) => (tag === 'circle' && opacity > 0 ? [fill] : []));
    const before = fills();
    document.touch('mousedown', ...placeOf('Go'));
    expect(fills()).not.toEqual(before);
    document.touch('mouseup', ...placeOf('Go'));
    expect(fills()).toEqual(before);
  });
});

describe('plus and minus', () => {
  it('are one step each', () => {
    const { inputs, tap } = open(ADJUST);
    tap('+');
    tap('–');
    expect(inputs).toEqual([
      { kind: 'step', by: 1 },
      { kind: 'step', by: -1 },
    ]);
  });

  it('go on while a finger rests there, and not a step longer', () => {
    const { document, inputs, placeOf } = open(ADJUST);
    document.touch('mousedown', ...placeOf('–'));
    vi.advanceTimersByTime(1000);
    const held = inputs.length;
    expect(held).toBeGreaterThan(2);
    document.touch('mouseup', ...placeOf('–'));
    document.touch('click', ...placeOf('–'));
    vi.advanceTimersByTime(5000);
    expect(inputs).toEqual(Array.from({ length: held }, () => ({ kind: 'step', by: -1 })));
  });

  it('end with the view that they change, and at last of themselves', () => {
    const { document, inputs, screen, placeOf } = open(ADJUST);
    document.touch('mousedown', ...placeOf('+'));
    vi.advanceTimersByTime(700);
    screen.show({ ...ADJUST, title: 'Rest', value: '3:00' });
    const changed = inputs.length;
    vi.advanceTimersByTime(5000);
    expect(inputs).toHaveLength(changed);
    document.touch('mousedown', ...placeOf('+'));
    vi.advanceTimersByTime(3_600_000);
    expect(inputs.length - changed).toBeLessThan(50);
  });
});

describe('a value', () => {
  const heightOf = (view: AdjustView): number => open(view).find('+').numbers.y ?? 0;

  it('stands in the middle where nothing is beneath it, and keeps its place while a note gets another row', () => {
    const noted = heightOf({ ...ADJUST, note: 'Fast or dropped' });
    expect(heightOf(ADJUST)).toBeGreaterThan(noted);
    expect(heightOf({ ...ADJUST, note: 'Fast or dropped\nOn the phone' })).toBe(noted);
  });
});

describe('two buttons side by side', () => {
  it('have words of one size', () => {
    const { find } = open({
      ...TEXT,
      actions: [
        { id: 'left', label: 'Izquierda' },
        { id: 'no', label: 'No' },
      ],
    });
    expect(find('Izquierda').fontSizePx).toBe(find('No').fontSizePx);
  });
});

describe('a list', () => {
  it('is turned page by page, to its end and back', () => {
    const { document, inputs, tap, find } = open(MENU);
    for (let page = 1; page < 5; page += 1) tap('>');
    expect(find('5/5').text).toBe('5/5');
    expect(textsOf(document.seen())).not.toContain('>');
    tap('Entry 13');
    tap('<');
    tap('Entry 9');
    expect(inputs).toEqual([
      { kind: 'action', id: 'item-13' },
      { kind: 'action', id: 'item-9' },
    ]);
  });

  it('stays on its page where a value changes, and begins anew where it is another list', () => {
    const { screen, tap, find } = open(MENU);
    tap('>');
    screen.show({ ...MENU, items: MENU.items.map((item) => ({ ...item, value: 'on' })) });
    expect(find('2/5').text).toBe('2/5');
    screen.show({ ...MENU, title: 'Which one?' });
    expect(find('1/5').text).toBe('1/5');
  });

  it('is found where it was left, until another page of the app comes', () => {
    const { screen, tap, find } = open(MENU);
    tap('>');
    tap('>');
    screen.show({ ...MENU, title: 'Pulse strength', items: MENU.items.slice(0, 2) });
    screen.show(ADJUST);
    screen.show(MENU);
    expect(find('3/5').text).toBe('3/5');
    screen.turn();
    screen.show(TEXT);
    screen.turn();
    screen.show(MENU);
    expect(find('1/5').text).toBe('1/5');
  });

  it('shows its last page where it has become shorter', () => {
    const { screen, tap, find } = open(MENU);
    for (let page = 1; page < 5; page += 1) tap('>');
    screen.show({ ...MENU, items: MENU.items.slice(0, 6) });
    expect(find('2/2').text).toBe('2/2');
    expect(find('Entry 5').text).toBe('Entry 5');
    screen.show({ ...MENU, items: MENU.items.slice(0, 2) });
    expect(find('Entry 0').text).toBe('Entry 0');
  });

  // A check-in asks for a warning sign last of five: nobody should have to look for it.
  it('has five entries on one page, each under its own finger', () => {
    const items = MENU.items.slice(0, 5);
    const { inputs, tap, document } = open({ ...MENU, items });
    expect(textsOf(document.seen())).not.toContain('>');
    for (const { label } of items) tap(label);
    expect(inputs).toEqual(items.map(({ id }) => ({ kind: 'action', id })));
  });
});

describe('what is drawn', () => {
  it('is nothing where nothing has changed, and the rim alone where it alone has', () => {
    for (const view of [NUMBER, TEXT, ADJUST]) {
      const { document, screen } = open(view);
      const { sets } = document;
      screen.show({ ...view });
      expect(document.sets).toBe(sets);
    }
    const { document, screen } = open(NUMBER);
    const { sets } = document;
    for (let step = 51; step <= 60; step += 1) screen.show({ ...NUMBER, rim: step / 100 });
    expect(document.sets).toBe(sets + 10);
    expect(document.seen().find(({ id }) => id === 'rim')?.numbers.sweepAngle).toBe(216);
  });

  it('is the clock alone while one rests', () => {
    const { document, screen, find } = open(CHART);
    const bars = document.seen().filter(({ tag }) => tag === 'rect').length;
    const { sets } = document;
    screen.show({ ...CHART, bars: [...CHART.bars], number: '1:59' });
    expect(find('1:59').text).toBe('1:59');
    expect(document.sets - sets).toBeLessThan(8);
    expect(document.seen().filter(({ tag }) => tag === 'rect')).toHaveLength(bars);
  });

  it('leaves nothing of the view before', () => {
    const whole: NumberView = {
      ...NUMBER,
      caption: 'Rep 1',
      mark: { verdict: 'held', word: 'Held' },
      actions: TEXT.actions,
    };
    const { document, screen } = open(whole);
    const { rim: _rim, title: _title, ...bare } = NUMBER;
    screen.show(bare);
    expect(document.seen().filter(({ id }) => id !== '')).toEqual([expect.objectContaining({ text: '2' })]);
    screen.show(TEXT);
    screen.show({ ...TEXT, body: '', actions: [] });
    expect(textsOf(document.seen())).toEqual([TEXT.title]);
  });

  it('tells the verdicts apart by picture and by stripes', () => {
    const { document, screen } = open();
    const pictures = (['held', 'short', 'fast', 'dropped'] as const).map((verdict) => {
      screen.show({ ...NUMBER, mark: { verdict, word: verdict } });
      return document.seen().find(({ tag }) => tag === 'image')?.href;
    });
    expect(new Set(pictures).size).toBe(4);
    screen.show(CHART);
    // The ground, a whole bar, a bar with two stripes, the target.
    expect(document.seen().filter(({ tag }) => tag === 'rect')).toHaveLength(1 + 1 + 3 + 1);
  });
});
