// Owns what ten years of the four weeks cost the phone: room in its storage, time to build the page, time to answer the watch.
// Refuses to print, and to be a phone: it is this computer's JavaScript, and a phone's is some times slower.
import { performance } from 'node:perf_hooks';
import { answer } from '../../companion/log/answer';
import type { KeyValue } from '../../companion/log/key-value';
import { createLog } from '../../companion/log/log';
import { AT_FIRST, PAGE_KEY, type PageState, TAB_NAMES } from '../../settings/face/page-state';
import { createPage } from '../../settings/zepp/page';
import { UNSET_SETTINGS } from '../../shared/settings/stamped';
import { writeCheckIn } from '../../shared/sync/check-in-wire';
import { MESSAGE_VERSION } from '../../shared/sync/message';
import { writeSession } from '../../shared/sync/session-wire';
import { PHONE_TEXTS } from '../../shared/texts/phone';
import { fill } from '../../shared/texts/text';
import type { Session, SessionRep } from '../../shared/training/session';

export interface PhoneBenchOptions {
  readonly weeks: number;
  readonly sets: number;
  readonly reps: number;
  /** Of which the median is told. */
  readonly repetitions: number;
}

export const PHONE_DEFAULTS: PhoneBenchOptions = { weeks: 520, sets: 3, reps: 5, repetitions: 15 };

export interface TimeRow {
  readonly what: string;
  readonly medianMs: number;
  readonly mostMs: number;
}

export interface PhoneBench {
  readonly options: PhoneBenchOptions;
  readonly keys: number;
  readonly storedBytes: number;
  readonly longestTextBytes: number;
  readonly times: readonly TimeRow[];
}

const START_MS = Date.UTC(2026, 10, 22, 18, 5);
const WEEK_MS = 7 * 86_400_000;
const HOUR_MS = 3_600_000;

/** Ten years as they might go: heavier by and by, a set of good mornings and a plank after each, two check-ins. */
function tenYears({ weeks, sets, reps }: PhoneBenchOptions, storage: KeyValue): void {
  const log = createLog(storage);
  for (let week = 0; week < weeks; week += 1) {
    const session = madeSession(week, sets, reps);
    log.put(writeSession(session));
    const afterMs = session.endedMs ?? session.startedMs;
    for (const hours of [20, 46]) {
      const id = `check-${week.toString(36)}-${hours}`;
      log.putCheckIn(
        writeCheckIn({ id, atMs: afterMs + hours * HOUR_MS, afterMs, place: 'hamstringsGlutes', signs: [] }),
      );
    }
  }
}

function madeSession(week: number, sets: number, reps: number): Session {
  const startedMs = START_MS + week * WEEK_MS;
  const set = (at: number, weight: number) => {
    const setMs = startedMs + at * 240_000;
    return {
      startedMs: setMs,
      endedMs: setMs + 60_000,
      weight,
      targetSeconds: 3,
      reps: Array.from({ length: reps }, (_, rep) =>
        madeRep(setMs + 5000 + rep * 8000, (week * 7 + at * 3 + rep) % 11),
      ),
    };
  };
  return {
    id: `week-${week.toString(36)}`,
    revision: 9,
    kind: 'training',
    lift: 'conventional',
    unit: 'kg',
    wrist: 'left',
    hapticStrength: 'strong',
    startedMs,
    endedMs: startedMs + 40 * 60_000,
    sets: [
      ...Array.from({ length: sets }, (_, at) => set(at, 60 + 2.5 * (week % 40))),
      { ...set(sets, 20), lift: 'goodMorning' },
    ],
    planks: [{ startedMs: startedMs + 30 * 60_000, heldMs: 50_000, targetMs: 45_000 }],
    edits: [],
  };
}

function madeRep(liftOffMs: number, variety: number): SessionRep {
  const descentStartMs = liftOffMs + 1900 + variety * 13;
  return {
    liftOffMs,
    lockoutMs: liftOffMs + 1500,
    descentStartMs,
    floorContactMs: descentStartMs + 2750 + variety * 41,
    travelM: 0.5 + variety / 100,
    fallM: 0,
    verdict: 'held',
  };
}

interface PageStorage extends KeyValue {
  toObject(): Record<string, string>;
}

function createStorage(): PageStorage {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key),
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
    toObject: () => Object.fromEntries(texts),
  };
}

/** The platform's components: what they draw is the platform's cost. */
function standInForComponents(): void {
  const component = (props: unknown, children: unknown): object => ({ props, children });
  Object.assign(globalThis, { View: component, Text: component, Button: component, TextInput: component });
}

export function benchPhone(options: PhoneBenchOptions): PhoneBench {
  standInForComponents();
  const storage = createStorage();
  tenYears(options, storage);
  const keys = storage.keys();
  const log = createLog(storage);
  const newest = log.list()[0]?.id;
  const nowMs = START_MS + options.weeks * WEEK_MS;
  const say = (key: keyof typeof PHONE_TEXTS, values = {}): string => fill(PHONE_TEXTS[key].en, values);
  const ports = { say, nowMs: () => nowMs, zoneMinutes: () => 60, random: () => 0.5 };
  const build = createPage(ports);
  const at = (state: Partial<PageState>) => () => {
    storage.setItem(PAGE_KEY, JSON.stringify({ ...AT_FIRST, ...state, atMs: nowMs }));
    build(storage);
  };
  const cases: readonly (readonly [string, () => void])[] = [
    ['page: opened', () => void createPage(ports)(storage)],
    ...TAB_NAMES.map((tab) => [`page: ${tab}, after a touch`, at({ tab })] as const),
    ['page: sessions, all shown', at({ tab: 'sessions', shown: options.weeks })],
    ['page: one session', at({ tab: 'sessions', open: newest })],
    ['page: data, a year as JSON', at({ tab: 'data', exportAs: 'json' })],
    ['page: data, all as JSON', at({ tab: 'data', exportAs: 'json', exportSpan: 'all' })],
    [
      'side service: hello',
      () => void answer(createLog(storage), { version: MESSAGE_VERSION, kind: 'hello', settings: UNSET_SETTINGS }),
    ],
  ];
  return {
    options,
    keys: keys.length,
    storedBytes: log.usedBytes(),
    longestTextBytes: Math.max(...keys.map((key) => storage.getItem(key)?.length ?? 0)),
    times: cases.map(([what, run]) => timed(what, run, options.repetitions)),
  };
}

function timed(what: string, run: () => void, repetitions: number): TimeRow {
  run();
  const took = Array.from({ length: repetitions }, () => {
    const beganMs = performance.now();
    run();
    return performance.now() - beganMs;
  }).sort((a, b) => a - b);
  return { what, medianMs: took[Math.floor(took.length / 2)] ?? 0, mostMs: took[took.length - 1] ?? 0 };
}
