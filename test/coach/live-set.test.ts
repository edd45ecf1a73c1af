// Owns the order in which a live set speaks and what it tells motion of its own motor, with a motion that the test drives.
import { describe, expect, it } from 'vitest';
import type { BarEvent } from '../../shared/motion/bar-event';
import type { Announced } from '../../watch/coach/announced';
import { createLiveSet, type LiveSetOptions } from '../../watch/coach/live-set';
import { MOTOR_PULSE, NO_MOTOR } from '../../watch/coach/motor-pulse';
import { createFakeMotion, type FakeMotion, measuredRep, moment } from '../fakes/fake-motion';

interface Run {
  readonly announced: readonly Announced[];
  /** One word an announcement, in order. */
  readonly words: readonly string[];
}

function wordFor(announced: Announced): string {
  switch (announced.kind) {
    case 'moment':
      return announced.moment.kind;
    case 'cue':
      return announced.cue.kind === 'count' ? `count ${announced.cue.count}` : announced.cue.kind;
    case 'rep':
      return `rep ${announced.rep.index} ${announced.rep.verdict}`;
    case 'set':
      return `set of ${announced.reps}`;
  }
}

/** Plays 50 Hz samples through a live set, `timer` as a platform does that sets one to the next due count. */
function run(fake: FakeMotion, toMs: number, options: Partial<LiveSetOptions> = {}, timer = false): Run {
  const announced: Announced[] = [];
  const set = createLiveSet({
    lift: 'conventional',
    targetSeconds: 3,
    motion: fake.create,
    onAnnounced: (said) => announced.push(said),
    ...options,
  });
  for (let tMs = 0; tMs <= toMs; tMs += 20) {
    const dueMs = set.nextDueMs();
    if (timer && dueMs !== undefined && dueMs < tMs) set.giveDue(dueMs);
    set.pushGyro(tMs, 0, 0, 0);
    set.pushAccel(tMs, 0, 0, 9.81);
  }
  set.finish();
  return { announced, words: announced.map(wordFor) };
}

/** One rep whose descent starts at 3007 ms and is announced 420 ms later. */
function oneRep(eccentricMs: number, fallM = 0): FakeMotion {
  const fake = createFakeMotion();
  const contactMs = 3007 + eccentricMs;
  fake.at(1200, [moment('liftOff', 1007, 1200)]);
  fake.at(2300, [moment('lockout', 2007, 2300)]);
  fake.at(3427, [moment('descentStart', 3007, 3440)], { active: true, startMs: 3007, speedMps: 0.2 });
  fake.at(contactMs + 100, [moment('floorContact', contactMs, contactMs + 100)], { active: false });
  fake.at(contactMs + 200, [measuredRep(contactMs, eccentricMs, fallM)]);
  return fake;
}

describe('a rep', () => {
  it('is spoken in the order in which it happens, and a held one ends in silence', () => {
    expect(run(oneRep(3100), 7000).words).toEqual([
      'liftOff',
      'lockout',
      'descentStart',
      'count 1',
      'count 2',
      'count 3',
      'floorContact',
      'rep 1 held',
      'set of 1',
    ]);
  });

  it('that was fast or dropped is told so after it', () => {
    expect(run(oneRep(2000), 7000).words.slice(-3)).toEqual(['rep 1 fast', 'fast', 'set of 1']);
    expect(run(oneRep(3100, 0.25), 7000).words.slice(-3)).toEqual(['rep 1 dropped', 'dropped', 'set of 1']);
  });

  it('says brake while the bar is too fast', () => {
    const fake = oneRep(1200);
    fake.at(3500, [], { fallenM: 0.15, speedMps: 0.7 });
    expect(run(fake, 7000).words).toContain('brake');
  });

  it('is announced with the same counts at the same times by a platform with a timer', () => {
    const counts = ({ announced }: Run): unknown =>
      announced.flatMap((said) =>
        said.kind === 'cue' && said.cue.kind === 'count' ? [[said.cue.count, said.cue.tMs]] : [],
      );
    const told = counts(run(oneRep(3100), 7000));
    expect(told).toEqual([
      [1, 4007],
      [2, 5007],
      [3, 6007],
    ]);
    expect(counts(run(oneRep(3100), 7000, {}, true))).toEqual(told);
  });
});

