// Owns that of the built .fba no session is lost between watch and phone, whatever happens to either while they speak.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLog } from '../../companion/log/log';
import type { DiskContents } from '../../simulator/device/disk';
import { openJournal } from '../../watch/coach/journal';
import { openWatchSettings } from '../../watch/coach/watch-settings';
import { createStore } from '../../watch/fitbit/ports/store';
import { appendAll, BEGAN_MS, visitEntries } from '../coach/made-journal';
import { createFakeKeyValue } from '../fakes/fake-key-value';
import { fitbitInVm } from '../fitbit/drive-fba';
import { createFakeFs } from '../fitbit/fakes/fake-fs';

const DAY_MS = 86_400_000;
const SESSIONS = ['s0', 's1', 's2'];

/** The watch's own store on such a disk. */
function storeOn(contents?: DiskContents) {
  const { disk, module } = createFakeFs();
  if (contents !== undefined) disk.fill(contents);
  return { disk, store: createStore(module) };
}

/** What a watch has on its disk that was away from its phone for three sessions. */
function diskOfThree(): DiskContents {
  const { disk, store } = storeOn();
  openWatchSettings(store).markFirstRunDone();
  const journal = openJournal(store);
  for (const [day, id] of SESSIONS.entries()) appendAll(journal, visitEntries(id, BEGAN_MS + day * DAY_MS, 1, 2));
  return disk.contents();
}

const DISK = diskOfThree();

function world() {
  const sim = fitbitInVm();
  sim.disk.fill(DISK);
  const held = (): string[] =>
    createLog(createFakeKeyValue(sim.phone.storage()))
      .list()
      .map(({ id }) => id)
      .sort();
  return { sim, held };
}

type Sim = ReturnType<typeof fitbitInVm>;

const DEEDS: Readonly<Record<string, (sim: Sim) => void>> = {
  launch: ({ watch }) => watch.launch(),
  exit: ({ watch }) => watch.exit(),
  batteryPulled: ({ watch }) => watch.kill(),
  near: ({ radio }) => radio.set({ connected: true }),
  away: ({ radio }) => radio.set({ connected: false }),
  companionEnded: ({ phone }) => phone.killSideService(),
  asleep: ({ phone }) => phone.setAsleep(true),
  awake: ({ phone }) => phone.setAsleep(false),
  lostToPhone: ({ radio }) => radio.loseNext(1, 'toPhone'),
  lostToWatch: ({ radio }) => radio.loseNext(1, 'toWatch'),
};

it('every session is held by the phone and confirmed on the watch in the end', () => {
  const step = fc.tuple(fc.constantFrom(...Object.keys(DEEDS)), fc.constantFrom(0, 20, 60, 500, 12_000));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const { sim, held } = world();
      for (const [deed, ms] of steps) {
        DEEDS[deed]?.(sim);
        sim.advance(ms);
      }
      for (const deed of ['near', 'awake', 'launch']) DEEDS[deed]?.(sim);
      sim.advance(900_000);
      expect(held()).toEqual(SESSIONS);
      expect(openJournal(storeOn(sim.disk.contents()).store).state().unconfirmed).toEqual([]);
      expect([sim.problems(), sim.strayRejections(), sim.log()]).toEqual([[], [], []]);
    }),
    { numRuns: 25 },
  );
});

it('what the app gave to the platform before it ended reaches the phone without it', () => {
  const { sim, held } = world();
  sim.radio.set({ connected: false });
  sim.watch.launch();
  sim.advance(1_000);
  sim.watch.exit();
  sim.advance(DAY_MS);
  expect(held()).toEqual([]);
  sim.radio.set({ connected: true });
  sim.advance(60_000);
  expect([sim.watch.appRunning(), held()]).toEqual([false, SESSIONS]);
});
