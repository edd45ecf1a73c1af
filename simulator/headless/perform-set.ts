// Owns one set of a recorded wrist from a new watch to the phone's list of sessions, on the driven clock.
// Refuses to write anywhere, and to open the package: both are handed in and out.
import type { Recording } from '../../shared/motion/recording';
import { PHONE_TEXTS } from '../../shared/texts/phone';
import { FINISH, FIRST_RUN, START, spokenLanguage, type Tap, written } from '../lifter/taps';
import type { Simulation } from '../world/driver';
import { createPlayer } from '../wrist/player';
import { type Entry, keepDiary, pageName } from './watch-over';

export interface Performed {
  readonly entries: readonly Entry[];
  /** When the recording began, ms UTC of the simulation. */
  readonly zeroMs: number;
  /** What the phone says of the day; then its list of sessions, and the session opened. */
  readonly phone: readonly (readonly string[])[];
  /** What the phone keeps, by key. */
  readonly stored: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

/** How often the page and the phone are looked at, ms. */
const LOOK_MS = 500;
/** After the last reading a set that was begun ends by itself within this time, ms. */
const SET_ENDS_WITHIN_MS = 60_000;
/** A session reaches a phone that answers within this time, ms. */
const ARRIVES_WITHIN_MS = 30_000;

export function performSet(simulation: Simulation, recording: Recording, language: string): Performed {
  const { watch, phone } = simulation;
  const diary = keepDiary(simulation);
  const isOn = (page: string): boolean => pageName(watch.page()?.url ?? '') === page;
  const tap = (one: Tap): void => {
    const text = written(one.text, language);
    diary.lifter(`taps "${text}"`, () => watch.tap(text));
    diary.advance(one.thenMs);
  };
  const until = (done: () => boolean, mostMs: number): void => {
    for (let passedMs = 0; passedMs < mostMs && !done(); passedMs += LOOK_MS) diary.advance(LOOK_MS);
  };
  const player = createPlayer(simulation, recording);
  player.hold(0);
  diary.lifter('opens the app', () => watch.launch());
  diary.advance(LOOK_MS);
  for (const one of FIRST_RUN) tap(one);
  tap(START);

  diary.lifter('begins to move', () => player.play(0));
  const zeroMs = player.zeroMs();
  const { tMs } = recording.accel;
  const lastsMs = tMs[tMs.length - 1] ?? 0;
  const over = (): boolean => {
    player.frame();
    return !isOn('set');
  };
  until(over, lastsMs + SET_ENDS_WITHIN_MS);
  if (isOn('set')) {
    diary.lifter('presses BACK: the watch has heard no rep', () => watch.press('BACK'));
    diary.advance(LOOK_MS);
  }
  if (isOn('rest')) tap(FINISH);
  const sessions = (): string[] => Object.keys(phone.storage()).filter((key) => key.startsWith('session/'));
  if (isOn('rest') || isOn('done')) until(() => sessions().length > 0, ARRIVES_WITHIN_MS);
  diary.advance(LOOK_MS);

  return {
    entries: diary.entries(),
    zeroMs,
    phone: readPhone(simulation, language, sessions().length),
    stored: phone.storage(),
    problems: [...simulation.problems(), ...simulation.strayRejections()],
  };
}

function readPhone({ phone }: Simulation, language: string, sessions: number): string[][] {
  phone.openSettings();
  const said = [[...phone.texts()]];
  const pressAndRead = (key: 'tab.sessions' | 'sessions.show'): void => {
    phone.press(PHONE_TEXTS[key][spokenLanguage(language)]);
    said.push([...phone.texts()]);
  };
  if (sessions > 0) {
    pressAndRead('tab.sessions');
    pressAndRead('sessions.show');
  }
  phone.closeSettings();
  return said;
}
