// Owns the controls for the four weeks: how light they begin, beginning them again, the weeks of Romanian deadlifts.
// Refuses to begin the plan again unasked.
import { ROMANIAN_WEEKS, START_LESS_PERCENT, stepsOf } from '../../shared/settings/limits';
import type { Settings } from '../../shared/settings/settings';
import { weightWords } from '../../shared/texts/numbers';
import { startWeight } from '../../shared/training/start-weight';
import type { Question } from './delete-questions';
import { choice, type SettingChange, type SettingControl } from './setting-controls';
import { dayOf, type PhoneSay, type ZoneMinutes } from './words';

const WEEK_MS = 7 * 86_400_000;

export function startLess(now: Settings, say: PhoneSay): SettingControl {
  const { weight, told } = startWeight(now, now.unit);
  const control = choice(
    'startLessPercent',
    stepsOf(START_LESS_PERCENT),
    now,
    (name) => say(`settings.${name}`),
    (percent) => say('settings.percent', { percent }),
  );
  return told
    ? { ...control, note: say('settings.startsAt', { weight: weightWords(weight, now.unit, say) }) }
    : control;
}

export function again(say: PhoneSay): SettingControl {
  return { kind: 'ask', label: say('settings.planAgain'), note: say('settings.planAgainNote'), question: 'planAgain' };
}

export function askPlanAgain(say: PhoneSay): Question {
  return { text: say('settings.askPlanAgain'), yes: say('settings.planAgainYes'), no: say('settings.planAgainNo') };
}

export function planAgain(nowMs: number): SettingChange {
  return { name: 'planFromMs', value: Math.round(nowMs) };
}

/** Offered for as many weeks as the rule allows; while it is on, only its end is. */
export function swap(now: Settings, nowMs: number, zoneMinutes: ZoneMinutes, say: PhoneSay): SettingControl {
  const { romanianFromMs, romanianWeeks } = now;
  const untilMs = romanianFromMs + romanianWeeks * WEEK_MS;
  const label = say('settings.swap');
  if (romanianFromMs > 0 && romanianFromMs <= nowMs && nowMs < untilMs) {
    return {
      kind: 'deeds',
      label,
      note: say('settings.swapOn', { date: dayOf(untilMs, zoneMinutes, say) }),
      deeds: [{ label: say('settings.swapEnd'), changes: [{ name: 'romanianFromMs', value: 0 }] }],
    };
  }
  return {
    kind: 'deeds',
    label,
    note: say('settings.swapNote'),
    deeds: stepsOf(ROMANIAN_WEEKS).map((weeks) => ({
      label: say('settings.swapStart', { weeks }),
      // The length first: cut off between the two there is no swap, rather than one of a length nobody chose.
      changes: [
        { name: 'romanianWeeks', value: weeks },
        { name: 'romanianFromMs', value: Math.round(nowMs) },
      ],
    })),
  };
}
