// Owns what a screen is made of once a view has been placed: boxes in real pixels, with sizes and colours.
// Refuses widgets: draw.ts makes them of this.
import type { Input } from '../../coach/page';

/** `slot`: the same thing on the screen keeps its slot from view to view, so that only what changed is drawn. */
interface Placed {
  readonly slot: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly wPx: number;
  readonly hPx: number;
}

/** Centred both ways; `lines` above 1 wraps. */
export interface TextElement extends Placed {
  readonly kind: 'text';
  readonly text: string;
  readonly sizePx: number;
  readonly color: number;
  readonly lines: number;
}

export interface ButtonElement extends Placed {
  readonly kind: 'button';
  readonly label: string;
  readonly sizePx: number;
  readonly radiusPx: number;
  readonly color: number;
  readonly fill: number;
  readonly pressedFill: number;
  readonly press: Input;
}

/** Degrees clockwise from three o'clock. */
export interface ArcElement extends Placed {
  readonly kind: 'arc';
  readonly fromDeg: number;
  readonly toDeg: number;
  readonly widthPx: number;
  readonly color: number;
}

export interface ImageElement extends Placed {
  readonly kind: 'image';
  readonly src: string;
}

export interface RectElement extends Placed {
  readonly kind: 'rect';
  readonly color: number;
  readonly radiusPx: number;
}

export type Element = TextElement | ButtonElement | ArcElement | ImageElement | RectElement;
