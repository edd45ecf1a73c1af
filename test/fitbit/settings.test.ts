// Owns that the settings page as it is packed registers itself, draws what the companion keeps, and takes touches and texts.
import { expect, it } from 'vitest';
import { createLog } from '../../companion/log/log';
import { createUploadMemory } from '../../companion/log/upload-memory';
import { writeSession } from '../../shared/sync/session-wire';
import { createFakeKeyValue } from '../fakes/fake-key-value';
import { phoneWorld } from '../simulator-fitbit/air-world';
import { madeSession, madeSet, START_MS } from '../view/made-session';
import { builtFba } from './built';

/** The page as it is packed, in the simulated phone, which draws it anew after each change; beside a session. */
function opened(language: string, texts?: 'alone' | 'named') {
  const settings = new TextDecoder().decode(builtFba().phone['settings.js']);
  const world = phoneWorld({ package: { settings }, language, ...(texts !== undefined && { texts }) });
  const kept = createFakeKeyValue();
  const set = madeSet([
    [3.2, 'held'],
    [1.1, 'fast'],
  ]);
  createLog(kept).put(writeSession(madeSession({ id: 'first', sets: [set], startedMs: START_MS })));
  for (const key of kept.keys()) world.driver.setStored(key, kept.getItem(key));
  world.driver.openSettings();
  expect([world.problems, world.log]).toEqual([[], []]);
  return world.driver;
}

it('tells each rep in words, and the chosen tab by a tick', () => {
  const page = opened('en-US');
  expect(page.texts().slice(0, 5)).toEqual(['✓ Today', 'Sessions', 'Trend', 'Data', 'Settings']);
  page.press('Sessions');
  expect(page.texts()).toContain('✓ »');
  page.press('Show');
  expect(page.texts()).toEqual(expect.arrayContaining([expect.stringMatching(/^2\. » Fast · 1\.1 s/)]));
  // Of bars and lines that are not there nothing is said.
  expect(page.texts().join(' ')).not.toContain('stripe');
  expect(page.texts().join(' ')).toContain('Speeds are estimates');
});

it('tells the target of a trend in words, and of no line', () => {
  const page = opened('en-US');
  page.press('Trend');
  expect(page.texts()).toContain('Target 3 s');
  expect(page.texts().join(' ')).not.toContain('line');
});

it('speaks the language of the phone', () => {
  const page = opened('de-DE');
  expect(page.texts()).toContain('✓ Heute');
  expect(page.texts().join(' ')).toContain('Woche');
});

it.each(['alone', 'named'] as const)('takes a text that the phone gives %s', (how) => {
  const page = opened('en-US', how);
  page.press('Data');
  const [address] = page.texts().filter((text) => /^address/i.test(text));
  page.change(address ?? '', 'https://a.example/in');
  expect(createUploadMemory(createFakeKeyValue(page.storage())).state().address).toBe('https://a.example/in');
});
