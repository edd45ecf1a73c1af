// Owns the way of a thumb over the pages of the phone, after four weeks that lie in its storage. Refuses to judge what is shown there.
import { createLog } from '../../companion/log/log';
import { UNSET_SETTINGS } from '../../shared/settings/stamped';
import { writeCheckIn } from '../../shared/sync/check-in-wire';
import { writeSession } from '../../shared/sync/session-wire';
import type { Session } from '../../shared/training/session';
import { createFakeKeyValue } from '../fakes/fake-key-value';
import { HISTORIES } from '../view/made-histories';
import type { OpenPage, PageOptions } from './open-page';

export const PHONE_PAGES = ['today', 'sessions', 'session', 'trend', 'data', 'settings'] as const;

const { sessions, checkIns, settings, nowMs } = HISTORIES['four weeks over'];

/** The world begins when the history has been. */
export const PHONE_OPTIONS: PageOptions = { startMs: nowMs, paused: true };

/** The training of the second week, corrected in every way there is, with accessories after it. */
const CORRECTED = 3;

function corrected(session: Session): Session {
  const { startedMs, sets } = session;
  const atMs = startedMs + 86_400_000;
  const [first] = sets;
  return {
    ...session,
    sets: first === undefined ? sets : [...sets, { ...first, lift: 'goodMorning', weight: 20 }],
    planks: [{ startedMs: startedMs + 1_800_000, heldMs: 45_000, targetMs: 45_000 }],
    edits: [
      { set: 0, field: 'weight', value: 82.5, atMs },
      { set: 1, field: 'notMine', rep: 4, value: 1, atMs },
      { set: 2, field: 'reps', value: 6, atMs },
    ],
  };
}

function keptTexts(): ReadonlyMap<string, string> {
  const storage = createFakeKeyValue();
  const log = createLog(storage);
  sessions.forEach((session, i) => {
    log.put(writeSession(i === CORRECTED ? corrected(session) : session));
  });
  for (const checkIn of checkIns) log.putCheckIn(writeCheckIn(checkIn));
  log.mergeSettings({ ...UNSET_SETTINGS, workingWeightKg: [settings.workingWeightKg, nowMs] });
  return storage.texts;
}

/** Calls `look` on every page, with its name. */
export async function visitPhone(
  { page, simulation, drawn }: OpenPage,
  look: (name: (typeof PHONE_PAGES)[number]) => Promise<void>,
): Promise<void> {
  for (const [key, text] of keptTexts()) await simulation.phone.setStored(key, text);
  await drawn();
  const press = async (name: string, nth = 0): Promise<void> => {
    await page.locator('.phone-screen').getByRole('button', { name, exact: true }).nth(nth).click();
    await drawn();
  };
  await look('today');
  await press('Sessions');
  await look('sessions');
  await press('Show', CORRECTED);
  await look('session');
  await press('\u2039 All sessions');
  for (const [name, tab] of [
    ['trend', 'Trend'],
    ['data', 'Data'],
    ['settings', 'Settings'],
  ] as const) {
    await press(tab);
    await look(name);
  }
}
