// Owns what a finger on the simulated glass means: a tap where it went down, a page that moves with it, a swipe.
import { describe, expect, it } from 'vitest';
import { createTouch } from '../../simulator/page/watch/touch';

function moved(...points: readonly (readonly [number, number])[]): string[] {
  const heard: string[] = [];
  const touch = createTouch({
    onFinger: (point) => heard.push(point === undefined ? 'finger gone' : `finger ${point.x},${point.y}`),
    onTap: ({ x, y }) => heard.push(`tap ${x},${y}`),
    onScroll: (px) => heard.push(`scroll ${px}`),
    onSwipe: (gesture) => heard.push(`swipe ${gesture}`),
  });
  points.forEach(([x, y], index) => {
    if (index === 0) touch.down({ x, y });
    else touch.move({ x, y });
  });
  const [x, y] = points[points.length - 1] ?? [0, 0];
  touch.up({ x, y });
  return heard;
}

describe('a finger on the glass', () => {
  it('taps where it went down, though it trembles', () => {
    expect(moved([100, 100], [104, 97], [106, 100])).toEqual(['finger 100,100', 'tap 100,100', 'finger gone']);
  });

  it('moves the page with it, and is a swipe where it went far', () => {
    const heard = moved([100, 300], [102, 280], [101, 200]);
    expect(heard.filter((one) => one.startsWith('scroll'))).toEqual(['scroll 20', 'scroll 80']);
    expect(heard).toContain('swipe UP');
    expect(moved([100, 300], [102, 280]).join()).not.toContain('swipe');
  });

  it('swipes across without moving the page or pressing anything', () => {
    expect(moved([40, 200], [80, 205], [200, 230])).toEqual([
      'finger 40,200',
      'finger gone',
      'swipe RIGHT',
      'finger gone',
    ]);
  });

  it('means nothing where it only passes over', () => {
    const heard: string[] = [];
    const note = (): void => void heard.push('heard');
    const touch = createTouch({ onFinger: note, onTap: note, onScroll: note, onSwipe: note });
    touch.move({ x: 10, y: 10 });
    touch.up({ x: 200, y: 10 });
    expect(heard).toEqual([]);
  });
});
