// Owns `npm run bench-simulator`: how soon the simulator's page can be used, and what it costs the browser to keep up with a
// hundred readings a second. Refuses to pass or fail: it depends on the machine.
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import { FIRST_RUN, START, written } from '../simulator/lifter/taps';
import { openHouse } from '../test/simulator-page/open-page';
import { chooseRecording } from '../test/simulator-page/visit-pages';
import { FINE, runCommand } from './terminal';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const RATE_HZ = 100;
/** ms of this computer. */
const WATCHED_MS = 20_000;
/** A frame that comes later than this is one that was dropped at 60 a second, ms. */
const LATE_FRAME_MS = 25;
const GOALS = { usableMs: 2000, lateFrames: 0.01 } as const;

/** Text, since it runs in the browser before the page: the spec calls a task of 50 ms or more a long one. */
const WATCH_TASKS = `
  window.longTasksMs = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasksMs.push(duration);
  }).observe({ type: 'longtask', buffered: true });
`;

interface Row {
  readonly what: string;
  readonly tasksMs: readonly number[];
  readonly framesMs: readonly number[];
}

declare global {
  interface Window {
    longTasksMs: number[];
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function rowText({ what, tasksMs, framesMs }: Row): string[] {
  const late = framesMs.filter((ms) => ms > LATE_FRAME_MS).length / Math.max(1, framesMs.length);
  return [
    what,
    String(tasksMs.length),
    tasksMs.length === 0 ? '–' : Math.max(...tasksMs).toFixed(0),
    String(framesMs.length),
    `${percent(late)} ${late <= GOALS.lateFrames ? 'ok' : 'MISS'}`,
  ];
}

await runCommand('bench-simulator', async (terminal) => {
  const house = await openHouse(ROOT);
  try {
    const open = await house.open({ initScript: WATCH_TASKS });
    const { page, simulation } = open;
    const usableMs = await page.evaluate(() => performance.now());
    const opening = await page.evaluate(() => window.longTasksMs.splice(0));

    const watched = async (what: string): Promise<Row> => {
      const framesMs = await page.evaluate(
        (forMs) =>
          new Promise<number[]>((resolve) => {
            const times: number[] = [];
            window.longTasksMs.splice(0);
            requestAnimationFrame(function look(nowMs) {
              times.push(nowMs);
              if (nowMs - (times[0] ?? nowMs) < forMs) requestAnimationFrame(look);
              else resolve(times.slice(1).map((time, i) => time - (times[i] ?? time)));
            });
          }),
        WATCHED_MS,
      );
      return { what, tasksMs: await page.evaluate(() => window.longTasksMs.splice(0)), framesMs };
    };

    const idle = await watched('nothing runs');
    await chooseRecording(open);
    // The last place of the slider is the highest rate.
    const rate = page.getByLabel('Readings a second');
    await rate.fill((await rate.getAttribute('max')) ?? '');
    await simulation.watch.launch();
    await simulation.advance(500);
    for (const { text, thenMs } of [...FIRST_RUN, START]) {
      await simulation.watch.tap(written(text, 'en-US'));
      await simulation.advance(thenMs);
    }
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    const set = await watched(`a set at ${RATE_HZ} readings a second, as fast as life`);

    const table = new Table({
      head: ['', 'long tasks', 'longest ms', 'frames', `later than ${LATE_FRAME_MS} ms`],
      style: { head: [], border: [] },
    });
    table.push(rowText(idle), rowText(set));
    terminal.out(
      [
        'Measured in a browser without a window on this computer. The first row is what the machine itself does.',
        table.toString(),
        `usable ${usableMs.toFixed(0)} ms after opening, with ${opening.length} long tasks ` +
          `${usableMs <= GOALS.usableMs ? 'ok' : 'MISS'}`,
        '',
      ].join('\n'),
    );
    return FINE;
  } finally {
    await house.close();
  }
});
