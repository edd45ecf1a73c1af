// The exports that are texts, as they are packed for the phone: they run where there is neither Node nor a browser, and write the same.
import { describe, expect, it } from 'vitest';
import { readJson } from '../../shared/export/read-json';
import { writeHevyCsv, writeStrongCsv } from '../../shared/export/write-csv';
import { writeJson } from '../../shared/export/write-json';
import { createEngine } from '../../tools/engine/quick-js';
import { bundleEntry } from '../../tools/pack/bundle-entry';
import { ROOT } from '../tools/command';
import { HISTORY, utc } from './made-history';

const zone = '() => 0';

/** Runs the packed module, and then this expression over what it gives and `given`; both ends as JSON. */
async function onThePhone(source: string, expression: string, given: unknown): Promise<unknown> {
  const code = await bundleEntry(ROOT.replace(/[\\/]$/, ''), source);
  const script = code.replace(/^export \{ (.*) \};$/m, 'var Module = { $1 };');
  expect(script).not.toBe(code);
  const engine = await createEngine();
  try {
    engine.run(`${script}
      Module.run = (text) => { const given = JSON.parse(text); return JSON.stringify(${expression}); };`);
    return JSON.parse(engine.call('Module', 'run', JSON.stringify(given)));
  } finally {
    engine.dispose();
  }
}

describe('packed, in an engine with nothing around it', () => {
  it('JSON is written, and read back', async () => {
    const text = writeJson(HISTORY);
    expect(await onThePhone('shared/export/write-json', 'Module.writeJson(given)', HISTORY)).toBe(text);
    expect(await onThePhone('shared/export/read-json', 'Module.readJson(given)', text)).toEqual(readJson(text));
  });

  it('CSV', async () => {
    const both = `[Module.writeStrongCsv(given, ${zone}), Module.writeHevyCsv(given, ${zone})]`;
    expect(await onThePhone('shared/export/write-csv', both, HISTORY.sessions)).toEqual([
      writeStrongCsv(HISTORY.sessions, utc),
      writeHevyCsv(HISTORY.sessions, utc),
    ]);
  });
});
