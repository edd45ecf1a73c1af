// Owns time in the simulated worlds: it moves only when driven, and runs what has fallen due on the way.
// Refuses a clock of its own: the same drive gives the same run.

/** Whoever asked for a timer, a sensor or a key; what is dead is never called again. */
export interface Owner {
  readonly kind: 'app' | 'page' | 'side' | 'settings' | 'simulator';
  readonly name: string;
  alive: boolean;
}

export interface LiveTimer {
  readonly owner: Owner['kind'];
  readonly name: string;
  readonly dueMs: number;
  /** Given where it comes again. */
  readonly everyMs?: number;
}

export interface DrivenClock {
  nowMs(): number;
  /** Runs once at `dueMs`, or as soon as the clock is driven where that has gone by. Gives an id above 0. */
  at(owner: Owner, dueMs: number, run: () => void): number;
  every(owner: Owner, periodMs: number, run: () => void): number;
  cancel(id: number): void;
  /** Cancels all that an owner has, and gives how many there were. */
  cancelAll(owner: Owner): number;
  live(): readonly LiveTimer[];
  /** Runs what falls due until then, in order, each at its own time. */
  advanceTo(tMs: number): void;
}

interface Timer {
  readonly id: number;
  readonly owner: Owner;
  readonly run: () => void;
  readonly everyMs: number | undefined;
  dueMs: number;
}

/** `settle` lets promises that are ready go on; it is called before the first and after every timer. */
export function createDrivenClock(startMs: number, settle: () => void): DrivenClock {
  const timers = new Map<number, Timer>();
  let nowMs = startMs;
  let lastId = 0;
  let driving = false;

  function add(owner: Owner, dueMs: number, everyMs: number | undefined, run: () => void): number {
    lastId += 1;
    if (owner.alive) timers.set(lastId, { id: lastId, owner, run, everyMs, dueMs });
    return lastId;
  }

  /** The earliest; of those at one time, the one that was asked for first. */
  function next(limitMs: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of timers.values()) {
      if (timer.dueMs <= limitMs && (first === undefined || timer.dueMs < first.dueMs)) first = timer;
    }
    return first;
  }

  return {
    nowMs: () => nowMs,
    at: (owner, dueMs, run) => add(owner, Math.max(dueMs, nowMs), undefined, run),
    every: (owner, periodMs, run) => add(owner, nowMs + Math.max(1, periodMs), Math.max(1, periodMs), run),
    cancel(id) {
      timers.delete(id);
    },
    cancelAll(owner) {
      let count = 0;
      for (const timer of [...timers.values()]) {
        if (timer.owner !== owner) continue;
        timers.delete(timer.id);
        count += 1;
      }
      return count;
    },
    live() {
      return [...timers.values()]
        .sort((a, b) => a.dueMs - b.dueMs || a.id - b.id)
        .map(({ owner, dueMs, everyMs }) => ({
          owner: owner.kind,
          name: owner.name,
          dueMs,
          ...(everyMs === undefined ? {} : { everyMs }),
        }));
    },
    advanceTo(tMs) {
      if (driving) throw new Error('the clock is being driven already');
      if (tMs < nowMs) throw new Error(`the clock is at ${nowMs} and cannot go back to ${tMs}`);
      driving = true;
      try {
        settle();
        for (let timer = next(tMs); timer !== undefined; timer = next(tMs)) {
          nowMs = Math.max(nowMs, timer.dueMs);
          if (timer.everyMs === undefined) timers.delete(timer.id);
          else timer.dueMs += timer.everyMs;
          timer.run();
          settle();
        }
        nowMs = tMs;
      } finally {
        driving = false;
      }
    },
  };
}
