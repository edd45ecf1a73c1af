// Owns that nothing is made twice for nothing, and nothing old is kept for new.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeOnce, noteMade } from '../../simulator/serve/make-once';
import { ownFolder } from '../tools/command';

function workshop() {
  const projectFolder = ownFolder();
  mkdirSync(join(projectFolder, 'sources', 'deep'), { recursive: true });
  const write = (path: string, text: string): void => writeFileSync(join(projectFolder, path), text);
  write('sources/deep/one.txt', 'one');
  let times = 0;
  const making = {
    ...{ projectFolder, sources: ['sources', 'not-there'], results: ['made.txt'], stamp: 'stamps/made' },
    async make() {
      times += 1;
      write('made.txt', `made ${times}`);
    },
  };
  return { making, write, remove: (path: string) => rmSync(join(projectFolder, path)), times: () => times };
}

it('is made once, and again after each change of a source or of what was made', async () => {
  const { making, write, remove, times } = workshop();
  expect(await makeOnce(making)).toBe(true);
  expect(await makeOnce(making)).toBe(false);
  write('sources/deep/one.txt', 'two');
  expect(await makeOnce(making)).toBe(true);
  write('sources/more.txt', '');
  expect(await makeOnce(making)).toBe(true);
  remove('sources/more.txt');
  expect(await makeOnce(making)).toBe(true);
  remove('made.txt');
  expect(await makeOnce(making)).toBe(true);
  write('made.txt', 'by another hand');
  expect(await makeOnce(making)).toBe(true);
  expect(await makeOnce(making)).toBe(false);
  expect(times()).toBe(6);
});

it('a making that fails is tried again', async () => {
  const { making } = workshop();
  const failing = { ...making, make: () => Promise.reject(new Error('no room')) };
  await expect(makeOnce(failing)).rejects.toThrow('no room');
  expect(await makeOnce(making)).toBe(true);
});

it('what was made by another way is taken as it is', async () => {
  const { making, write, times } = workshop();
  write('made.txt', 'for many more watches');
  await noteMade(making);
  expect(await makeOnce(making)).toBe(false);
  expect(times()).toBe(0);
});
