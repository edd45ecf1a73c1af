// Owns the way of a lifter to the screens of a Fitbit watch that are kept as references: one of each way of drawing. Refuses to judge them.
import { FIRST_RUN, START, written } from '../../simulator/lifter/taps';
import { advanceUntil } from './far';
import { type OpenPage, START_MS } from './open-page';
import { chooseRecording, playRecording } from './visit-pages';

/** As the page offers it. */
export const FITBIT = 'Fitbit Versa 3 / Sense';

/** Texts and buttons; the arc of the rim; numbers, and a picture. */
export const FITBIT_SCREENS = ['first-run', 'descent', 'verdict'] as const;

const LANGUAGE = 'en-US';
const SETTLED_MS = 500;
/** The page stands still before so much of its time is gone, ms. */
const OPENED_WITHIN_MS = 60_000;

/** Calls `look` on each of them, with its name. */
export async function visitFitbit(
  open: OpenPage,
  look: (name: (typeof FITBIT_SCREENS)[number]) => Promise<void>,
): Promise<void> {
  const { simulation } = open;
  // From one moment in every run, however long the page took to open.
  await simulation.advanceTo(START_MS + OPENED_WITHIN_MS);
  await chooseRecording(open);
  await simulation.watch.launch();
  await simulation.advance(SETTLED_MS);
  await look('first-run');
  for (const { text, thenMs } of [...FIRST_RUN, START]) {
    await simulation.watch.tap(written(text, LANGUAGE));
    await simulation.advance(thenMs);
  }
  await playRecording(open);
  await advanceUntil(open.page, { text: '2' });
  await look('descent');
  await advanceUntil(open.page, { text: 'Held' });
  await look('verdict');
}
