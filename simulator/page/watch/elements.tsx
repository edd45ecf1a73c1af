// Owns how the elements of a Fitbit watch's screen look, as SVG. Refuses to know an app, and to guess: fonts are this page's, and what
// cannot be drawn is a frame with its name.
import type { ElementState } from '../../fitbit/element';
import { arcPath } from './arc-path';
import { FONT_FAMILY } from './draw-text';

export interface ElementsProps {
  readonly elements: readonly ElementState[];
  /** By the names of pictures. */
  readonly pictureUrls: ReadonlyMap<string, string>;
  readonly widthPx: number;
  readonly heightPx: number;
}

const FRAME_COLOUR = '#b0b0b0';
const FRAME_TEXT_PX = 14;

export function Elements({ elements, pictureUrls, widthPx, heightPx }: ElementsProps) {
  return (
    <svg class="elements" viewBox={`0 0 ${widthPx} ${heightPx}`} aria-hidden="true">
      {elements.map((element, place) => (
        <ElementShape key={place} element={element} pictureUrl={pictureUrls.get(element.href)} />
      ))}
    </svg>
  );
}

interface ShapeProps {
  readonly element: ElementState;
  readonly pictureUrl: string | undefined;
}

function ElementShape({ element, pictureUrl }: ShapeProps) {
  const { tag, text, fill, fontSizePx, textAnchor, href, opacity, numbers } = element;
  const { x = 0, y = 0, width = 0, height = 0, cx = 0, cy = 0, r = 0 } = numbers;
  if (opacity === 0) return null;
  const look = { fill, opacity };
  switch (tag) {
    case 'rect':
      return <rect x={x} y={y} width={width} height={height} {...look} />;
    case 'circle':
      return <circle cx={cx} cy={cy} r={r} {...look} />;
    case 'text':
      return (
        <text x={x} y={y} font-size={fontSizePx} font-family={FONT_FAMILY} text-anchor={anchorOf(textAnchor)} {...look}>
          {text}
        </text>
      );
    case 'arc':
      return <path d={arcPath(numbers)} fill="none" stroke={fill} stroke-width={numbers.arcWidth} opacity={opacity} />;
    case 'image':
      return pictureUrl === undefined ? (
        <Frame name={href} numbers={numbers} />
      ) : (
        <image x={x} y={y} width={width} height={height} href={pictureUrl} opacity={opacity} />
      );
    default:
      return <Frame name={tag} numbers={numbers} />;
  }
}

const anchorOf = (given: string): 'start' | 'middle' | 'end' =>
  given === 'middle' || given === 'end' ? given : 'start';

/** What this page cannot draw. */
function Frame({ name, numbers }: { readonly name: string; readonly numbers: ElementState['numbers'] }) {
  const { x = 0, y = 0, width = 0, height = 0 } = numbers;
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill="none" stroke={FRAME_COLOUR} stroke-dasharray="4 3" />
      <text x={x} y={y + FRAME_TEXT_PX} font-size={FRAME_TEXT_PX} font-family={FONT_FAMILY} fill={FRAME_COLOUR}>
        {name}
      </text>
    </>
  );
}
