// Owns how the working weight is asked for in the first run. Refuses to keep it: the page does.
import { weightWords } from '../../../shared/texts/numbers';
import type { Rack } from '../../../shared/training/plates';
import type { Ports } from '../ports';
import type { AdjustView } from '../screen-view';

export function workingView(say: Ports['say'], weight: number, { unit }: Rack): AdjustView {
  return {
    layout: 'adjust',
    title: say('firstRun.workingTitle'),
    value: weightWords(weight, unit, say),
    note: say('firstRun.working'),
    actions: [
      { id: 'thisMuch', label: say('firstRun.thisMuch'), primary: true },
      { id: 'skip', label: say('firstRun.skip') },
    ],
  };
}
