// Owns `npm run picture`: the simulator in the middle of a set, with a session on the phone, for the README.
// Refuses to touch the picture up: it is what the browser shows.
import { mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FINISH, FIRST_RUN, START, type Tap, written } from '../simulator/lifter/taps';
import { advanceUntil } from '../test/simulator-page/far';
import { openHouse } from '../test/simulator-page/open-page';
import { chooseRecording, playRecording } from '../test/simulator-page/visit-pages';
import { FINE, runCommand } from './terminal';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const PICTURE = join(ROOT, 'docs', 'simulator.png');
const VIEWPORT = { width: 1280, height: 900 };
const PAGE_MS = 500;
/** To the phone and back, and the watch's page after it, ms. */
const SENT_MS = 5000;
/** Into the recording, after its third rep, ms. */
const THREE_REPS_MS = 36_000;
/** The chart is not drawn with every frame, ms. */
const CHART_MS = 4000;
const MARGIN_PX = 8;

await runCommand('picture', async (terminal) => {
  const house = await openHouse(ROOT);
  try {
    const open = await house.open({ viewport: VIEWPORT, paused: true });
    const { simulation } = open;
    const tap = async ({ text, thenMs }: Tap): Promise<void> => {
      await simulation.watch.tap(written(text, 'en-US'));
      await simulation.advance(thenMs);
    };
    await chooseRecording(open);
    await simulation.watch.launch();
    await simulation.advance(PAGE_MS);
    for (const one of [...FIRST_RUN, START]) await tap(one);
    await playRecording(open);
    await advanceUntil(open.page, { page: '/rest/' });
    await tap(FINISH);
    await simulation.advance(SENT_MS);

    await tap({ text: 'done.goOn', thenMs: PAGE_MS });
    await tap({ text: 'done.home', thenMs: PAGE_MS });
    // A second training within the hour is warned against, and allowed.
    await tap({ text: START.text, thenMs: PAGE_MS });
    await tap({ text: 'home.anyway', thenMs: START.thenMs });
    await playRecording(open);
    await simulation.advance(THREE_REPS_MS);
    await advanceUntil(open.page, { text: '2' });
    await open.page.waitForTimeout(CHART_MS);
    const wrist = await open.page.locator('.wrist').boundingBox();
    const clip = { x: 0, y: 0, width: VIEWPORT.width, height: (wrist?.y ?? 0) + (wrist?.height ?? 0) + MARGIN_PX };
    mkdirSync(dirname(PICTURE), { recursive: true });
    await open.page.screenshot({ path: PICTURE, fullPage: true, clip });
    terminal.out(`${relative(process.cwd(), PICTURE)}\n`);
    return FINE;
  } finally {
    await house.close();
  }
});
