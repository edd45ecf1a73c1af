// Owns that a text on a Fitbit watch's disk is whole, whatever the platform's rename does and wherever the watch dies.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../watch/fitbit/ports/store';
import { createFakeFs } from './fakes/fake-fs';

describe.each(['replaces', 'throws'] as const)('texts on a disk whose rename %s what is there', (rename) => {
  it('are read as they were written, and hold nothing but ASCII', () => {
    const disk = createFakeFs(rename);
    const store = createStore(disk.module);
    expect(store.read('journal')).toBeUndefined();
    store.append('journal', 'one\n');
    store.append('journal', 'zwei größer 稳住 \u007f\n');
    expect(createStore(disk.module).read('journal')).toBe('one\nzwei größer 稳住 \u007f\n');
    store.replace('journal', 'three\n');
    store.replace('journal', 'vier ü\n');
    store.append('journal', 'five\n');
    expect(createStore(disk.module).read('journal')).toBe('vier ü\nfive\n');
    expect(Object.values(disk.disk.contents().files).join('')).toMatch(/^[\0-\x7f]+$/);
  });

  it('are the old or the new one, wherever the watch dies in a replace', () => {
    for (let changes = 0; changes < 8; changes += 1) {
      const disk = createFakeFs(rename);
      createStore(disk.module).append('settings', 'the old text');
      disk.dieIn(changes);
      let done = true;
      try {
        createStore(disk.module).replace('settings', 'the new text');
      } catch {
        done = false;
      }
      disk.dieIn(Number.POSITIVE_INFINITY);
      const after = createStore(disk.module).read('settings');
      expect(done ? ['the new text'] : ['the old text', 'the new text'], `${changes} changes`).toContain(after);
      createStore(disk.module).replace('settings', 'the next text');
      expect(createStore(disk.module).read('settings')).toBe('the next text');
    }
  });

  it('keep what was before a line that was cut off', () => {
    const disk = createFakeFs(rename);
    createStore(disk.module).append('journal', 'whole\n');
    disk.dieIn(0);
    expect(() => createStore(disk.module).append('journal', '稳住稳住')).toThrow();
    disk.dieIn(Number.POSITIVE_INFINITY);
    expect(createStore(disk.module).read('journal')?.startsWith('whole\n')).toBe(true);
    // Made, and never written.
    disk.disk.truncate('standing.txt');
    expect(createStore(disk.module).read('standing')).toBe('');
  });

  it('say so where the disk is full', () => {
    const disk = createFakeFs(rename);
    const store = createStore(disk.module);
    store.append('settings', 'the old text');
    disk.disk.setCapacity(disk.disk.usedBytes() + 5);
    expect(() => store.replace('settings', 'the new text')).toThrow('5 of 12 bytes');
    expect(createStore(disk.module).read('settings')).toBe('the old text');
  });
});

it('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const store = createStore(createFakeFs().module);
      store.replace('standing', text);
      expect(store.read('standing')).toBe(text);
    }),
  );
});
