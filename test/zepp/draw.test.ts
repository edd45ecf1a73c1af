// Owns that the glass is touched only where something has changed, and that no widget is ever thrown away.
import { describe, expect, it } from 'vitest';
import type { Input } from '../../watch/coach/page';
import type { NumberView, ScreenView } from '../../watch/coach/screen-view';
import { createDrawing } from '../../watch/zepp/screen/draw';
import type { Element } from '../../watch/zepp/screen/element';
import { createPlacer, place } from '../../watch/zepp/screen/place';
import { bottomOf } from '../../watch/zepp/screen/scroll';

const ROUND = { widthPx: 480, heightPx: 480, round: true };

interface Drawn {
  element: Element;
  visible: boolean;
  readonly click: () => void;
}

function glass() {
  const widgets: Drawn[] = [];
  const touched: string[] = [];
  const pressed: Input[] = [];
  const drawing = createDrawing(
    (element, click) => {
      const drawn: Drawn = { element, visible: true, click };
      widgets.push(drawn);
      touched.push(`made ${element.slot}`);
      return {
        set(changed) {
          drawn.element = changed;
          touched.push(`set ${changed.slot}`);
        },
        setVisible(visible) {
          drawn.visible = visible;
          touched.push(`${visible ? 'shown' : 'hidden'} ${element.slot}`);
        },
      };
    },
    ROUND.heightPx,
    (press) => pressed.push(press),
  );
  return {
    drawing,
    widgets,
    pressed,
    /** What happened since it was last asked. */
    touched: () => touched.splice(0),
    seen: () => widgets.flatMap(({ element, visible }) => (visible ? [element] : [])),
  };
}

const DOWN: NumberView = {
  layout: 'number',
  title: '100 kg',
  number: '1',
  tone: 'progress',
  caption: 'Rep 3 of 5',
  rim: 0.4,
  actions: [],
};
const MENU: ScreenView = {
  layout: 'menu',
  title: 'More',
  items: Array.from({ length: 9 }, (_unused, index) => ({ id: `item-${index}`, label: `Item ${index}` })),
};

function text(title: string, id: string): ScreenView {
  return { layout: 'text', title, body: 'A body', actions: [{ id, label: 'Go', primary: true }] };
}

describe('what is drawn', () => {
  it('a moving rim moves nothing else, and is where it would be if placed anew', () => {
    const { drawing, touched, seen } = glass();
    const placeNext = createPlacer(ROUND);
    drawing.show(placeNext(DOWN));
    touched();
    drawing.show(placeNext({ ...DOWN, rim: 0.5 }));
    expect(touched()).toEqual(['set rim']);
    drawing.show(placeNext({ ...DOWN, rim: 0.5 }));
    expect(touched()).toEqual([]);
    expect(new Set(seen())).toEqual(new Set(place({ ...DOWN, rim: 0.5 }, ROUND)));
  });

  it('an empty rim shows its track alone, and is filled again', () => {
    const { drawing, seen } = glass();
    const placeNext = createPlacer(ROUND);
    for (const rim of [0.5, 0, 0.2]) {
      drawing.show(placeNext({ ...DOWN, rim }));
      expect(seen().some(({ slot }) => slot === 'rim')).toBe(rim > 0);
    }
  });

  it('one view after another leaves on the glass what the last one has, and deletes nothing', () => {
    const { drawing, widgets, seen } = glass();
    const placeNext = createPlacer(ROUND);
    for (const view of [DOWN, MENU, text('One', 'a'), MENU, DOWN]) {
      drawing.show(placeNext(view));
      expect(new Set(seen())).toEqual(new Set(place(view, ROUND)));
    }
    const made = widgets.length;
    drawing.show(placeNext(MENU));
    expect(widgets.length).toBe(made);
  });

  it('what is hidden keeps no page long', () => {
    const { drawing, widgets } = glass();
    drawing.show(place(MENU, ROUND));
    drawing.show(place(DOWN, ROUND));
    expect(bottomOf(widgets.map(({ element }) => element))).toBeLessThanOrEqual(ROUND.heightPx);
  });

  it('a button that looks the same but means another thing does the other thing, and a hidden one nothing', () => {
    const { drawing, widgets, pressed, touched } = glass();
    drawing.show(place(text('One', 'first'), ROUND));
    const button = widgets.find(({ element }) => element.kind === 'button');
    touched();
    drawing.show(place(text('One', 'second'), ROUND));
    expect(touched()).toEqual([]);
    button?.click();
    expect(pressed).toEqual([{ kind: 'action', id: 'second' }]);
    drawing.show(place(DOWN, ROUND));
    button?.click();
    expect(pressed.length).toBe(1);
  });
});
