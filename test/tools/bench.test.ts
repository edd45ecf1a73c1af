// Owns the promises of `npm run bench`: its shape, a heap that does not grow, and that a leak or a dear sample would be seen.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBench } from '../../tools/bench/measure';
import { createEngine } from '../../tools/engine/quick-js';
import { ROOT, runTool } from './command';

describe('bench', () => {
  it('tells cost and heap as ratios beside the baseline', async () => {
    const zab = readFileSync(join(ROOT, 'dist/threecount.js.zab'));
    const result = await runBench({ repetitions: 2, heapSamples: [3_000, 12_000], zab });

    expect(result.measuredOn).toBe('engine');
    expect(result.cost.map((row) => row.name)).toEqual(['50 Hz', '50 Hz, gyroscope', '25 Hz', '100 Hz']);
    for (const row of result.cost) {
      expect(row.samples).toBeGreaterThan(500);
      expect(row.baselineUs).toBeGreaterThan(0);
      expect(row.timesBaseline).toBeGreaterThan(1);
      expect(row.dearestUs).toBeGreaterThan(row.averageUs);
      expect(row.dearestTimesAverage).toBeCloseTo(row.dearestUs / row.averageUs, 6);
    }
    expect(result.heap.liveSetBytes).toBeGreaterThan(0);
    expect(result.heap.growthBytes).toBe(0);

    const { page } = result;
    expect(page.samples).toBeGreaterThan(1000);
    expect(page.watchUs).toBeGreaterThan(page.unheardUs);
    expect(page.pageUs).toBeCloseTo(page.watchUs - page.unheardUs, 6);
    expect(page.timesDetector).toBeCloseTo(page.pageUs / page.detectorUs, 6);
    // Less than the bare detector would mean that the page did not feel the set.
    expect(page.timesDetector).toBeGreaterThan(1);
    // What a set leaves behind: its journal, and the simulator's notes. One object kept for each reading would be more.
    const [armed, after] = page.heapBytes;
    expect(after - armed).toBeGreaterThan(0);
    expect(after - armed).toBeLessThan(page.samples * 24);
  });

  it('says in one line that the app is not built', async () => {
    const { exitCode, out, err } = await runTool('bench', ['--package', 'no-such-package.zab']);

    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^bench: .*no-such-package\.zab is not there: npm run build makes .*\n$/);
  });
});

describe('the engine of the bench', () => {
  it('counts what is kept and not what is garbage, cycles included', async () => {
    const engine = await createEngine();
    engine.run(`var Heap = {
      kept: [],
      keep: function () { for (var i = 0; i < 1000; i++) Heap.kept.push({ i: i }); },
      waste: function () { for (var i = 0; i < 1000; i++) { var a = {}; a.itself = a; } },
    };`);
    engine.heapBytes();
    const before = engine.heapBytes();
    engine.call('Heap', 'waste');
    expect(engine.heapBytes()).toBe(before);
    engine.call('Heap', 'keep');
    expect(engine.heapBytes()).toBeGreaterThan(before + 1000 * 16);
    engine.dispose();
  });

  it('gives a script’s own error', async () => {
    const engine = await createEngine();
    expect(() => engine.run('throw new Error("no such lift")')).toThrow('no such lift');
    engine.dispose();
  });
});
