// Owns what the set page does around a set: get ready, arm, journal, keys, end. The motion is one that the test drives.
import { describe, expect, it } from 'vitest';
import { createHomePage } from '../../watch/coach/pages/home';
import { createSetPage } from '../../watch/coach/pages/set';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createFakeMotion, measuredRep } from '../fakes/fake-motion';
import { createFakePorts, type FakePorts, leftBehind, press } from '../fakes/fake-ports';
import { write, writeSet } from './begin-session';
import { armed, begun, GET_READY_MS, number, reps, scriptRep, session, stage, words } from './staged-set';

describe('get ready', () => {
  it('counts five seconds down, with the sensor off and nothing written', () => {
    const { fake } = stage();
    const before = fake.store.texts.get('journal');
    const seen: string[] = [];
    for (let second = 0; second < 5; second += 1) {
      seen.push(number(fake).number);
      expect(fake.sensorRunning()).toBe(false);
      expect(fake.store.texts.get('journal')).toBe(before);
      fake.fakeTimers.advance(1000);
    }
    expect(seen).toEqual(['5', '4', '3', '2', '1']);
    expect(fake.sensorRunning()).toBe(true);
  });

  it('writes that the set began before it starts the sensor, and buzzes only then', () => {
    const { fake } = armed();
    const order = fake.log.map((deed) => deed.did).filter((did) => ['append', 'startSensor', 'play'].includes(did));
    expect(order.slice(-3)).toEqual(['append', 'startSensor', 'play']);
    expect(session(fake).sets).toMatchObject([{ weight: 100, targetSeconds: 3, reps: [] }]);
    expect(fake.awake()).toBe(true);
  });

  it('can be given up, and leaves nothing in the journal', () => {
    const { fake, page } = stage();
    press(fake, page, 'cancel');
    expect(fake.went()?.page).toBe('home');
    page.close();
    expect(session(fake).sets).toEqual([]);
    expect(leftBehind(fake)).toEqual([]);
  });

  it('has the weights with which home began the session, whatever is set since', () => {
    const fake = createFakePorts();
    openWatchSettings(fake.store).markFirstRunDone();
    const home = createHomePage(fake, undefined, () => 0.5);
    home.open();
    press(fake, home, 'skip');
    home.input({ kind: 'step', by: -4 });
    press(fake, home, 'start');
    home.close();
    openWatchSettings(fake.store).change('barKg', 15, fake.clock.nowMs());
    openWatchSettings(fake.store).change('workingWeightKg', 200, fake.clock.nowMs());
    const first = armed(fake);
    expect(session(fake).sets).toMatchObject([{ weight: 50 }]);
    first.page.close();
    armed(createFakePorts({ store: fake.store, fakeTimers: fake.fakeTimers }), undefined, 'goodMorning');
    expect(session(fake).sets).toMatchObject([{ lift: 'goodMorning', weight: 20 }]);
  });

  it('leads home where no session is open', () => {
    const { fake } = stage(createFakePorts());
    expect(fake.went()?.page).toBe('home');
  });
});