describe('the motor', () => {
  it('is told to motion with its span, before motion reads the first sample that it shakes', () => {
    const fake = oneRep(3100);
    run(fake, 7000);
    const spans = fake.heard.filter((heard) => heard.heard === 'motor');
    expect(spans).toEqual([
      { heard: 'motor', startMs: 4007, durationMs: MOTOR_PULSE.countMs },
      { heard: 'motor', startMs: 5007, durationMs: MOTOR_PULSE.countMs },
      { heard: 'motor', startMs: 6007, durationMs: MOTOR_PULSE.lastCountMs },
    ]);
    const firstSpanAt = fake.heard.findIndex((heard) => heard.heard === 'motor');
    const shakenAt = fake.heard.findIndex((heard) => heard.heard === 'accel' && heard.tMs >= 4007);
    expect(firstSpanAt).toBeLessThan(shakenAt);
  });

  it('is felt: no pulse is under 100 ms, and the last count is longer than the others', () => {
    expect(Math.min(...Object.values(MOTOR_PULSE))).toBeGreaterThanOrEqual(100);
    expect(MOTOR_PULSE.lastCountMs).toBeGreaterThan(MOTOR_PULSE.countMs);
  });

  it('is not told where there is none', () => {
    const fake = oneRep(2000);
    run(fake, 7000, { motorPulse: NO_MOTOR });
    expect(fake.heard.filter((heard) => heard.heard === 'motor')).toEqual([]);
  });
});

describe('a set', () => {
  const barLeft = (tMs: number, atMs: number): BarEvent => ({ kind: 'barLeft', tMs, atMs });

  it('ends when the lifter leaves the bar, and the next begins at rep 1', () => {
    const fake = createFakeMotion();
    fake.at(1000, [measuredRep(800, 3000)]);
    fake.at(2000, [measuredRep(1800, 3000)]);
    fake.at(4000, [barLeft(2500, 4000)]);
    fake.at(6000, [measuredRep(5800, 3000)]);
    const { announced, words } = run(fake, 7000);
    expect(words).toEqual(['rep 1 held', 'rep 2 held', 'set of 2', 'rep 1 held', 'set of 1']);
    expect(announced.filter((said) => said.kind === 'set')).toEqual([
      { kind: 'set', reps: 2, atMs: 4000 },
      { kind: 'set', reps: 1, atMs: 7000 },
    ]);
  });

  it('without a rep is none, whether the bar is left or the samples end', () => {
    const fake = createFakeMotion();
    fake.at(1000, [moment('liftOff', 800, 1000)]);
    fake.at(2000, [barLeft(1500, 2000)]);
    expect(run(fake, 3000).words).toEqual(['liftOff']);
  });

  it('counts a rep that is certain only at the end of the samples', () => {
    const fake = createFakeMotion();
    fake.atFinish([measuredRep(2800, 2000), barLeft(2900, 3000)]);
    expect(run(fake, 3000).words).toEqual(['rep 1 fast', 'fast', 'set of 1']);
  });
});

it('both sensors reach motion', () => {
  const fake = createFakeMotion();
  run(fake, 20);
  expect(fake.heard).toEqual([
    { heard: 'gyro', tMs: 0 },
    { heard: 'accel', tMs: 0 },
    { heard: 'gyro', tMs: 20 },
    { heard: 'accel', tMs: 20 },
  ]);
});

it('a target that cannot be set is refused in one line', () => {
  const create = (): unknown =>
    createLiveSet({ lift: 'sumo', targetSeconds: 7, onAnnounced: () => {}, motion: createFakeMotion().create });
  expect(create).toThrow(/^a target of 7 s cannot be set[^\n]*$/);
});
