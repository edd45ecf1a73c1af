// Owns the widgets of Zepp OS: one for each kind of element. Refuses to decide where and when.
import { align, createWidget, prop, text_style, widget } from '@zos/ui';
import type { Draw } from './draw';
import type { Element } from './element';

type Properties = Record<string, unknown>;

/** What every widget of the platform can do; its own types differ by widget and miss properties that the platform takes. */
interface PlatformWidget {
  setProperty(property: number, value: unknown): unknown;
}

const create = createWidget as unknown as (type: unknown, properties: Properties) => PlatformWidget;
const properties = prop as unknown as { readonly MORE: number; readonly VISIBLE: number };

export const drawWidget: Draw = (element, onClick) => {
  const more = element.kind === 'button' ? { click_func: onClick } : {};
  const made = create(typeOf(element), { ...propertiesOf(element), ...more });
  return {
    set(changed) {
      made.setProperty(properties.MORE, propertiesOf(changed));
    },
    setVisible(visible) {
      made.setProperty(properties.VISIBLE, visible);
    },
  };
};

function typeOf(element: Element): unknown {
  switch (element.kind) {
    case 'text':
      return widget.TEXT;
    case 'button':
      return widget.BUTTON;
    case 'arc':
      return widget.ARC;
    case 'image':
      return widget.IMG;
    case 'rect':
      return widget.FILL_RECT;
  }
}

function propertiesOf(element: Element): Properties {
  // Not spread: the packer makes an old, slow form of that, and the rim passes here ten times a second.
  const box = { x: element.xPx, y: element.yPx, w: element.wPx, h: element.hPx };
  switch (element.kind) {
    case 'text':
      return Object.assign(box, {
        text: element.text,
        text_size: element.sizePx,
        color: element.color,
        align_h: align.CENTER_H,
        align_v: align.CENTER_V,
        // One line that is too long after all moves along rather than being cut off.
        text_style: element.lines > 1 ? text_style.WRAP : text_style.NONE,
      });
    case 'button':
      return Object.assign(box, {
        text: element.label,
        text_size: element.sizePx,
        color: element.color,
        radius: element.radiusPx,
        normal_color: element.fill,
        press_color: element.pressedFill,
      });
    case 'arc':
      return Object.assign(box, {
        start_angle: element.fromDeg,
        end_angle: element.toDeg,
        line_width: element.widthPx,
        color: element.color,
      });
    case 'image':
      return Object.assign(box, { src: element.src });
    case 'rect':
      return Object.assign(box, { color: element.color, radius: element.radiusPx });
  }
}