describe('a rep', () => {
  it('is counted on time by a timer between readings, in whole seconds from the descent start', () => {
    const { fake, motion, armedMs } = armed();
    scriptRep(motion, armedMs, 3100);
    fake.still(8000, 47);
    const counts = fake.log.flatMap((deed) =>
      deed.did === 'play' && deed.word !== 'ready' ? [[deed.word, deed.tMs - armedMs]] : [],
    );
    expect(counts).toEqual([
      ['count', 4000],
      ['count', 5000],
      ['lastCount', 6000],
    ]);
    // Motion knows of every run of the motor, from when it runs: the first is `ready`.
    const spans = motion.heard.flatMap((heard) => (heard.heard === 'motor' ? [heard.startMs - armedMs] : []));
    expect(spans).toEqual([0, 4000, 5000, 6000]);
  });

  it('is in the journal before anything is felt or seen of it', () => {
    const { fake, motion, armedMs } = armed();
    scriptRep(motion, armedMs, 1500);
    fake.still(4900);
    const from = fake.log.length;
    fake.still(1000);
    const after = fake.log.slice(from).map((deed) => (deed.did === 'play' ? deed.word : deed.did));
    expect(after[0]).toBe('append');
    expect(after.filter((did) => did === 'append').length).toBe(1);
    expect(after).toEqual(expect.arrayContaining(['fast', 'show']));
    expect(number(fake)).toMatchObject({ number: '1', mark: { verdict: 'fast', word: 'Fast' }, caption: 'of 5 reps' });
  });

  it('is never seen with the verdict of the one before, while its own is not yet certain', () => {
    const { fake, motion, armedMs } = armed();
    scriptRep(motion, armedMs, 1500);
    scriptRep(motion, armedMs + 10_000, 3100);
    fake.still(16_000);
    const from = fake.log.length;
    fake.still(2000);
    const seen = fake.log.slice(from).flatMap((deed) => (deed.did === 'show' ? [deed.view] : []));
    const marks = seen.flatMap((view) => (view.layout === 'number' && view.mark ? [view.mark.verdict] : []));
    expect([...new Set(marks)]).toEqual(['held']);
  });

  it('goes down as 0, 1, 2, 3 while the rim fills, and the screen changes at most ten times a second', () => {
    const { fake, motion, armedMs } = armed();
    scriptRep(motion, armedMs, 3100);
    fake.still(8000);
    const shown = fake.log.flatMap((deed) => (deed.did === 'show' ? [deed] : []));
    const down = shown.flatMap(({ view }) => (view.layout === 'number' && view.rim !== undefined ? [view] : []));
    expect([...new Set(down.map((view) => view.number))]).toEqual(['0', '1', '2', '3']);
    const rims = down.map((view) => view.rim ?? 0);
    expect(rims).toEqual([...rims].sort((a, b) => a - b));
    expect(Math.max(...rims)).toBe(1);
    for (let i = 1; i < shown.length; i += 1) {
      expect((shown[i]?.tMs ?? 0) - (shown[i - 1]?.tMs ?? 0)).toBeGreaterThanOrEqual(100);
    }
  });

  it('costs no drawing where nothing moves', () => {
    const { fake } = armed();
    fake.still(200);
    const before = fake.log.length;
    fake.still(20_000);
    expect(fake.log.length).toBe(before);
  });

  it('is not lost where the disk refuses it for a while: it is written with the next, and the screen says so', () => {
    const { fake, motion, armedMs } = armed();
    scriptRep(motion, armedMs, 3000);
    scriptRep(motion, armedMs + 8000, 3000);
    fake.still(5000);
    fake.store.setFull(true);
    fake.still(3000);
    expect(number(fake)).toMatchObject({ number: '1', caption: 'Storage full' });
    fake.store.setFull(false);
    fake.still(8000);
    expect(number(fake)).toMatchObject({ number: '2', caption: 'of 5 reps' });
    expect(reps(fake)).toBe(2);
  });
});

it('tells motion how long this watch rings, as its sensor check found', () => {
  const fake = begun();
  const motor = { peakMps2: 4, riseMs: 20, ringMs: 150 };
  openWatchSettings(fake.store).keepSensorReport({
    atMs: 1,
    rateHz: 50,
    medianStepMs: 20,
    longestStepMs: 30,
    noiseMps2: 0.05,
    gravityMps2: 9.81,
    motor: { light: motor, medium: motor, strong: motor },
  });
  const told: unknown[] = [];
  const page = createSetPage(fake, undefined, (options) => {
    told.push(options.motorRingMs);
    return createFakeMotion().create(options);
  });
  page.open();
  fake.fakeTimers.advance(GET_READY_MS);
  expect(told).toEqual([150]);
});

describe('the end', () => {
  it('comes by itself when the bar is left: at the last floor contact, with a buzz that is not cut off', () => {
    const { fake, motion, armedMs, page } = armed();
    scriptRep(motion, armedMs, 3000);
    motion.at(armedMs + 12_000, [{ kind: 'barLeft', tMs: armedMs + 9000, atMs: armedMs + 12_000 }]);
    fake.still(12_100);
    expect(fake.sensorRunning()).toBe(false);
    expect(words(fake)).toContain('setOver');
    expect(fake.went()).toBeUndefined();
    fake.fakeTimers.advance(1000);
    expect(fake.went()?.page).toBe('rest');
    expect(session(fake).sets[0]?.endedMs).toBe(armedMs + 6000);
    page.close();
    expect(leftBehind(fake)).toEqual([]);
  });

  it('comes by a key at once while the bar is on the floor, and keeps a rep that is certain only then', () => {
    const { fake, motion, armedMs, page } = armed();
    motion.atFinish([measuredRep(armedMs + 4000, 2900, 0, 100)]);
    fake.still(4100);
    page.input({ kind: 'key' });
    fake.fakeTimers.advance(1000);
    expect(fake.went()?.page).toBe('rest');
    const { endedMs, reps } = session(fake).sets[0] ?? {};
    expect(reps?.length).toBe(1);
    expect(endedMs).toBe(armedMs + 4100);
  });

  it('takes two clicks within three seconds while the bar is in the hands', () => {
    const { fake, motion, armedMs, page } = armed();
    scriptRep(motion, armedMs, 20_000);
    fake.still(2500);
    page.input({ kind: 'key' });
    fake.still(200);
    expect(number(fake).caption).toBe('Press again to end');
    fake.still(3000);
    expect(number(fake).caption).not.toBe('Press again to end');
    page.input({ kind: 'key' });
    expect(fake.sensorRunning()).toBe(true);
    page.input({ kind: 'key' });
    expect(fake.sensorRunning()).toBe(false);
  });

  it('never comes by a swipe, the crown or a touch', () => {
    const { fake, page } = armed();
    fake.still(3500);
    expect(page.input({ kind: 'back' })).toBe(true);
    page.input({ kind: 'step', by: 3 });
    page.input({ kind: 'action', id: 'cancel' });
    expect(fake.sensorRunning()).toBe(true);
    expect(fake.went()).toBeUndefined();
  });

  it('waits where the disk refuses it, and goes on when there is room', () => {
    const { fake, motion, armedMs, page } = armed();
    scriptRep(motion, armedMs, 3000);
    fake.still(8000);
    fake.store.setFull(true);
    page.input({ kind: 'key' });
    fake.fakeTimers.advance(2000);
    expect(fake.went()).toBeUndefined();
    expect(fake.view()).toMatchObject({ layout: 'text', title: 'Not saved' });
    fake.store.setFull(false);
    press(fake, page, 'tryAgain');
    expect(fake.went()?.page).toBe('rest');
    expect(session(fake).sets[0]?.endedMs).toBeDefined();
  });
});

