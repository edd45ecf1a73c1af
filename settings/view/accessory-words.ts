// Owns how sets beside the main lift are told: in one line for the list, and their planks one by one. Refuses to judge them.

import type { Session } from '../../shared/training/session';
import type { SessionTally } from '../../shared/training/tally';
import { weightText } from '../../shared/training/weight';
import { type PhoneSay, seconds } from './words';

/** `Good morning 3 × 12 · Plank 3 × 50 s`; undefined where there was neither. */
export function accessoryLine({ planks }: Session, { sets }: SessionTally, say: PhoneSay): string | undefined {
  const repsByLift = new Map<string, string[]>();
  for (const { lift, reps } of sets) {
    if (lift === undefined) continue;
    const name = say(`lift.${lift}`);
    repsByLift.set(name, [...(repsByLift.get(name) ?? []), weightText(reps)]);
  }
  const parts = [...repsByLift].map(([name, reps]) => accessory(name, reps, say));
  if (planks.length > 0) {
    const held = planks.map(({ heldMs }) => say('sessions.seconds', { seconds: Math.round(heldMs / 1000) }));
    parts.push(accessory(say('sessions.plank'), held, say));
  }
  return parts.length === 0 ? undefined : parts.join(' · ');
}

/** Told once where all sets are alike. */
function accessory(name: string, each: readonly string[], say: PhoneSay): string {
  const [first = ''] = each;
  const alike = each.length > 1 && each.every((one) => one === first);
  return say('sessions.accessory', {
    name,
    sets: alike ? say('sessions.times', { sets: each.length, each: first }) : each.join(', '),
  });
}

export interface PlanksView {
  readonly title: string;
  readonly lines: readonly string[];
}

export function planksView({ planks }: Session, say: PhoneSay): PlanksView | undefined {
  if (planks.length === 0) return undefined;
  return {
    title: say('sessions.plank'),
    lines: planks.map(({ heldMs, targetMs }, index) =>
      say('sessions.plankHeld', {
        number: index + 1,
        held: seconds(heldMs / 1000, say),
        target: say('sessions.seconds', { seconds: Math.round(targetMs / 1000) }),
      }),
    ),
  };
}
