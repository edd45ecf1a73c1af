// Owns check-ins that fast-check makes up: whatever the types allow, as kept (rounded).
import fc from 'fast-check';
import { roundCheckIn } from '../../shared/sync/check-in-wire';
import { type CheckIn, SORE_FEELINGS, SORE_PLACES, WARNING_SIGNS } from '../../shared/training/check-in';
import { anyId } from './any-session';

const anyMs = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2060, 0) });

export const anyCheckIn: fc.Arbitrary<CheckIn> = fc
  .record(
    {
      id: anyId,
      atMs: anyMs,
      afterMs: anyMs,
      place: fc.constantFrom(...SORE_PLACES),
      feeling: fc.constantFrom(...SORE_FEELINGS),
      worseOnMoving: fc.boolean(),
      lasting: fc.boolean(),
      signs: fc.subarray([...WARNING_SIGNS]),
      cleared: fc.constant(true as const),
    },
    { requiredKeys: ['id', 'atMs', 'afterMs', 'place', 'signs'] },
  )
  .map(roundCheckIn);

/** With the longest text that a check-in can have. */
export const LONG_CHECK_IN: CheckIn = {
  id: 'mhtzzzzz-zzzzzzz',
  atMs: Date.UTC(2026, 10, 23, 18, 3, 7, 123),
  afterMs: Date.UTC(2026, 10, 22, 19, 3, 7, 123),
  place: 'lowerBackBroad',
  feeling: 'sharp',
  worseOnMoving: true,
  lasting: false,
  signs: WARNING_SIGNS,
  cleared: true,
};
