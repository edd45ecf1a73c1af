// Owns what a driver sees of an element on a Fitbit watch's screen: plain data. Refuses what is not displayed.

export interface ElementState {
  /** rect, circle, arc, text or image. */
  readonly tag: string;
  /** Empty where the view file names none. */
  readonly id: string;
  readonly text: string;
  readonly fill: string;
  readonly fontSizePx: number;
  /** start, middle or end; of a text. */
  readonly textAnchor: string;
  readonly href: string;
  readonly opacity: number;
  readonly touchable: boolean;
  /** By the platform's own names: x, y, width, height, cx, cy, r, sweepAngle, startAngle, arcWidth. px and degrees clockwise from twelve o'clock. */
  readonly numbers: Readonly<Record<string, number>>;
}
