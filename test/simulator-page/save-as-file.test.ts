// What the phone keeps, saved as files by the buttons of the simulator's page.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readJson } from '../../shared/export/read-json';
import { writeFit } from '../../shared/export/write-fit';
import { writeSession } from '../../shared/sync/session-wire';
import { ASSESSMENT, TRAINING, utc } from '../export/made-history';
import { type House, openHouse } from './open-page';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

let house: House;
beforeAll(async () => {
  house = await openHouse(ROOT);
}, 900_000);
afterAll(() => house?.close());

it('no buttons on a phone without a session; then the complete history, and the newest session as FIT', async () => {
  const { page, simulation, complaints, close } = await house.open();
  const group = page.getByRole('group', { name: 'Save as file' });
  expect(await group.count()).toBe(0);
  for (const session of [ASSESSMENT, TRAINING]) {
    await simulation.phone.setStored(`session/${session.id}`, writeSession(session));
  }

  async function saved(button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      group.getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
  }

  const json = await saved('JSON, complete');
  expect(json.name).toBe('threecount-2026-01-05.json');
  expect(readJson(new TextDecoder().decode(json.bytes))).toMatchObject({
    kind: 'exported',
    exported: { sessions: [ASSESSMENT, TRAINING] },
  });
  expect(await saved('FIT, newest session')).toEqual({
    name: 'threecount-2026-11-22-1805.fit',
    bytes: writeFit(TRAINING, utc),
  });
  expect(complaints).toEqual([]);
  await close();
}, 120_000);
