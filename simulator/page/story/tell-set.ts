// Owns the story for a first visitor: a new watch, one set of five, what the watch says of it, and the phone filling in.
// Refuses tricks: every step is a press on the watch or a movement of the wrist, as a person would do it.
import { PHONE_TEXTS } from '../../../shared/texts/phone';
import { FINISH, FIRST_RUN, START, spokenLanguage, type TapText, written } from '../../lifter/taps';
import type { World } from '../world/world';
import { aWhile, until } from './wait';

const RECORDING = 'story-5-1193';
/** Pulses of the first repetition: after these the story goes faster. */
const FIRST_COUNT_PULSES = 2;
const FAST = 4;
/** Until shortly before the first lift-off of the recording, ms of the world: the lifter comes to the bar. */
const BEFORE_LIFT_OFF_MS = 1_500;
/** ms of this computer: time to see a press before its effect is gone, and to read a sentence. Choices. */
const SEE_MS = 500;
const READ_MS = 2500;
/** ms of the world: longer than any step takes. */
const LONGEST_STEP_MS = 120_000;

const APP_ENDED =
  'The app on the watch has ended in the middle. Open it again: it offers to go on, with every finished repetition.';

export interface Telling {
  readonly world: World;
  readonly signal: AbortSignal;
  /** One sentence on what is to be seen now. */
  readonly say: (sentence: string) => void;
}

/** Rejects with `Stopped` when stopped, and with one sentence where the app did something else. */
export async function tellSet({ world, signal, say }: Telling): Promise<void> {
  const { simulation } = world;
  const { watch } = simulation;
  const shows = (text: TapText | 'done.onPhone'): boolean => watch.texts().includes(written(text, world.language));
  let launched = false;
  const wait = (isSo: () => boolean, what: string): Promise<void> =>
    until(world, signal, isSo, {
      simulatedMs: LONGEST_STEP_MS,
      otherwise: `The story waited for ${what}, in vain.`,
      over: () => (launched && !watch.appRunning() ? APP_ENDED : undefined),
    });

  async function tap(text: TapText): Promise<void> {
    const words = written(text, world.language);
    await wait(() => shows(text), `"${words}" on the watch`);
    await aWhile(signal, SEE_MS);
    watch.tap(words);
    world.touched();
  }

  world.setPaused(false);
  await wait(() => world.player() !== undefined, 'the wrist');
  const player = world.player();
  if (player === undefined) return;
  world.setSpeed(FAST);
  say(
    'A new watch: the app asks twice, and lets the count be felt once without a bar. This goes four times as fast as life.',
  );
  // From now on the arm is held as at the beginning of the recording: nobody's arm jumps.
  await player.play(RECORDING);
  player.stop();
  watch.launch();
  launched = true;
  world.touched();
  for (const { text } of FIRST_RUN) await tap(text);
  await tap(START.text);
  say('The plan stands on the watch. After a press on Start there are five seconds to take the bar.');
  await wait(() => simulation.wrist.running().includes('Accelerometer'), 'the sensor to be started');

  const before = watch.pulses().length;
  const pulsesSince = (): number => watch.pulses().filter(({ toMs }) => toMs <= simulation.nowMs()).length - before;
  await player.play(RECORDING);
  const liftOffMs = simulation.nowMs() + BEFORE_LIFT_OFF_MS;
  await wait(() => simulation.nowMs() >= liftOffMs, 'the lifter');
  world.setSpeed(1);
  say('Now as fast as life. The bar goes up; from the moment it goes down, each second is one pulse on the skin.');
  await wait(() => pulsesSince() >= FIRST_COUNT_PULSES, 'the first pulses');
  say(
    'One pulse a second on the way down, a longer one at three. On the floor the watch says how the repetition went.',
  );
  await aWhile(signal, READ_MS);
  world.setSpeed(FAST);
  say('The other repetitions, four times as fast. The ring around the watch is its motor.');
  await wait(() => shows(FINISH.text), 'the end of the set');

  world.setSpeed(1);
  player.stop();
  say('The set is over. The rest screen says how many were held, and what to load next.');
  await aWhile(signal, READ_MS);
  await tap(FINISH.text);
  if (!simulation.radio.state().connected) {
    say('Finished. The radio is down, so the watch keeps the session: connect it again, and the phone has it.');
    return;
  }
  say('Finished: the session goes over the radio, and the phone keeps it.');
  await wait(() => shows('done.onPhone'), 'the session on the phone');
  await aWhile(signal, READ_MS);
  const list = PHONE_TEXTS['tab.sessions'][spokenLanguage(world.language)];
  // Whoever has closed the phone's page meanwhile does not want it.
  if (simulation.phone.texts().includes(list)) simulation.phone.press(list);
  world.touched();
  say('There it is. Now it is yours: choose a recording, pull the radio or the battery in the middle of a set.');
}
