// Owns what a finger and a screen reader find on a Fitbit watch's glass: touches with time between them, and buttons by what is written on them.
import { describe, expect, it } from 'vitest';
import type { ElementState } from '../../simulator/fitbit/element';
import { arcPath } from '../../simulator/page/watch/arc-path';
import { foundInElements } from '../../simulator/page/watch/found';
import { pressElements } from '../../simulator/page/watch/press-elements';
import { createTouch } from '../../simulator/page/watch/touch';
import type { Simulation } from '../../simulator/world/driver';

interface FakeLook {
  lit?: boolean;
  appRunning?: boolean;
}

/** A finger from the first point over the others; what the watch was told. */
function touched(look: FakeLook, ...points: readonly (readonly [number, number])[]): string[] {
  const { lit = true, appRunning = true } = look;
  const heard: string[] = [];
  const watch = {
    look: () => ({ appRunning, display: { lit } }),
    touchAt: (touch: string, x: number, y: number) => heard.push(`${touch} ${x},${y}`),
  } as unknown as Simulation['watch'];
  const ends = pressElements({ simulation: { watch }, touched() {} }, () => heard.push('tap elsewhere'));
  const touch = createTouch({ ...ends, onSwipe: (gesture) => heard.push(`swipe ${gesture}`) });
  const [first, ...others] = points.map(([x, y]) => ({ x, y }));
  if (first === undefined) throw new Error('no finger');
  touch.down(first);
  for (const point of others) touch.move(point);
  touch.up(others[others.length - 1] ?? first);
  return heard;
}

describe('a finger on the glass of a Fitbit watch', () => {
  it('goes down at once and up where it went down, though it trembles', () => {
    expect(touched({}, [100, 100], [104, 97])).toEqual(['down 100,100', 'up 100,100']);
  });

  it('leaves what it lay on as soon as it slides, once, and is a swipe where it went far', () => {
    expect(touched({}, [100, 100], [130, 100], [220, 104])).toEqual(['down 100,100', 'up -1,-1', 'swipe RIGHT']);
    expect(touched({}, [100, 100], [102, 190])).toEqual(['down 100,100', 'up -1,-1', 'swipe DOWN']);
  });

  it('only lights dark glass, and is the face’s where no app is open', () => {
    expect(touched({ lit: false }, [100, 100])).toEqual(['tap elsewhere']);
    expect(touched({ appRunning: false }, [100, 100])).toEqual(['tap elsewhere']);
  });
});

const element = (given: Partial<ElementState>): ElementState => ({
  ...{ tag: 'text', id: '', text: '', fill: '#ffffff', fontSizePx: 20, textAnchor: 'middle', href: '', opacity: 1 },
  ...{ touchable: false, numbers: {} },
  ...given,
});
const text = (words: string, x: number, y: number): ElementState => element({ text: words, numbers: { x, y } });
const touch = (y: number, height: number): ElementState =>
  element({ tag: 'rect', touchable: true, opacity: 0, numbers: { x: 10, y, width: 100, height } });

describe('what is found on the glass of a Fitbit watch', () => {
  it('is each text once: a button’s own is its name, two lines of it are both', () => {
    const found = foundInElements([
      ...[text('Weights', 60, 20), text('Plank', 60, 55), text('45 s', 60, 80), text('Go on', 60, 140)],
      ...[touch(30, 60), touch(100, 40), touch(200, 40)],
    ]);
    expect(found.texts).toBe('Weights');
    expect(found.buttons).toEqual([
      { x: 10, y: 30, w: 100, h: 60, label: 'Plank, 45 s' },
      { x: 10, y: 100, w: 100, h: 40, label: 'Go on' },
    ]);
  });
});

describe('an arc', () => {
  const box = { x: 0, y: 0, width: 100, height: 100, arcWidth: 20 };

  it('goes clockwise from twelve o’clock within its box, all the way round too, and the other way', () => {
    expect(arcPath({ ...box, sweepAngle: 180 })).toBe(
      'M 50.00 10.00 A 40 40 0 0 1 90.00 50.00 A 40 40 0 0 1 50.00 90.00',
    );
    expect(arcPath({ ...box, startAngle: 90, sweepAngle: 360 })).toBe(
      'M 90.00 50.00 A 40 40 0 0 1 10.00 50.00 A 40 40 0 0 1 90.00 50.00',
    );
    expect(arcPath({ ...box, sweepAngle: -180 })).toBe(
      'M 50.00 10.00 A 40 40 0 0 0 10.00 50.00 A 40 40 0 0 0 50.00 90.00',
    );
    expect(arcPath(box)).toBe('');
  });
});
