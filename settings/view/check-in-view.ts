// Owns the check-in as it is shown: its questions on one card, as many as the answers so far ask for, and then what follows.
// Refuses to answer it and to keep it.

import type { CheckIn } from '../../shared/training/check-in';
import { SORE_FEELINGS, SORE_PLACES, WARNING_SIGNS } from '../../shared/training/check-in';
import { answerCheckIn, type CheckInVerdict } from '../../shared/training/check-in-answer';
import { type CheckInAsked, type CheckInDraft, isComplete, isLowerBack } from './check-in-draft';
import { dateTime, dayOf, type PhoneSay, type ZoneMinutes } from './words';

export interface AnswerOption {
  readonly label: string;
  readonly chosen: boolean;
  /** The draft after a touch on it. */
  readonly draft: CheckInDraft;
}

export interface CheckInQuestion {
  readonly text: string;
  readonly options: readonly AnswerOption[];
}

export interface CheckInForm {
  readonly title: string;
  /** Absent where there is no training to ask about. */
  readonly about?: string;
  readonly questions: readonly CheckInQuestion[];
  /** The warning signs: named all together, and to choose from once one of them is there. */
  readonly signs: CheckInQuestion & { readonly named: string };
  /** The last touch; absent while something is missing. */
  readonly done?: string;
  readonly later: string;
}

export interface CheckInResult {
  readonly answer: CheckInVerdict['answer'];
  readonly title: string;
  /** What of the person's own answers led there, and what was named. */
  readonly because: readonly string[];
  readonly note: string;
  readonly date: string;
}

export function checkInForm(
  draft: CheckInDraft,
  asked: CheckInAsked,
  zoneMinutes: ZoneMinutes,
  say: PhoneSay,
): CheckInForm {
  return {
    title: say('checkIn.title'),
    ...(asked.afterMs > 0 && { about: say('checkIn.about', { date: dayOf(asked.afterMs, zoneMinutes, say) }) }),
    questions: questionsOf(draft, asked, say),
    signs: signsOf(draft, say),
    later: say('checkIn.later'),
    ...(isComplete(draft, asked) && { done: say(draft.anySign !== true ? 'checkIn.doneNone' : 'checkIn.done') }),
  };
}

function questionsOf(draft: CheckInDraft, { askLasting, askCleared }: CheckInAsked, say: PhoneSay): CheckInQuestion[] {
  const { place } = draft;
  const back = isLowerBack(place);
  return [
    ...(askCleared ? [yesOrNo('cleared', draft, say)] : []),
    {
      text: say('checkIn.place'),
      options: SORE_PLACES.map((word) => ({
        label: say(`checkIn.place.${word}`),
        chosen: place === word,
        draft: { ...draft, place: word },
      })),
    },
    ...(back ? [feelingQuestion(draft, say), yesOrNo('worseOnMoving', draft, say)] : []),
    ...(back && askLasting ? [yesOrNo('lasting', draft, say)] : []),
  ];
}

/** Most people have none: for them it is one touch, and six buttons are not in the way. */
function signsOf(draft: CheckInDraft, say: PhoneSay): CheckInForm['signs'] {
  const { anySign, signs } = draft;
  const one = {
    label: say('checkIn.oneOfThese'),
    chosen: anySign === true,
    draft: { ...draft, anySign: anySign !== true, signs: [] },
  };
  const options = WARNING_SIGNS.map((sign) => ({
    label: say(`checkIn.sign.${sign}`),
    chosen: signs.includes(sign),
    draft: { ...draft, signs: signs.includes(sign) ? signs.filter((other) => other !== sign) : [...signs, sign] },
  }));
  return {
    text: say('checkIn.signs'),
    named: WARNING_SIGNS.map((sign) => say(`checkIn.sign.${sign}`)).join(' · '),
    options: anySign === true ? [one, ...options] : [one],
  };
}

function feelingQuestion(draft: CheckInDraft, say: PhoneSay): CheckInQuestion {
  return {
    text: say('checkIn.feeling'),
    options: SORE_FEELINGS.map((feeling) => ({
      label: say(`checkIn.feeling.${feeling}`),
      chosen: draft.feeling === feeling,
      draft: { ...draft, feeling },
    })),
  };
}

function yesOrNo(name: 'worseOnMoving' | 'lasting' | 'cleared', draft: CheckInDraft, say: PhoneSay): CheckInQuestion {
  return {
    text: say(`checkIn.${name}`),
    options: [true, false].map((value) => ({
      label: say(value ? 'checkIn.yes' : 'checkIn.no'),
      chosen: draft[name] === value,
      draft: { ...draft, [name]: value },
    })),
  };
}

/** What follows from a check-in that was kept. */
export function checkInResult(checkIn: CheckIn, zoneMinutes: ZoneMinutes, say: PhoneSay): CheckInResult {
  const { answer, reason } = answerCheckIn(checkIn);
  return {
    answer,
    title: say(`checkIn.answer.${answer}`),
    because: [
      say(`checkIn.because.${reason}`),
      ...(reason === 'sign' ? checkIn.signs.map((sign) => say(`checkIn.sign.${sign}`)) : []),
    ],
    note: say('checkIn.notDiagnosis'),
    date: say('checkIn.answeredAt', { date: dateTime(checkIn.atMs, zoneMinutes, say) }),
  };
}
