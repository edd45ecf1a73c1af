// Owns what a CANVAS and the polylines draw when told to. Refuses what plain shapes cannot show: that is a named box.
import { listIn, namedBox, numberIn, type Part, recordOf, textIn, type Whole } from './part';

type Options = Readonly<Record<string, unknown>>;
type Member = (...given: unknown[]) => void;
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A turned bar. */
function line(from: Point, to: Point, color: number, widthPx: number): Part {
  const w = Math.hypot(to.x - from.x, to.y - from.y);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const box = { x: middle.x - w / 2, y: middle.y - widthPx / 2, w, h: widthPx };
  return { type: 'FILL_RECT', options: { ...box, color, angle } };
}

const pointOf = (value: unknown, x = 'x', y = 'y'): Point => {
  const from = recordOf(value);
  return { x: Number(from[x]) || 0, y: Number(from[y]) || 0 };
};

function lines(points: readonly Point[], color: number, widthPx: number): Part[] {
  return points.slice(1).map((to, index) => line(points[index] ?? to, to, color, widthPx));
}

/** What a polyline and a canvas have beside the members of every widget. `note` tells that it looks different. */
export function polylineMembers(find: () => Whole, note: () => void): Record<string, Member> {
  return {
    addLine(given) {
      const whole = find();
      const points = listIn(recordOf(given), 'data').map((point) => pointOf(point));
      const count = numberIn(recordOf(given), 'count', points.length);
      const { options } = whole;
      const look = [numberIn(options, 'line_color', 0xffffff), numberIn(options, 'line_width', 1)] as const;
      whole.drawn = [...whole.drawn, ...lines(points.slice(0, count), ...look)];
      note();
    },
    clear() {
      find().drawn = [];
      note();
    },
  };
}

interface Paint {
  color: number;
  line_width: number;
}

const SHAPES: Readonly<Record<string, (given: Options, paint: Paint) => readonly Part[]>> = {
  drawPixel: (given, { color }) => [{ type: 'FILL_RECT', options: { ...pointOf(given), w: 1, h: 1, color } }],
  drawLine: (given, { color, line_width: widthPx }) => [
    line(pointOf(given, 'x1', 'y1'), pointOf(given, 'x2', 'y2'), color, widthPx),
  ],
  drawRect: (given, { color }) => [{ type: 'FILL_RECT', options: { ...boxOf(given), color } }],
  strokeRect: (given, paint) => [{ type: 'STROKE_RECT', options: { ...boxOf(given), ...paint } }],
  drawCircle: (given, { color }) => [{ type: 'CIRCLE', options: { ...circleOf(given), color } }],
  strokeCircle(given, paint) {
    const { center_x: x, center_y: y, radius } = circleOf(given);
    const box = { x: x - radius, y: y - radius, w: 2 * radius, h: 2 * radius };
    return [{ type: 'ARC', options: { ...box, ...paint, start_angle: 0, end_angle: 360 } }];
  },
  drawArc: (given, paint) => [{ type: 'ARC', options: { ...boxOf(given), ...paint, ...anglesOf(given) } }],
  strokeArc: (given, paint) => [{ type: 'ARC', options: { ...boxOf(given), ...paint, ...anglesOf(given) } }],
  drawText(given, { color }) {
    const [text, size] = [textIn(given, 'text'), numberIn(given, 'text_size', 24)];
    const box = { ...pointOf(given), w: numberIn(given, 'w') || (text.length + 1) * size, h: size * 1.5 };
    return [{ type: 'TEXT', options: { ...box, text, text_size: size, color } }];
  },
  drawImage: (given) => [{ type: 'IMG', options: { ...boxOf(given), src: textIn(given, 'image') } }],
  strokePoly: (given, { color, line_width: widthPx }) => outline(given, color, widthPx),
  drawPoly: (given, { color, line_width: widthPx }) => outline(given, color, widthPx),
  drawEllipse: (given) => ellipse(given),
  strokeEllipse: (given) => ellipse(given),
};

function outline(given: Options, color: number, widthPx: number): Part[] {
  const points = listIn(given, 'data_array').map((point) => pointOf(point));
  return lines([...points, ...points.slice(0, 1)], color, widthPx);
}

function ellipse(given: Options): Part[] {
  const [rx, ry] = [numberIn(given, 'radius_x'), numberIn(given, 'radius_y')];
  const at = { x: numberIn(given, 'center_x') - rx, y: numberIn(given, 'center_y') - ry };
  return namedBox('CANVAS', { w: 2 * rx, h: 2 * ry }, 'ellipse').map(({ type, options }) => ({
    type,
    options: { ...options, ...at },
  }));
}

const boxOf = (given: Options) => ({
  ...{ x: numberIn(given, 'x'), y: numberIn(given, 'y'), w: numberIn(given, 'w'), h: numberIn(given, 'h') },
  radius: numberIn(given, 'radius'),
});

const circleOf = (given: Options) => ({
  ...{ center_x: numberIn(given, 'center_x'), center_y: numberIn(given, 'center_y') },
  radius: numberIn(given, 'radius'),
});

/** A box's own radius would be the arc's. */
const anglesOf = (given: Options) => ({
  ...{ start_angle: numberIn(given, 'start_angle'), end_angle: numberIn(given, 'end_angle', 360) },
  radius: Math.min(numberIn(given, 'w'), numberIn(given, 'h')) / 2,
});

export function canvasMembers(find: () => Whole, note: () => void): Record<string, Member> {
  const paint: Paint = { color: 0xffffff, line_width: 1 };
  const drawers = Object.entries(SHAPES).map(([name, shape]): [string, Member] => [
    name,
    (value) => {
      const given = recordOf(value);
      const { color, line_width: widthPx } = paint;
      const own = { color: numberIn(given, 'color', color), line_width: numberIn(given, 'line_width', widthPx) };
      const whole = find();
      const parts = shape(given, own);
      whole.drawn = [...whole.drawn, ...parts];
      note();
    },
  ]);
  return {
    ...Object.fromEntries(drawers),
    setPaint(value) {
      Object.assign(paint, value);
    },
    clear() {
      find().drawn = [];
      note();
    },
  };
}
