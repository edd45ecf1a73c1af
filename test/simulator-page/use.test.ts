// Owns what a person does on the simulator's page, by the buttons they see: the first visit, a radio that drops, a battery
// that is pulled, a broken file. Refuses to reach behind the page, but for letting time go by.
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FINISH, FIRST_RUN, START, type Tap, type TapText, written } from '../../simulator/lifter/taps';
import { advanceUntil } from './far';
import { type House, type OpenPage, openHouse, type PageOptions } from './open-page';
import { chooseRecording, playRecording } from './visit-pages';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const PAGE_MS = 500;
/** Longer than the app waits before it tries the phone again. */
const PATIENCE_MS = 60_000;

let house: House;
let open: OpenPage;
beforeAll(async () => {
  house = await openHouse(ROOT);
}, 900_000);
afterAll(() => house?.close());
afterEach(async () => {
  expect(open.complaints).toEqual([]);
  await open.close();
});

const inEnglish = (text: TapText): string => written(text, 'en-US');
const onGlass = (text: TapText) =>
  open.page.locator('.glass').getByRole('button', { name: inEnglish(text), exact: true });
const advance = (ms: number): Promise<void> => open.simulation.advance(ms);

/** A press on the glass, as a keyboard does it. */
async function press({ text, thenMs }: Tap): Promise<void> {
  await onGlass(text).focus();
  // What was below the glass is on it now.
  await open.drawn();
  await onGlass(text).press('Enter');
  await advance(thenMs);
}

async function clickButton(name: RegExp): Promise<void> {
  await open.page.getByRole('button', { name }).click();
  await advance(PAGE_MS);
}

const setRadio = (name: string): Promise<void> => open.page.getByLabel(name, { exact: true }).check();
const onPhone = (text: string) => open.page.locator('.phone').getByText(text, { exact: true });
async function showSessions(): Promise<void> {
  await open.page.locator('.phone').getByRole('button', { name: 'Sessions', exact: true }).click();
  await open.drawn();
}
/** `3 of 5 held`, as the watch says it after a set. */
const heldOnWatch = async (): Promise<string> => {
  const held = (await open.simulation.watch.texts()).find((text) => /^\d+ of \d+ held$/.test(text));
  if (held === undefined) throw new Error('the watch does not say how many were held');
  return held;
};
const sessions = async (): Promise<string[]> =>
  Object.keys(await open.simulation.phone.storage()).filter((key) => key.startsWith('session/'));

/** To a watch that waits for the bar, with the wrist held as the recording begins. */
async function openArmed(options: PageOptions = {}): Promise<void> {
  open = await house.open({ paused: true, ...options });
  await chooseRecording(open);
  await clickButton(/^Open /);
  for (const tap of FIRST_RUN) await press(tap);
  await press(START);
}

