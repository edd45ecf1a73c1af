// Owns the rules of docs/plan.md on check-ins and accessories, one test for each row.
import { describe, expect, it } from 'vitest';
import { planDay } from '../../shared/training/day-plan';
import { standingOf } from '../../shared/training/standing';
import { checkIn, day, MOVING, SETTINGS, SORE, SPOT, training, weeks } from './made-history';
import { planOn } from './plan-on';

describe('a check-in', () => {
  const sessions = [training(0)];

  it('rest: no deadlift until a check-in that is not rest; the weight is that for afterwards', () => {
    const moving = checkIn(1, MOVING);
    expect(planOn(7, sessions, { checkIns: [moving] })).toMatchObject({
      ask: 'rest',
      weight: 75,
      checkIn: { answer: 'rest', reason: 'worseOnMoving' },
      goodMornings: 'wait',
    });
    expect(planOn(7, sessions, { checkIns: [moving, checkIn(3)] })).toMatchObject({
      ask: 'training',
      reason: 'sore',
      goodMornings: 'do',
    });
    expect(planOn(14, [...sessions, training(7)], { checkIns: [moving] })).toMatchObject({ ask: 'rest' });
  });

  it('see a doctor: stands, whatever follows, until one who was cleared says so', () => {
    const spot = checkIn(1, SPOT);
    const later = [checkIn(2), checkIn(3, SORE), ...[8, 9, 10].map((days) => checkIn(days))];
    const trained = [...sessions, training(7), training(14)];
    expect(planOn(21, trained, { checkIns: [spot, ...later] })).toMatchObject({
      ask: 'doctor',
      checkIn: { answer: 'seeDoctor', reason: 'oneSpot' },
      goodMornings: 'wait',
    });
    const cleared = checkIn(20, { cleared: true });
    expect(planOn(21, trained, { checkIns: [spot, ...later, cleared] })).toMatchObject({
      ask: 'training',
      checkIn: { answer: 'asItShouldBe', reason: 'cleared' },
      goodMornings: 'do',
    });
    expect(planOn(21, trained, { checkIns: [spot, { ...cleared, signs: ['fever'] }] })).toMatchObject({
      ask: 'doctor',
    });
  });

  it('hold: the training goes on, good mornings wait until the back is no longer sore', () => {
    expect(planOn(7, sessions, { checkIns: [checkIn(1, SORE)] })).toMatchObject({
      ask: 'training',
      checkIn: { answer: 'holdWeight' },
      goodMornings: 'wait',
    });
    expect(planOn(7, sessions, { checkIns: [checkIn(1, SORE), checkIn(2)] })).toMatchObject({ goodMornings: 'do' });
  });

  it('many in a week cost the standing no more than a dozen, and nothing of what they say', () => {
    const checkIns = Array.from({ length: 500 }, (_, hour) =>
      checkIn(1 + hour / 100, { id: `c-${hour}`, ...(hour === 3 ? SORE : {}) }),
    );
    const standing = standingOf({ sessions, checkIns }, SETTINGS);
    expect(standing.checkIns.length).toBeLessThanOrEqual(13);
    expect(planDay(standing, SETTINGS, day(7)).reason).toBe('sore');
  });
});

describe('beside the main lift', () => {
  it('good mornings with the empty bar, planks five seconds longer each week up to a minute', () => {
    expect(planOn(0, [])).toMatchObject({ goodMornings: 'do', goodMorningWeight: 20, plankSeconds: 45 });
    expect(planOn(0, [], { settings: { ...SETTINGS, unit: 'lb' } }).goodMorningWeight).toBe(45);
    const held = [1, 2, 3, 4, 5].map((count) => planOn(count * 7, weeks(count)).plankSeconds);
    expect(held).toEqual([50, 55, 60, 60, 60]);
  });

  it('what to expect is said when its day comes, and each tip when it is relevant', () => {
    expect(planOn(0, [])).toMatchObject({ expectation: 'firstSession', tip: 'leanBack' });
    expect(planOn(1, [training(0)])).toMatchObject({ expectation: 'dayAfter', tip: 'frequency' });
    expect(planOn(7, [training(0)])).toMatchObject({ expectation: 'weeksTwoToFour' });
    expect(planOn(7, [training(0)]).tip).toBeUndefined();
    expect(planOn(28, weeks(4)).expectation).toBeUndefined();
  });
});
