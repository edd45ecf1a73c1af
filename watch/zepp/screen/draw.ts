// Owns what is on the glass: keeps each slot's widget and sets only what has changed. Refuses to delete a widget: a
// button that is deleted within its own click hangs some watches, so what is not needed is hidden and used again.
import type { Input } from '../../coach/page';
import type { Element } from './element';

export interface Widget {
  /** All properties of the element: a button takes no fewer. */
  set(element: Element): void;
  setVisible(visible: boolean): void;
}

/** What draws; `onClick` for buttons. */
export type Draw = (element: Element, onClick: () => void) => Widget;

interface Slot {
  readonly widget: Widget;
  element: Element;
  visible: boolean;
}

export function createDrawing(draw: Draw, heightPx: number, onPress: (press: Input) => void) {
  const slots = new Map<string, Slot>();

  function put(key: string, element: Element): void {
    const slot = slots.get(key);
    if (slot === undefined) {
      const widget = draw(element, () => click(key));
      slots.set(key, { widget, element, visible: true });
      return;
    }
    if (!looksSame(slot.element, element)) slot.widget.set(element);
    slot.element = element;
    if (!slot.visible) slot.widget.setVisible(true);
    slot.visible = true;
  }

  function click(key: string): void {
    const slot = slots.get(key);
    if (slot?.visible === true && slot.element.kind === 'button') onPress(slot.element.press);
  }

  function hide(slot: Slot): void {
    // What lies below the glass would keep the page as long as it was.
    if (slot.element.yPx + slot.element.hPx > heightPx) {
      slot.element = { ...slot.element, yPx: 0 };
      slot.widget.set(slot.element);
    }
    slot.widget.setVisible(false);
    slot.visible = false;
  }

  return {
    show(elements: readonly Element[]): void {
      // An element that is handed on as it was stays as it is drawn: while a bar goes down, all but the rim.
      const drawn: Element[] = [];
      slots.forEach((slot) => {
        if (slot.visible) drawn.push(slot.element);
      });
      const fresh = new Map<string, Element>();
      for (const element of elements) if (!drawn.includes(element)) fresh.set(keyOf(element), element);
      // First, so that nothing old is seen among the new.
      slots.forEach((slot, key) => {
        if (slot.visible && !fresh.has(key) && !elements.includes(slot.element)) hide(slot);
      });
      fresh.forEach((element, key) => {
        put(key, element);
      });
    },
  };
}

function keyOf(element: Element): string {
  return `${element.kind} ${element.slot}`;
}

/** What a press does is looked up when it comes; it is not seen. */
function looksSame(one: Element, other: Element): boolean {
  if (one === other) return true;
  const a = one as unknown as Readonly<Record<string, unknown>>;
  const b = other as unknown as Readonly<Record<string, unknown>>;
  return Object.keys(a).every((name) => name === 'press' || a[name] === b[name]);
}