describe('a set of good mornings', () => {
  it('has the empty bar, twelve reps and its own lift, and is counted like any other', () => {
    const fake = begun();
    writeSet(fake, [3, 3, 3, 3, 3]);
    const { motion, armedMs } = armed(fake, undefined, 'goodMorning');
    expect(number(fake)).toMatchObject({ title: '20 kg', caption: 'Ready: bow' });
    expect(fake.log.some((deed) => deed.did === 'show' && JSON.stringify(deed.view).includes('Bar on your back'))).toBe(
      true,
    );
    scriptRep(motion, armedMs, 3000);
    fake.still(8000);
    expect(words(fake)).toEqual(['count', 'count', 'lastCount']);
    expect(number(fake)).toMatchObject({ number: '1', caption: 'of 12 reps' });
    expect(session(fake).sets).toMatchObject([{ weight: 100 }, { lift: 'goodMorning', weight: 20 }]);
    expect(session(fake).sets[0]?.lift).toBeUndefined();
  });

  it('tells motion what to listen for, also where it goes on after the watch died in it', () => {
    for (const begin of [
      (fake: FakePorts) => writeSet(fake, [3, 3], { lift: 'goodMorning', weight: 25, end: false }),
      (fake: FakePorts) => writeSet(fake, [], { lift: 'goodMorning', weight: 25, end: false }),
    ]) {
      const fake = begun();
      begin(fake);
      stage(fake);
      expect(fake.went()).toEqual({ page: 'set', parameter: 'goodMorning' });
      const lifts: unknown[] = [];
      const page = createSetPage(fake, 'goodMorning', (options) => {
        lifts.push(options.lift);
        return createFakeMotion().create(options);
      });
      page.open();
      fake.fakeTimers.advance(GET_READY_MS);
      expect(lifts).toEqual(['goodMorning']);
      expect(number(fake).title).toBe('25 kg');
      expect(session(fake).sets).toMatchObject([{ lift: 'goodMorning', weight: 25 }]);
    }
  });

  it('takes the place of a deadlift set that was armed and not lifted', () => {
    const fake = begun();
    writeSet(fake, [], { end: false });
    armed(fake, undefined, 'goodMorning');
    expect(session(fake).sets).toMatchObject([{ lift: 'goodMorning', weight: 20, reps: [] }]);
  });

  it('goes with the bar of the one before, as corrected, and the next deadlift not with it', () => {
    const fake = begun();
    writeSet(fake, [3]);
    writeSet(fake, [3, 3], { lift: 'goodMorning', weight: 20 });
    write(fake, { kind: 'edited', atMs: fake.clock.nowMs(), set: 1, field: 'weight', value: 30 });
    const first = armed(fake, undefined, 'goodMorning');
    expect(session(fake).sets[2]).toMatchObject({ lift: 'goodMorning', weight: 30 });
    first.page.close();
    const next = createFakePorts({ store: fake.store, fakeTimers: fake.fakeTimers });
    write(next, { kind: 'setEnded', atMs: next.clock.nowMs() });
    armed(next);
    expect(session(next).sets[2]).toMatchObject({ weight: 100 });
  });

  it('can be given up, and leads back to where it was chosen', () => {
    const fake = begun();
    const { page } = stage(fake, undefined, 'goodMorning');
    press(fake, page, 'cancel');
    expect(fake.went()?.page).toBe('accessories');
    page.close();
    expect(leftBehind(fake)).toEqual([]);
  });
});
