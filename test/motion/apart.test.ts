// Owns that motion can be had for less: for one kind of lift, and with no more room than the accelerometer's rate asks for.
// Refuses how well it hears: that is for the scoreboard.
import { describe, expect, it } from 'vitest';
import { createMotion } from '../../shared/motion/any-motion';
import { createBarMotion } from '../../shared/motion/bar-motion';
import { createBowMotion } from '../../shared/motion/bow-motion';
import type { CreateMotion } from '../../shared/motion/motion';
import { CONDITIONS, makeSet } from '../maker/make-set';
import { eventsOf, repsOf } from './hear';

const KINDS = [
  ['conventional', createBarMotion],
  ['romanian', createBarMotion],
  ['goodMorning', createBowMotion],
] as const;

const atMost =
  (mostHz: number): CreateMotion =>
  (options) =>
    createBarMotion({ ...options, mostHz });

describe('a motion for one kind of lift', () => {
  for (const [condition, create] of KINDS) {
    it(`hears ${condition} as the one for all does`, () => {
      const { recording, lift } = makeSet(1042, CONDITIONS[condition]);
      const heard = eventsOf(recording, { lift }, create);
      expect(heard).toEqual(eventsOf(recording, { lift }, createMotion));
      expect(repsOf(heard)).not.toEqual([]);
    });
  }
});

it('a motion that knows the rate needs less room, and hears the same', () => {
  const { recording, lift } = makeSet(1043, CONDITIONS.conventional);
  expect(recording.accel.tMs.length / ((recording.accel.tMs.at(-1) ?? 0) / 1000)).toBeLessThan(51);
  expect(eventsOf(recording, { lift }, atMost(50))).toEqual(eventsOf(recording, { lift }));
  // With too little of it the contacts are not found again: the room is needed.
  expect(eventsOf(recording, { lift }, atMost(2))).not.toEqual(eventsOf(recording, { lift }));
});
