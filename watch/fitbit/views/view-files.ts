// Owns the files from which Fitbit OS draws, one for each layout, written for a glass of 336 by 336 px; used by the build alone.
// Refuses texts and all that moves: watch/fitbit/screen sets those, by the same names.
import { BACKGROUND } from '../../coach/palette';
import type { ScreenView } from '../../coach/screen-view';
import {
  ACTIONS,
  BACK,
  BAR,
  BARS,
  CAPTION,
  CHART_ROWS,
  DETAIL,
  LABEL,
  LESS,
  MARK,
  MIDDLE,
  MORE,
  NOTE_ROWS,
  NUMBER,
  ON,
  ROW,
  SUBTITLE,
  TEXT_ROWS,
  TILES,
  TITLE,
  VALUE,
  WORD,
} from '../screen/ids';
import { MARK_PX } from '../screen/number';
import { hex } from '../screen/pen';
import { button, rect, rim, SIDE_PX, text, touch } from './parts';
import { each, tag } from './tag';

/** The pictures that the views name: the file each is drawn from, in watch/zepp/assets, and how wide. */
export const PICTURES = ['held', 'short', 'fast', 'dropped'].map((verdict) => ({
  name: `verdict-${verdict}.png`,
  from: `verdict-${verdict}.svg`,
  sidePx: MARK_PX,
}));

const rows = (count: number): string[] => each(count, (index) => [text(ROW + index)]);
const actions = (): string[] => each(ACTIONS, button);

const LAYOUTS: Readonly<Record<ScreenView['layout'], () => string[]>> = {
  number: () => [...rim(), text(TITLE), text(NUMBER), text(CAPTION), mark(), text(WORD), ...actions()],
  text: () => [...title(), ...rows(TEXT_ROWS), ...actions()],
  adjust: () => [
    ...title(),
    text(VALUE),
    text(CAPTION),
    ...rows(NOTE_ROWS),
    ...actions(),
    ...button(LESS),
    ...button(MORE),
  ],
  chart: () => [
    ...title(),
    text(NUMBER),
    ...each(BARS, (index) => [rect(BAR + index)]),
    ...rows(CHART_ROWS),
    ...actions(),
  ],
  menu: () => [...title(), text(NUMBER), ...each(TILES, tile), ...button(BACK), ...button(ON)],
};

/** By name, as they lie in the folder `resources`. */
export function viewFiles(): Record<string, string> {
  const files: Record<string, string> = {
    // What is seen until the first page is there.
    'index.view': file([background()]),
    'widget.defs': file([
      tag('defs', {}, [
        tag('link', { rel: 'stylesheet', href: 'styles.css' }),
        tag('link', { rel: 'import', href: '/mnt/sysassets/system_widget.defs' }),
      ]),
    ]),
    'styles.css': '.text {\n  font-family: System-Regular;\n}\n',
  };
  for (const [layout, elements] of Object.entries(LAYOUTS)) {
    files[`${layout}.view`] = file([background(), ...elements()]);
  }
  return files;
}

function file(children: readonly string[]): string {
  return `${tag('svg', {}, children)}\n`;
}

function background(): string {
  return tag('rect', { x: 0, y: 0, width: SIDE_PX, height: SIDE_PX, fill: hex(BACKGROUND) });
}

function mark(): string {
  return tag('image', {
    id: MARK,
    x: 0,
    y: 0,
    width: MARK_PX,
    height: MARK_PX,
    href: 'verdict-held.png',
    display: 'none',
  });
}

function title(): string[] {
  return [text(TITLE), text(SUBTITLE)];
}

function tile(index: number): string[] {
  return [rect(MIDDLE + index), text(LABEL + index), text(DETAIL + index), touch(index)];
}
