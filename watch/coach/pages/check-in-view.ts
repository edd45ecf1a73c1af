// Owns what the check-in looks like: one short list a question, one sentence with its reason for the answer.
// Refuses to decide which comes next, and any word that names an illness.
import { WARNING_SIGNS, type WarningSign } from '../../../shared/training/check-in';
import type { CheckInVerdict } from '../../../shared/training/check-in-answer';
import type { Ports } from '../ports';
import type { MenuView, ScreenView, TextView } from '../screen-view';

type Say = Ports['say'];
type Items = MenuView['items'];

export type Question = 'where' | 'feeling' | 'moving' | 'lasting' | 'signs' | 'which' | 'sure';

export interface Asked {
  /** A doctor's word is asked for only where one is awaited. */
  readonly awaitsDoctor: boolean;
  /** The sign that is asked about once more. */
  readonly sign: WarningSign | undefined;
}

export function questionView(say: Say, question: Question, { awaitsDoctor, sign }: Asked): ScreenView {
  switch (question) {
    case 'where':
      return menu(say('checkIn.where'), [
        { id: 'nowhere', label: say('checkIn.nowhere') },
        { id: 'hamstringsGlutes', label: say('checkIn.hamstringsGlutes') },
        { id: 'lowerBackBroad', label: say('checkIn.lowerBackBroad') },
        { id: 'lowerBackSpot', label: say('checkIn.lowerBackSpot') },
        { id: 'sign', label: say('checkIn.sign') },
        // Last, so that no habit presses it.
        ...(awaitsDoctor ? [{ id: 'cleared', label: say('checkIn.cleared') }] : []),
      ]);
    case 'feeling':
      return menu(say('checkIn.feeling'), [
        { id: 'dull', label: say('checkIn.dull') },
        { id: 'sharp', label: say('checkIn.sharp') },
      ]);
    case 'moving':
      return menu(say('checkIn.moving'), yesAndNo(say));
    case 'lasting':
      return menu(say('checkIn.lasting'), yesAndNo(say));
    case 'signs':
      return menu(say('checkIn.signs'), [{ id: 'none', label: say('checkIn.none') }, ...signItems(say)]);
    case 'which':
      return menu(say('checkIn.which'), signItems(say));
    case 'sure':
      return {
        layout: 'text',
        title: say('checkIn.sure'),
        body: sign === undefined ? '' : say(`checkIn.${sign}`),
        actions: [
          { id: 'yes', label: say('checkIn.yes'), primary: true },
          { id: 'no', label: say('checkIn.no') },
        ],
      };
  }
}

/** @param still the answer leaves a doctor's word awaited from before. */
export function answerView(
  say: Say,
  verdict: CheckInVerdict,
  { still, sign }: { readonly still: boolean; readonly sign: WarningSign | undefined },
): TextView {
  if (still && verdict.answer !== 'seeDoctor') return answer(say, say('checkIn.stop'), say('checkIn.stillDoctor'));
  switch (verdict.answer) {
    case 'asItShouldBe':
      return answer(say, say('checkIn.asItShouldBe'), fineBody(say, verdict.reason));
    case 'holdWeight':
      return answer(say, say('checkIn.holdWeight'), say('checkIn.holdBody'));
    case 'rest':
      return answer(say, say('checkIn.rest'), say('checkIn.restBody'));
    case 'seeDoctor':
      return answer(say, say('checkIn.stop'), doctorBody(say, verdict.reason, sign));
  }
}

function fineBody(say: Say, reason: CheckInVerdict['reason']): string {
  if (reason === 'cleared') return say('checkIn.clearedBody');
  return say(reason === 'hamstringsGlutes' ? 'checkIn.workMoved' : 'checkIn.nothingSore');
}

function doctorBody(say: Say, reason: CheckInVerdict['reason'], sign: WarningSign | undefined): string {
  if (sign !== undefined) return say('checkIn.hasSign', { sign: say(`checkIn.${sign}`) });
  if (reason === 'lasting') return say('checkIn.isLasting');
  return say(reason === 'sharp' ? 'checkIn.isSharp' : 'checkIn.oneSpot');
}

function answer(say: Say, title: string, body: string): TextView {
  return { layout: 'text', title, body, actions: [{ id: 'home', label: say('checkIn.ok'), primary: true }] };
}

function menu(title: string, items: Items): MenuView {
  return { layout: 'menu', title, items };
}

function yesAndNo(say: Say): Items {
  return [
    { id: 'no', label: say('checkIn.no') },
    { id: 'yes', label: say('checkIn.yes') },
  ];
}

function signItems(say: Say): Items {
  return WARNING_SIGNS.map((sign) => ({ id: sign, label: say(`checkIn.${sign}`) }));
}
