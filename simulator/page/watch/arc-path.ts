// Owns the line of a Fitbit watch's arc, as a path of SVG. Refuses its colour and its width.
import type { ElementState } from '../../fitbit/element';

const radiansOf = (deg: number): number => (deg * Math.PI) / 180;

/** Angles in degrees clockwise from twelve o'clock; the line lies within its box. */
export function arcPath(numbers: ElementState['numbers']): string {
  const { x = 0, y = 0, width = 0, height = 0, arcWidth = 0, startAngle = 0, sweepAngle = 0 } = numbers;
  const [rx, ry] = [Math.max(0, (width - arcWidth) / 2), Math.max(0, (height - arcWidth) / 2)];
  const sweepDeg = Math.max(-360, Math.min(360, sweepAngle));
  if (sweepDeg === 0) return '';
  const at = (deg: number): string => {
    const [px, py] = [Math.sin(radiansOf(deg)), -Math.cos(radiansOf(deg))];
    return `${(x + width / 2 + rx * px).toFixed(2)} ${(y + height / 2 + ry * py).toFixed(2)}`;
  };
  // In two halves: one arc cannot end where it began.
  const half = (deg: number): string => `A ${rx} ${ry} 0 0 ${sweepDeg > 0 ? 1 : 0} ${at(deg)}`;
  return `M ${at(startAngle)} ${half(startAngle + sweepDeg / 2)} ${half(startAngle + sweepDeg)}`;
}
