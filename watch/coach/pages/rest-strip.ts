// Owns the offer to take weight off after a set in which half its reps or more were not held: when, and which plates.
// Refuses to insist: whoever keeps the weight keeps it.
import { weightWords } from '../../../shared/texts/numbers';
import { type PlateChange, type Rack, stripLoad } from '../../../shared/training/plates';
import type { OpenSession } from '../journal';
import type { Ports } from '../ports';
import type { TextView } from '../screen-view';
import { platesText } from './plates-text';
import { type NewestSet, setsOf } from './rest-view';

/** One rep says little about a weight. */
const LEAST_REPS = 2;

/** Undefined where there is nothing to offer: no set of the plan follows, the set went well, or a weight has been chosen since. */
export function stripOffer(open: OpenSession, { set, tally }: NewestSet, rack: Rack): PlateChange | undefined {
  const { done, planned } = setsOf(open, set);
  if (set.lift !== undefined || done >= planned) return undefined;
  const notHeld = set.reps.filter((rep) => rep.verdict !== 'held').length;
  if (set.reps.length < LEAST_REPS || notHeld * 2 < set.reps.length) return undefined;
  return open.weightChosen === true ? undefined : stripLoad(tally.weight, rack);
}

export function stripView(say: Ports['say'], { weight, off, on }: PlateChange, { unit }: Rack): TextView {
  const values = {
    off: platesText(off, unit, say),
    on: platesText(on, unit, say),
    weight: weightWords(weight, unit, say),
  };
  return {
    layout: 'text',
    title: say('rest.stripTitle'),
    body: say(on.length === 0 ? 'rest.strip' : 'rest.stripOn', values),
    actions: [
      { id: 'takeOff', label: say('rest.takeOff'), primary: true },
      { id: 'keepIt', label: say('rest.keepIt') },
    ],
  };
}