describe('the first visit', () => {
  it('one button shows a set: the watch counts it, the phone keeps it, and the page says what is going on', async () => {
    open = await house.open({ hurry: 8 });
    await open.page.getByRole('button', { name: 'Show me a set' }).click();
    await open.page.getByText('There it is.', { exact: false }).waitFor({ timeout: 50_000 });
    const held = await heldOnWatch();
    // Which rep it misses depends on where within a reading the live set begins; that it hears most of them does not.
    expect(held).toMatch(/of [456] held/);
    await onPhone(held).waitFor();
    await open.page.getByRole('button', { name: 'Show me a set' }).waitFor();
    expect(await sessions()).toHaveLength(1);
    expect(await open.simulation.watch.texts()).toContain('On the phone');
    expect(await open.simulation.problems()).toEqual([]);
  });

  it('a battery pulled in the middle ends the story with a sentence, at once', async () => {
    open = await house.open({ hurry: 8 });
    await open.page.getByRole('button', { name: 'Show me a set' }).click();
    await open.page.getByText('Now as fast as life', { exact: false }).waitFor({ timeout: 50_000 });
    await open.page.getByRole('button', { name: /^Pull the watch/ }).click();
    await open.page.getByText('The app on the watch has ended', { exact: false }).waitFor({ timeout: 10_000 });
  });

  it('a file dropped beside its place does not take the page away', async () => {
    open = await house.open({ paused: true });
    await open.page.getByText('No rep so far.').waitFor();
    const prevented = await open.page.evaluate(() =>
      ['dragover', 'drop'].map((kind) => {
        const event = new DragEvent(kind, { bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      }),
    );
    expect(prevented).toEqual([true, true]);
  });
});

describe('the chart of a movement', () => {
  it('shows the reps heard so far as soon as they are, while time stands too', async () => {
    await openArmed();
    await playRecording(open);
    const chart = () =>
      open.page.locator('.movement-chart canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const before = await chart();
    await advance(20_000);
    await open.drawn();
    expect(await chart()).not.toBe(before);
  });
});

describe('the radio', () => {
  it('drops in the middle of a set and is healed after it: one session, once', async () => {
    await openArmed();
    await playRecording(open);
    await advance(30_000);
    await setRadio('Down');
    await advanceUntil(open.page, { page: '/rest/' });
    await open.drawn();
    const held = await heldOnWatch();
    await press(FINISH);
    expect(await open.simulation.watch.texts()).toContain(inEnglish('done.waiting'));
    await advance(PAGE_MS);
    expect(await sessions()).toEqual([]);

    await setRadio('Connected');
    await advance(PATIENCE_MS);
    await clickButton(/^Open /);
    await advance(PATIENCE_MS);
    await clickButton(/^Open /);
    await advance(PATIENCE_MS);
    await open.drawn();
    expect(await sessions()).toHaveLength(1);
    await showSessions();
    expect(await onPhone(held).count()).toBe(1);
    expect(await open.simulation.problems()).toEqual([]);
  });
});

describe('the battery', () => {
  it('is pulled in the middle of a set: the watch goes on with the session, and the phone keeps the reps there were', async () => {
    await openArmed();
    await playRecording(open);
    // The second rep is on the floor.
    await advance(29_000);
    await clickButton(/Pull the watch.s battery/);
    expect(await open.simulation.watch.appRunning()).toBe(false);

    await clickButton(/^Open /);
    await open.drawn();
    // The bar goes on going up and down meanwhile: a rep is missed, and those after it are counted with the first two.
    await press({ text: 'home.goOn', thenMs: START.thenMs });
    expect(await open.simulation.watch.texts()).toContain('2');
    await advanceUntil(open.page, { page: '/rest/' });
    await open.drawn();
    const held = await heldOnWatch();
    expect(held).toMatch(/of [345] held/);
    await press(FINISH);
    await advance(PATIENCE_MS);
    await open.drawn();
    expect(await sessions()).toHaveLength(1);
    await showSessions();
    expect(await onPhone(held).count()).toBe(1);
    expect(await open.simulation.problems()).toEqual([]);
  });
});

describe('a broken file', () => {
  const BROKEN = 't_ms,ax,ay,az\n0,0.1,0.0,9.8\n20,0.1,oops,9.8\n';

  it('dropped on the page is told in one clear sentence, and the page goes on', async () => {
    open = await house.open();
    await chooseRecording(open);
    const files = await open.page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'my-set.csv', { type: 'text/csv' }));
      return transfer;
    }, BROKEN);
    await open.page.getByText('Or drop a CSV here').dispatchEvent('drop', { dataTransfer: files });
    const sentence = open.page.getByRole('alert').filter({ hasText: 'my-set.csv' });
    await sentence.waitFor();
    expect(await sentence.textContent()).toContain('my-set.csv:3: ay is "oops", not a finite number');
    await open.page.getByLabel('Recording').selectOption('loose-strap-5-1506');
    await sentence.waitFor({ state: 'detached' });
  });
});
