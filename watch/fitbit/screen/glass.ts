// Owns what the drawers need of the platform's document: the elements of the view that is loaded. Refuses to draw.

/** A touch that begins, ends, leaves, and the two of them together. */
export type Touch = 'mousedown' | 'mouseup' | 'mouseout' | 'click';

/** px, degrees clockwise from twelve o'clock. Each kind of element takes its own of these. */
export interface GlassElement {
  text: string;
  href: string;
  x: number;
  y: number;
  width: number;
  height: number;
  cx: number;
  cy: number;
  r: number;
  sweepAngle: number;
  readonly style: { fill: string; display: 'inline' | 'none'; fontSize: number };
  addEventListener(kind: Touch, hear: () => void): void;
}

export interface Glass {
  getElementById(id: string): GlassElement | null;
  /** Loads another view file. Elements of the one before must not be touched any more; what listened hears nothing any more. */
  replaceSync(path: string): void;
}
