// Owns what the page of the accessories looks like: each with how far it is, and the end of the session.
// Refuses to begin any of them.
import { weightWords } from '../../../shared/texts/numbers';
import { accessoriesDone, GOOD_MORNINGS, PLANKS } from '../../../shared/training/accessories';
import type { DayPlan } from '../../../shared/training/day-plan';
import type { Session } from '../../../shared/training/session';
import type { Ports } from '../ports';
import type { MenuView, TextView } from '../screen-view';

type Say = Ports['say'];

export function accessoriesView(say: Say, session: Session, plan: DayPlan): MenuView {
  const { goodMorningSets, planks } = accessoriesDone(session);
  const weight = weightWords(plan.goodMorningWeight, plan.unit, say);
  const seconds = say('accessories.seconds', { seconds: plan.plankSeconds });
  const goodMornings =
    plan.goodMornings === 'wait' ? say('accessories.wait') : `${goodMorningSets}/${GOOD_MORNINGS.sets} · ${weight}`;
  return {
    layout: 'menu',
    title: say('accessories.title'),
    items: [
      { id: 'goodMorning', label: say('accessories.goodMornings'), value: goodMornings },
      { id: 'plank', label: say('accessories.plank'), value: `${planks}/${PLANKS.sets} · ${seconds}` },
      { id: 'finish', label: say('accessories.finish') },
    ],
  };
}

export function waitView(say: Say): TextView {
  return {
    layout: 'text',
    title: say('accessories.waitTitle'),
    body: say('accessories.waitBody'),
    actions: [{ id: 'list', label: say('accessories.ok'), primary: true }],
  };
}
