// Owns what a plank looks like: get ready, the seconds left within their rim, held. Refuses to keep time or to decide anything.
import { PLANKS } from '../../../shared/training/accessories';
import type { Ports } from '../ports';
import type { NumberView, ScreenView, TextView } from '../screen-view';

type Say = Ports['say'];

/** What a page shows of a plank. One object, updated in place. */
export interface PlankState {
  stage: 'getReady' | 'holding' | 'over' | 'notKept';
  secondsLeft: number;
  heldSeconds: number;
  /** A key was pressed while holding. */
  pressAgain: boolean;
}

/** From here on the caption says what the pulse said. */
export const LAST_SECONDS = 10;

/** @param plank from 1. */
export function plankView(say: Say, plank: number, targetSeconds: number, state: Readonly<PlankState>): ScreenView {
  const planned = PLANKS.sets;
  const title = plank > planned ? say('plank.titleMore', { plank }) : say('plank.title', { plank, planned });
  const { stage, secondsLeft, heldSeconds } = state;
  switch (stage) {
    case 'getReady':
      return {
        layout: 'number',
        title,
        number: String(secondsLeft),
        tone: 'muted',
        caption: say('plank.getReady'),
        actions: [{ id: 'cancel', label: say('plank.cancel') }],
      };
    case 'holding':
      return holdingView(say, title, targetSeconds, state);
    case 'over':
      return {
        layout: 'number',
        title,
        number: String(heldSeconds),
        tone: heldSeconds >= targetSeconds ? 'good' : 'plain',
        caption: say('plank.over'),
        actions: [],
      };
    case 'notKept':
      return notKeptView(say);
  }
}

function holdingView(say: Say, title: string, targetSeconds: number, state: Readonly<PlankState>): NumberView {
  const { secondsLeft, pressAgain } = state;
  const caption = secondsLeft > LAST_SECONDS ? say('plank.hold') : say('plank.lastTen');
  return {
    layout: 'number',
    title,
    number: String(secondsLeft),
    tone: 'progress',
    caption: pressAgain ? say('plank.pressAgain') : caption,
    rim: (targetSeconds - secondsLeft) / targetSeconds,
    actions: [{ id: 'stop', label: say('plank.stop') }],
  };
}

function notKeptView(say: Say): TextView {
  return {
    layout: 'text',
    title: say('plank.notKeptTitle'),
    body: say('plank.notKeptBody'),
    actions: [
      { id: 'tryAgain', label: say('plank.tryAgain'), primary: true },
      { id: 'leave', label: say('plank.leave') },
    ],
  };
}
