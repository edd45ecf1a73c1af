// Owns the way from a view to the elements on a screen. Refuses to know a platform, so that it can be tested and seen here.
import type { ScreenView } from '../../coach/screen-view';
import { placeAdjust } from './adjust-layout';
import { placeChart } from './chart-layout';
import type { Element } from './element';
import { placeMenu } from './menu-layout';
import { placeNumber } from './number-layout';
import { placeFilled } from './ring';
import type { ScreenSize } from './stage';
import { placeText } from './text-layout';

export function place(view: ScreenView, screen: ScreenSize): Element[] {
  switch (view.layout) {
    case 'number':
      return placeNumber(view, screen);
    case 'text':
      return placeText(view, screen);
    case 'adjust':
      return placeAdjust(view, screen);
    case 'chart':
      return placeChart(view, screen);
    case 'menu':
      return placeMenu(view, screen);
  }
}

/**
 * Places a view after another. While a bar goes down only the rim moves, ten times a second: texts are not fitted again.
 */
export function createPlacer(screen: ScreenSize): (view: ScreenView) => readonly Element[] {
  let lastView: ScreenView | undefined;
  let lastElements: readonly Element[] = [];
  return (view) => {
    const rim = lastView === undefined ? undefined : movedRim(lastView, view);
    if (rim === undefined) {
      lastElements = place(view, screen);
    } else {
      // What stays is handed on as it is: what draws sees at once that nothing has changed there.
      lastElements = [...lastElements.filter(({ slot }) => slot !== 'rim'), ...placeFilled(rim, screen)];
    }
    lastView = view;
    return lastElements;
  };
}

/** The new rim where nothing else has changed between two numbers. */
function movedRim(last: ScreenView, next: ScreenView): number | undefined {
  if (last.layout !== 'number' || next.layout !== 'number') return undefined;
  if (last.rim === undefined || next.rim === undefined) return undefined;
  const same =
    last.number === next.number &&
    last.title === next.title &&
    last.tone === next.tone &&
    last.caption === next.caption &&
    last.mark?.verdict === next.mark?.verdict &&
    last.mark?.word === next.mark?.word &&
    last.actions.length === next.actions.length &&
    last.actions.every((action, index) => {
      const other = next.actions[index];
      return action.id === other?.id && action.label === other.label && action.primary === other.primary;
    });
  return same ? next.rim : undefined;
}
