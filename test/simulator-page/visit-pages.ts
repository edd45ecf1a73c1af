// Owns the way of a lifter over every page of the app, in one world that stands still but for them. Refuses to judge what is
// shown there.
import { FIRST_RUN, START, type Tap, written } from '../../simulator/lifter/taps';
import { advanceUntil } from './far';
import { type OpenPage, START_MS } from './open-page';

/** The watches whose screens are kept as references: both shapes, the largest round and the smallest. */
export const WATCHES = [
  { name: 'round-480', device: 'Amazfit Balance' },
  { name: 'round-416', device: 'Amazfit Falcon' },
  { name: 'square-390x450', device: 'Amazfit Active 2 Square' },
] as const;

const LANGUAGE = 'en-US';
/** A page is there, and has said what it will say at once, ms. */
const SETTLED_MS = 500;
/** The page stands still before so much of its time is gone, ms. */
const OPENED_WITHIN_MS = 60_000;
/** Ten seconds to get down, then some of the hold, ms. */
const PLANK_MS = 24_500;
/** What was held stays on the glass for a moment, ms. */
const PLANK_SHOWN_MS = 2500;
/** Until the session is on the phone, ms. */
const SENT_MS = 2000;

const RECORDING = 'first-set-5-1008';

/** The wrist holds still as the recording begins. */
export async function chooseRecording({ page }: OpenPage): Promise<void> {
  await page.getByLabel('Recording').selectOption(RECORDING);
  await page.getByText('No rep so far.').waitFor();
}

/** The movement begins; the simulated time stands as before. */
export const playRecording = ({ page }: OpenPage): Promise<void> =>
  page.evaluate((name) => window.threecountWorld?.player()?.play(name), RECORDING);

/** The list says `label: value`. */
function rowOf(texts: readonly string[], label: string): string {
  return texts.find((text) => text.startsWith(`${label}: `)) ?? label;
}

/** Calls `look` on every page, with its name. */
export async function visitPages(open: OpenPage, look: (name: string) => Promise<void>): Promise<void> {
  const { simulation } = open;
  const { watch } = simulation;
  const press = async (text: string, thenMs = SETTLED_MS): Promise<void> => {
    await watch.tap(text);
    await simulation.advance(thenMs);
  };
  const tap = (one: Tap): Promise<void> => press(written(one.text, LANGUAGE), one.thenMs);
  const say = (key: Parameters<typeof written>[0]): string => written(key, LANGUAGE);
  const openAnew = async (): Promise<void> => {
    await watch.exit();
    await watch.launch();
    await simulation.advance(SETTLED_MS);
  };

  // From one moment in every run, however long the page took to open.
  await simulation.advanceTo(START_MS + OPENED_WITHIN_MS);
  await chooseRecording(open);
  await watch.launch();
  await simulation.advance(SETTLED_MS);
  await look('first-run');
  for (const one of FIRST_RUN) await tap(one);
  await look('home');
  await press(say('home.more'));
  await look('more');
  for (const [name, key] of [
    ['today', 'more.today'],
    ['check-in', 'more.checkIn'],
    ['assessment', 'more.assessment'],
    ['metronome', 'metronome.title'],
    ['sensor-check', 'sensorCheck.title'],
  ] as const) {
    await press(say(key));
    await look(name);
    await openAnew();
    await press(say('home.more'));
  }
  await openAnew();
  await tap(START);
  await playRecording(open);
  // The bar goes down and has been counted twice.
  await advanceUntil(open.page, { text: '2' });
  await look('set');
  await advanceUntil(open.page, { page: '/rest/' });
  await simulation.advance(SETTLED_MS);
  await look('rest');
  await watch.exit();
  // Three sets lead there; here one has to do.
  await watch.launch({ url: 'watch/zepp/page/accessories/index' });
  await simulation.advance(SETTLED_MS);
  await look('accessories');
  await press(rowOf(await watch.texts(), say('accessories.plank')), PLANK_MS);
  await look('plank');
  await press(say('plank.stop'), PLANK_SHOWN_MS);
  await press(say('accessories.finish'), SENT_MS);
  await look('done');
}
