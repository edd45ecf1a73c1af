// Owns the Fitbit watch on the simulator's page, as a person uses it: chosen from the list, touched, rested on, swiped, its one button, its
// phone's page, a set shown by one button, and what each element of its screen holds. Refuses what is the same on every watch: use.test.ts.
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FIRST_RUN, type TapText, written } from '../../simulator/lifter/taps';
import { MARK_PX } from '../../watch/fitbit/screen/number';
import { expectAsItWas } from './as-it-was';
import { type House, type OpenPage, openHouse } from './open-page';
import { type Visit, visitFitbitOnce } from './references';
import { FITBIT, FITBIT_SCREENS } from './visit-fitbit';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const PAGE_MS = 500;
/** Of a reference, and so of each side of what is on it. */
const SHRUNK = 3;

let house: House;
beforeAll(async () => {
  house = await openHouse(ROOT);
}, 900_000);
afterAll(() => house?.close());

const inEnglish = (text: TapText): string => written(text, 'en-US');

describe('a Fitbit watch', () => {
  let open: OpenPage;
  beforeEach(async () => {
    open = await house.open({ device: FITBIT, paused: true });
    await clickButton(/^Open /);
  });
  afterEach(async () => {
    const { complaints } = open;
    const problems = await open.simulation.problems();
    await open.close();
    expect({ complaints, problems }).toEqual({ complaints: [], problems: [] });
  });

  const onGlass = (name: string) => open.page.locator('.glass').getByRole('button', { name, exact: true });
  async function clickButton(name: string | RegExp): Promise<void> {
    await open.page.getByRole('button', { name }).click();
    await open.simulation.advance(PAGE_MS);
    await open.drawn();
  }
  async function tap(text: TapText, thenMs = PAGE_MS): Promise<void> {
    await open.simulation.watch.tap(inEnglish(text));
    await open.simulation.advance(thenMs);
    await open.drawn();
  }
  const state = () => open.page.getByTestId('watch-state').textContent();

  it('is read and pressed without a mouse, has neither crown nor other keys, and tells what each element holds', async () => {
    await onGlass(inEnglish('firstRun.left')).press('Enter');
    await open.simulation.advance(PAGE_MS);
    await open.drawn();
    expect(await open.page.getByRole('img', { name: /^The screen of the watch: Weights, / }).count()).toBe(1);
    await open.page.locator('.glass').getByText('kg', { exact: true }).first().waitFor();
    const keys = open.page.getByRole('group', { name: 'Keys of the watch' }).getByRole('button');
    expect(await keys.allTextContents()).toEqual(['The button (back)', 'Swipe →']);

    const rows = open.page.locator('.element-list tbody tr');
    expect(await rows.count()).toBe(0);
    await open.page.getByText('What each element of the screen holds').click();
    const title = rows.filter({ hasText: 'Weights' });
    await title.waitFor();
    expect(await title.locator('td').allTextContents()).toEqual([
      ...['text', 'title', expect.stringMatching(/^“Weights”, \d+ px, #[0-9a-f]{6}$/)],
      ...[expect.stringMatching(/^x 168, y \d+/), ''],
    ]);
    const felt = rows.filter({ has: open.page.getByRole('cell', { name: 'yes', exact: true }) });
    expect(await felt.count()).toBe(2);
  });

  it('feels a finger that rests: a number runs on until it is lifted, or has slid away', async () => {
    for (const { text } of FIRST_RUN.slice(0, 2)) await tap(text);
    const kg = async (): Promise<number> => {
      const shown = (await open.simulation.watch.texts()).find((text) => /^[\d.]+ kg$/.test(text));
      return Number(shown?.replace(' kg', ''));
    };
    const { mouse } = open.page;
    const rest = async (): Promise<void> => {
      const box = await onGlass('+').boundingBox();
      if (box === null) throw new Error('no plus on the glass');
      await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await mouse.down();
    };
    const before = await kg();
    await rest();
    await open.simulation.advance(2000);
    await mouse.up();
    const after = await kg();
    expect(after - before).toBeGreaterThan(10);
    await open.simulation.advance(2000);
    expect(await kg()).toBe(after);

    await rest();
    await mouse.move(0, 0);
    await open.simulation.advance(2000);
    await mouse.up();
    await open.simulation.advance(2000);
    expect(await kg()).toBe(after);
  });

  it('goes back by its one button and by a swipe, and at home leaves the app; its face opens it again', async () => {
    for (const { text, thenMs } of FIRST_RUN) await tap(text, thenMs);
    await tap('home.more');
    expect(await state()).toContain('Page more');
    await clickButton(/^The button/);
    expect(await state()).toContain('Page home');
    await tap('home.more');
    await clickButton(/^Swipe right/);
    expect(await state()).toContain('Page home');
    await clickButton(/^The button/);
    expect(await state()).toContain('No app is open');
    await open.page.locator('.glass').click();
    await open.simulation.advance(PAGE_MS);
    await open.drawn();
    expect(await state()).toContain('Page home');
  });

  it('has a phone whose page is drawn with its parts: a tab is pressed, a field filled in, a companion killed', async () => {
    const phone = open.page.locator('.phone');
    const pressTab = async (name: string): Promise<void> => {
      await phone.getByRole('button', { name, exact: true }).click();
      await open.drawn();
    };
    await pressTab('Data');
    await phone.getByText('✓ Data', { exact: true }).waitFor();
    const address = phone.getByRole('textbox').nth(1);
    await address.fill('https://example.org/keep');
    await address.blur();
    await open.drawn();
    expect(await address.inputValue()).toBe('https://example.org/keep');
    expect(JSON.stringify(await open.simulation.phone.storage())).toContain('https://example.org/keep');

    expect(await open.page.getByTestId('side-service').textContent()).toBe('The companion is running.');
    await clickButton('Kill the companion');
    expect(await open.page.getByTestId('side-service').textContent()).toContain('The companion is not running');
  });

  it('has a disk and a phone app of its own: another watch of the list knows nothing of it, and back again it goes on', async () => {
    for (const { text, thenMs } of FIRST_RUN) await tap(text, thenMs);
    const choose = async (device: string): Promise<void> => {
      await open.page.getByLabel('Watch', { exact: true }).selectOption(device);
      await open.page.waitForFunction((name) => window.threecountWorld?.device.name === name, device);
      await open.page.evaluate(() => window.threecountWorld?.setPaused(true));
      await clickButton(/^Open /);
    };
    await choose('Amazfit Falcon');
    expect(await state()).toContain('first-run');
    expect(await open.simulation.phone.storage()).toEqual({});
    await choose(FITBIT);
    expect(await state()).toContain('Page home');
  });
});

describe('the story on a Fitbit watch', () => {
  it('one button shows a set: the watch counts it, the ring buzzes, the phone keeps it', async () => {
    const open = await house.open({ device: FITBIT, hurry: 8 });
    await open.page.getByRole('button', { name: 'Show me a set' }).click();
    await open.page.getByText('There it is.', { exact: false }).waitFor({ timeout: 50_000 });
    const texts = await open.simulation.watch.texts();
    const held = texts.find((text) => /^\d of [456] held$/.test(text));
    expect(texts).toContain('On the phone');
    await open.page
      .locator('.phone')
      .getByText(held ?? 'none held', { exact: true })
      .waitFor();
    await open.page.getByText(/^\d\d pulses, /).waitFor();
    const complaints = [...open.complaints, ...(await open.simulation.problems())];
    await open.close();
    expect(complaints).toEqual([]);
  });
});

describe('the screens of a Fitbit watch', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visitFitbitOnce(house);
  }, 120_000);

  it('are seen, and neither browser nor watch complains', () => {
    expect(visit.screens.map(({ name }) => name)).toEqual(FITBIT_SCREENS);
    expect(visit.complaints).toEqual([]);
    expect(visit.problems).toEqual([]);
  });

  it('show the pictures of the package', async () => {
    const verdict = visit.screens.find(({ name }) => name === 'verdict');
    const [, x = 0, y = 0] = /^image .*href="verdict-held.png".* x=(\d+) y=(\d+)/m.exec(verdict?.lines ?? '') ?? [];
    const { data, width } = PNG.sync.read(verdict?.png ?? Buffer.alloc(0));
    const rows = Array.from({ length: MARK_PX / SHRUNK }, (_unused, row) => {
      const from = 4 * (width * Math.round(Number(y) / SHRUNK + row) + Math.round(Number(x) / SHRUNK));
      return [...data.subarray(from, from + (4 * MARK_PX) / SHRUNK)].filter((_value, place) => place % 4 !== 3);
    });
    expect(Math.max(...rows.flat())).toBe(255);
  });

  it.each(FITBIT_SCREENS)('%s looks as it did', (name) => expectAsItWas(visit, name));
});
