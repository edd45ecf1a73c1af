// Owns the picture of views on Fitbit's glass, side by side on one sheet: what the drawers make of the view files, on a fake of
// the platform. Refuses to be a watch: it is for looking at.
import { createDocument } from '../../simulator/fitbit/watch/document';
import { CORNER_PX, SIDE_PX, shape } from '../../test/fitbit/glass-svg';
import type { ScreenView } from '../../watch/coach/screen-view';
import { createScreen } from '../../watch/fitbit/screen/screen';
import { viewFiles } from '../../watch/fitbit/views/view-files';

const COLUMNS = 8;
const STEP_PX = SIDE_PX + 16;

/** @param images data URLs by file name. */
export function fitbitSheetSvg(views: readonly ScreenView[], images: Readonly<Record<string, string>>): string {
  const cells = views.map((view, index) => {
    const document = createDocument({ views: viewFiles() });
    createScreen(document, () => {}).show(view);
    const shapes = document.seen().map((seen) => shape(seen, images));
    const place = `translate(${(index % COLUMNS) * STEP_PX} ${Math.floor(index / COLUMNS) * STEP_PX})`;
    return `<g transform="${place}"><g clip-path="url(#glass)">${shapes.join('')}</g></g>`;
  });
  const width = COLUMNS * STEP_PX;
  const height = Math.ceil(views.length / COLUMNS) * STEP_PX;
  const glass = `<clipPath id="glass"><rect width="${SIDE_PX}" height="${SIDE_PX}" rx="${CORNER_PX}"/></clipPath>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${glass}<rect width="${width}" height="${height}" fill="#223"/>${cells.join('')}</svg>`;
}
