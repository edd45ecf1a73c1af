// Owns that the page does on Fitbit OS what it does on Zepp OS: the same tests, but for what is about boxes and colours.
import { describe, expect, it, vi } from 'vitest';

vi.mock('./platform', () => ({ platform: 'fitbit' }));

describe('today', () => import('./today.test').then(() => {}));
describe('the page', () => import('./page.test').then(() => {}));
describe('corrections', () => import('./edit.test').then(() => {}));
describe('data', () => import('./data.test').then(() => {}));
describe('the settings', () => import('./settings-tab.test').then(() => {}));

it('is on Fitbit OS', async () => {
  expect((await import('./platform')).platform).toBe('fitbit');
});
