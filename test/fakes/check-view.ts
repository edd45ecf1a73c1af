// Owns what no screen could show: the bounds that watch/coach/screen-view.ts states. Refuses taste.
import type { ScreenView } from '../../watch/coach/screen-view';

/** Letters of a body: the contract says about 120; in Chinese a letter is two wide. */
const MOST_BODY = 140;

/** @throws Error that names the fault. */
export function checkView(view: ScreenView): void {
  const fault = faultOf(view);
  if (fault !== undefined) throw new Error(`no screen shows this: ${fault}: ${JSON.stringify(view)}`);
}

function faultOf(view: ScreenView): string | undefined {
  const offered = view.layout === 'menu' ? view.items : view.actions;
  if (new Set(offered.map(({ id }) => id)).size < offered.length) return 'two buttons with one id';
  if (offered.some(({ label }) => label === '')) return 'a button without a label';
  if (view.layout !== 'menu' && view.actions.filter(({ primary }) => primary).length > 1) return 'two primary actions';
  switch (view.layout) {
    case 'number':
      if (view.number.length > 4) return 'a number of more than four characters';
      return rimFault(view.rim);
    case 'text':
      if (view.actions.length > 2) return 'more than two buttons';
      if (view.body.length > MOST_BODY) return `a body of ${view.body.length} letters`;
      return rimFault(view.rim);
    case 'adjust':
      return view.actions.length > 3 ? 'more than three buttons' : undefined;
    case 'chart':
      if (view.actions.length > 3) return 'more than three buttons';
      if (view.lines.length > 3) return 'more than three lines';
      return view.bars.some((bar) => !(bar.eccentricSeconds >= 0)) ? 'a bar that is no length' : undefined;
    case 'menu':
      return undefined;
  }
}

function rimFault(rim: number | undefined): string | undefined {
  return rim === undefined || (rim >= 0 && rim <= 1) ? undefined : `a rim filled to ${rim}`;
}
