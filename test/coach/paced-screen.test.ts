// Owns the pace of the screen over any sequence of views: never too fast, never twice the same, and the last one is seen.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPacedScreen, PACE_MS } from '../../watch/coach/paced-screen';
import type { ScreenView } from '../../watch/coach/screen-view';
import { createFakePorts } from '../fakes/fake-ports';

function view(number: number): ScreenView {
  return { layout: 'number', number: String(number), tone: 'plain', actions: [{ id: 'a', label: 'A' }] };
}

const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 3 })), { maxLength: 40 });

it('draws at most every 100 ms, only what changed, and always what was asked for last', () => {
  fc.assert(
    fc.property(steps, (asked) => {
      const fake = createFakePorts();
      const paced = createPacedScreen(fake.clock, fake.timers, fake.screen);
      for (const [afterMs, number] of asked) {
        fake.fakeTimers.advance(afterMs);
        paced.show(view(number));
      }
      fake.fakeTimers.advance(PACE_MS);
      const shown = fake.log.flatMap((deed) => (deed.did === 'show' ? [deed] : []));
      for (let i = 1; i < shown.length; i += 1) {
        expect((shown[i]?.tMs ?? 0) - (shown[i - 1]?.tMs ?? 0)).toBeGreaterThanOrEqual(PACE_MS);
        expect(shown[i]?.view).not.toEqual(shown[i - 1]?.view);
      }
      const last = asked[asked.length - 1];
      if (last !== undefined) expect(fake.view()).toEqual(view(last[1]));
      expect(fake.fakeTimers.live()).toBe(0);
    }),
  );
});

it('shows nothing and keeps no timer once closed', () => {
  const fake = createFakePorts();
  const paced = createPacedScreen(fake.clock, fake.timers, fake.screen);
  paced.show(view(1));
  paced.show(view(2));
  paced.close();
  paced.show(view(3));
  fake.fakeTimers.advance(1000);
  expect(fake.log.length).toBe(1);
  expect(fake.fakeTimers.live()).toBe(0);
});
