// Owns the screen of the page in front. Refuses layouts: screen/place.ts has them.
import { getDeviceInfo, SCREEN_SHAPE_ROUND } from '@zos/device';
import { scrollTo } from '@zos/page';
import { setStatusBarVisible } from '@zos/ui';
import type { Input } from '../../coach/page';
import type { Screen } from '../../coach/ports';
import type { ScreenView } from '../../coach/screen-view';
import { createDrawing } from '../screen/draw';
import { createPlacer } from '../screen/place';
import { bottomOf } from '../screen/scroll';
import type { ScreenSize } from '../screen/stage';
import { drawWidget } from '../screen/widgets';

export function createScreen(onPress: (press: Input) => void): Screen {
  const size = readSize();
  // Only square watches have one.
  if (!size.round) setStatusBarVisible(false);
  const placeNext = createPlacer(size);
  const drawing = createDrawing(drawWidget, size.heightPx, onPress);
  let last: ScreenView | undefined;
  let scrolls = false;
  return {
    show(view) {
      const elements = placeNext(view);
      drawing.show(elements);
      // Another view begins at its top; the same one, with another number in it, stays where it was scrolled to.
      if (scrolls && (last?.layout !== view.layout || last.title !== view.title)) scrollTo({ y: 0 });
      scrolls = bottomOf(elements) > size.heightPx;
      last = view;
    },
  };
}

function readSize(): ScreenSize {
  const { width, height, screenShape } = getDeviceInfo();
  return { widthPx: width, heightPx: height, round: screenShape === SCREEN_SHAPE_ROUND };
}
