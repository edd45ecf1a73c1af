// Owns the glass: which view file is loaded, what each finger on it means. Refuses keys and swipes: they are no part of a view.
import type { Input } from '../../coach/page';
import type { Screen } from '../../coach/ports';
import type { ScreenView } from '../../coach/screen-view';
import { drawAdjust } from './adjust';
import { inOrder, press } from './buttons';
import { drawChart } from './chart';
import type { Glass } from './glass';
import { createHold } from './hold';
import { BACK, LESS, MORE, ON, TOUCH } from './ids';
import { drawMenu, onPage } from './menu';
import { drawNumber } from './number';
import { createPen, type Pen } from './pen';
import { drawText } from './text';

/** How many places of each layout feel a finger. */
const TOUCHES = { number: LESS, text: LESS, chart: LESS, adjust: MORE + 1, menu: ON + 1 } as const;

export interface GlassScreen extends Screen {
  /** What comes is another page of the app: its lists begin at their beginning. */
  turn(): void;
  /** What is shown, from its view file on. */
  again(): void;
}

export function createScreen(glass: Glass, onInput: (input: Input) => void): GlassScreen {
  let shown: ScreenView | undefined;
  let pen: Pen = createPen(glass);
  let menuPage = 0;
  /** Where each list was left, by its title: who comes back finds it so. */
  let leftAt: Record<string, number> = {};
  const hold = createHold((by) => onInput({ kind: 'step', by }));

  function load(layout: ScreenView['layout']): void {
    glass.replaceSync(`./resources/${layout}.view`);
    pen = createPen(glass);
    for (let index = 0; index < TOUCHES[layout]; index += 1) listen(index);
  }

  function listen(index: number): void {
    const place = pen.at(TOUCH + index);
    place.addEventListener('mousedown', () => feel(index, true));
    place.addEventListener('mouseup', () => feel(index, false));
    place.addEventListener('mouseout', () => feel(index, false));
    place.addEventListener('click', () => click(index));
  }

  function feel(index: number, pressed: boolean): void {
    const view = shown;
    if (view === undefined) return;
    const primary = view.layout !== 'menu' && inOrder(view.actions)[index]?.primary === true;
    press(pen, index, primary, pressed);
    if (view.layout !== 'adjust' || index < LESS) return;
    if (pressed) hold.begin(index === LESS ? -1 : 1);
    else hold.end();
  }

  function click(index: number): void {
    if (shown === undefined) return;
    if (shown.layout === 'menu') choose(index, shown.items);
    else if (index >= LESS) hold.once(index === LESS ? -1 : 1);
    else act(inOrder(shown.actions)[index]);
  }

  function choose(index: number, items: readonly { readonly id: string }[]): void {
    if (index < BACK) act(items[menuPage * onPage(items) + index]);
    else {
      menuPage += index === ON ? 1 : -1;
      draw();
    }
  }

  function act(chosen: { readonly id: string } | undefined): void {
    if (chosen !== undefined) onInput({ kind: 'action', id: chosen.id });
  }

  function draw(): void {
    const view = shown;
    if (view === undefined) return;
    if (view.layout === 'number') drawNumber(pen, view);
    else if (view.layout === 'text') drawText(pen, view);
    else if (view.layout === 'adjust') drawAdjust(pen, view);
    else if (view.layout === 'chart') drawChart(pen, view);
    else drawMenu(pen, view, menuPage);
  }

  return {
    turn() {
      leftAt = {};
    },
    show(view) {
      const last = shown;
      shown = view;
      // Another value, list or page: a finger that still lies there meant the one before.
      if (last?.layout !== view.layout || last.title !== view.title) {
        hold.end();
        if (last?.layout === 'menu') leftAt[last.title] = menuPage;
        menuPage = leftAt[view.title ?? ''] ?? 0;
      }
      if (last?.layout !== view.layout) load(view.layout);
      if (view.layout === 'menu') {
        menuPage = Math.min(menuPage, Math.max(0, Math.ceil(view.items.length / onPage(view.items)) - 1));
      }
      draw();
    },
    again() {
      if (shown === undefined) return;
      hold.end();
      load(shown.layout);
      draw();
    },
  };
}
