// Owns a motion that a test drives: it announces what it is told to, when it is told to, and keeps what it was told.
// Refuses to read samples.
import type { BarEvent, BarMoment, RepMeasured } from '../../shared/motion/bar-event';
import type { CreateMotion, DescentView } from '../../shared/motion/motion';

export type Heard =
  | { readonly heard: 'accel' | 'gyro'; readonly tMs: number }
  | { readonly heard: 'motor'; readonly startMs: number; readonly durationMs: number };

export interface FakeMotion {
  /** Give this to the live set. */
  readonly create: CreateMotion;
  /** While motion reads the first sample at or after `atMs`, the events are announced and the view changes. */
  at(atMs: number, events: readonly BarEvent[], descent?: Partial<DescentView>): void;
  /** Announced when no more samples come. */
  atFinish(events: readonly BarEvent[]): void;
  /** Everything the live set told motion, in order. */
  readonly heard: readonly Heard[];
}

export function createFakeMotion(): FakeMotion {
  const descent: DescentView = { active: false, sure: true, startMs: 0, fallenM: 0, speedMps: 0, travelM: 0.5 };
  const script: { atMs: number; events: readonly BarEvent[]; descent: Partial<DescentView> }[] = [];
  const heard: Heard[] = [];
  let lastEvents: readonly BarEvent[] = [];
  return {
    heard,
    at(atMs, events, change = {}) {
      script.push({ atMs, events, descent: change });
      script.sort((a, b) => a.atMs - b.atMs);
    },
    atFinish(events) {
      lastEvents = events;
    },
    create: ({ onEvent }) => ({
      descent,
      pushAccel(tMs) {
        heard.push({ heard: 'accel', tMs });
        for (let next = script[0]; next !== undefined && next.atMs <= tMs; next = script[0]) {
          script.shift();
          Object.assign(descent, next.descent);
          for (const event of next.events) onEvent(event);
        }
      },
      pushGyro(tMs) {
        heard.push({ heard: 'gyro', tMs });
      },
      motorOn(startMs, durationMs) {
        heard.push({ heard: 'motor', startMs, durationMs });
      },
      finish() {
        for (const event of lastEvents) onEvent(event);
      },
    }),
  };
}

export function moment(kind: BarMoment['kind'], tMs: number, atMs: number): BarMoment {
  return { kind, tMs, atMs };
}

/** A rep of 1 s up, 1 s at lockout and `eccentricMs` down to `floorContactMs`, announced `delayMs` after it. */
export function measuredRep(floorContactMs: number, eccentricMs: number, fallM = 0, delayMs = 200): RepMeasured {
  const descentStartMs = floorContactMs - eccentricMs;
  return {
    kind: 'rep',
    atMs: floorContactMs + delayMs,
    liftOffMs: descentStartMs - 2000,
    lockoutMs: descentStartMs - 1000,
    descentStartMs,
    floorContactMs,
    travelM: 0.5,
    fallM,
  };
}
