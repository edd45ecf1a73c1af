// Owns the writing of single elements: only what is other than it is. Refuses to decide where.
import { textEm } from '../../coach/text-width';
import type { Glass, GlassElement } from './glass';

/** From the middle of a line to its baseline, em: Noto Sans, for want of the watch's own font. */
const BASELINE_EM = 0.36;

export interface Pen {
  /** True, once, for each new `key` of an element: what is drawn from the same key looks the same. */
  fresh(id: string, key: string): boolean;
  at(id: string): GlassElement;
  /** Where there is such an element. */
  fill(id: string, color: number): void;
  /** One line, its middle on a point; none where there is no text. */
  line(id: string, text: string | undefined, xPx: number, yPx: number, sizePx: number, color: number): void;
  /** None where it has no width. */
  rect(id: string, xPx: number, yPx: number, wPx: number, hPx: number, color: number): void;
  show(id: string, shown: boolean): void;
}

export function createPen(glass: Glass): Pen {
  const drawn: Record<string, string> = {};

  function at(id: string): GlassElement {
    const element = glass.getElementById(id);
    if (element === null) throw new Error(`no ${id} in the view`);
    return element;
  }

  function fresh(id: string, key: string): boolean {
    if (drawn[id] === key) return false;
    drawn[id] = key;
    return true;
  }

  function show(id: string, shown: boolean): void {
    put(at(id).style, 'display', shown ? 'inline' : 'none');
  }

  return {
    fresh,
    at,
    fill(id, color) {
      const element = glass.getElementById(id);
      if (element !== null) put(element.style, 'fill', hex(color));
    },
    show,
    line(id, text, xPx, yPx, sizePx, color) {
      if (!fresh(id, [text, xPx, yPx, sizePx, color].join())) return;
      const element = at(id);
      const shown = text !== undefined && text !== '';
      put(element.style, 'display', shown ? 'inline' : 'none');
      if (!shown) return;
      put(element, 'text', text);
      put(element, 'x', Math.round(xPx));
      put(element, 'y', Math.round(yPx + BASELINE_EM * sizePx));
      put(element.style, 'fontSize', sizePx);
      put(element.style, 'fill', hex(color));
    },
    rect(id, xPx, yPx, wPx, hPx, color) {
      const element = at(id);
      put(element.style, 'display', wPx > 0 ? 'inline' : 'none');
      if (wPx <= 0) return;
      put(element, 'x', xPx);
      put(element, 'y', yPx);
      put(element, 'width', wPx);
      put(element, 'height', hPx);
      put(element.style, 'fill', hex(color));
    },
  };
}

/** What is set is drawn anew, the same or not. Read from the glass itself: there is no room to remember each property. */
export function put<Place extends object, Key extends keyof Place>(place: Place, key: Key, value: Place[Key]): void {
  if (place[key] !== value) place[key] = value;
}

export function hex(color: number): string {
  return `#${(0x1000000 + color).toString(16).slice(1)}`;
}

/** The largest size, in whole px, at which a line stays within a width. */
export function fitPx(text: string | undefined, wPx: number, largestPx: number): number {
  return Math.floor(Math.min(largestPx, wPx / Math.max(0.1, textEm(text ?? ''))));
}
