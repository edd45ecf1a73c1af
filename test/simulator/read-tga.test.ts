// Owns that pictures are read as the packer wrote them: true width, colours in each chip's order, and no half of one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readZab } from '../../simulator/world/read-package';
import { readTga } from '../../simulator/world/read-tga';
import { ROOT } from '../package/built';

/** Two by two pixels in rows of four; `id` and the map as the packer has them. */
function madeTga({ kind = 1, fromTop = true } = {}): Uint8Array {
  const id = [...'SOMH'].map((letter) => letter.charCodeAt(0)).concat([2, 0]);
  const head = [id.length, 1, kind, 0, 0, 0, 1, 32, 0, 0, 0, 0, 4, 0, 2, 0, 8, fromTop ? 0x20 : 0];
  const map = Array.from({ length: 256 }, (_, index) => [index, 100, 200, 255]).flat();
  return Uint8Array.from([...head, ...id, ...map, 0x28, 1, 9, 9, 1, 0x28, 9, 9]);
}

describe('a picture of the watch', () => {
  it('has its true width, and the colours of the map: in order, or for one chip turned over and blue first', () => {
    const [one, other] = [
      [0x28, 100, 200, 255],
      [0x01, 100, 200, 255],
    ] as const;
    expect(readTga(madeTga(), 'NXP')).toEqual({
      widthPx: 2,
      heightPx: 2,
      rgba: Uint8ClampedArray.from([...one, ...other, ...other, ...one]),
    });
    expect([...readTga(madeTga(), 'APOLLO').rgba.slice(0, 8)]).toEqual([200, 100, 0x82, 255, 200, 100, 0x10, 255]);
  });

  it('may begin with its lowest row', () => {
    expect([...readTga(madeTga({ fromTop: false }), 'NXP').rgba.slice(0, 4)]).toEqual([1, 100, 200, 255]);
  });

  it('is refused in one line where it ends too early, or is of another kind', () => {
    const whole = madeTga();
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => readTga(whole.subarray(0, length), 'NXP')).toThrow('a picture ends within its');
    }
    expect(() => readTga(madeTga({ kind: 10 }), 'NXP')).toThrow('TGA kind 10');
  });

  it('shows the icon of the built package in its own colours, for every screen and chip', () => {
    const packages = readZab(readFileSync(join(ROOT, 'dist', 'threecount.js.zab')));
    expect(new Set(packages.map(({ chip }) => chip))).toEqual(new Set(['NXP', 'ZPS', 'APOLLO']));
    for (const { chip, open } of packages) {
      const { rgba, widthPx, heightPx } = readTga(open().assets['icon.png'] ?? new Uint8Array(), chip);
      expect([widthPx, heightPx]).toEqual([248, 248]);
      const at = 4 * (124 * widthPx + 12);
      const [red = 0, green = 0, blue = 0] = rgba.slice(at, at + 3);
      // #0d1420, as near as a map of 256 colours comes.
      expect(red).toBeLessThan(green);
      expect(green).toBeLessThan(blue);
    }
  });
});
