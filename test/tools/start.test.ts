// What a person sees first: one set told rep by rep, said to be synthetic, and a picture that is there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, runTool } from './command';

it('npm start tells the shipped set and names the picture it drew', async () => {
  const { exitCode, out, err } = await runTool('start', []);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out).toContain('synthetic');
  for (const index of [1, 2, 3, 4, 5]) expect(out).toMatch(new RegExp(`^Rep ${index}: up in .*down in .*\\.$`, 'm'));
  expect(out).toContain('reps held the 3-second way down');
  const [, picture] = out.match(/^Picture: (\S+)/m) ?? [];
  expect(picture).toBe(join('dist', 'first-set.svg'));
  expect(readFileSync(join(ROOT, picture ?? ''), 'utf8')).toContain('(synthetic)</text>');
});
