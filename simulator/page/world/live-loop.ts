// Owns how time goes on in a world that is looked at: with the animation frames, at a speed, paused, or by hand.
// Refuses to make up for what was missed: a page in the background, or a computer that is too slow, lets time stand.

export interface LiveLoop {
  speed(): number;
  setSpeed(times: number): void;
  paused(): boolean;
  setPaused(paused: boolean): void;
  step(ms: number): void;
  onFrame(listener: () => void): () => void;
  touched(): void;
  end(): void;
}

/** A longer pause between two frames is one in which nobody was looking. */
const LONGEST_FRAME_MS = 250;
/** Of each frame, so that drawing and the browser have the rest: above this, time goes slower than asked for. */
const FRAME_BUDGET_MS = 10;
/** Between two looks at the budget; a choice. */
const CHUNK_MS = 100;

/** @param fail hears what the world threw; time stops then. */
export function startLiveLoop(advance: (ms: number) => void, fail: (error: unknown) => void): LiveLoop {
  const listeners = new Set<() => void>();
  let speed = 1;
  let paused = false;
  let stale = true;
  let lastMs: number | undefined;
  let owedMs = 0;
  let frame = requestAnimationFrame(onFrame);

  function onFrame(nowMs: number): void {
    frame = requestAnimationFrame(onFrame);
    const sinceMs = lastMs === undefined ? 0 : Math.min(LONGEST_FRAME_MS, nowMs - lastMs);
    lastMs = nowMs;
    try {
      if (!paused) goOn(sinceMs * speed);
      if (!stale) return;
      stale = false;
      for (const listener of listeners) listener();
    } catch (error) {
      cancelAnimationFrame(frame);
      fail(error);
    }
  }

  /** The clock of the world takes whole milliseconds. */
  function goOn(ms: number): void {
    owedMs += ms;
    const untilMs = performance.now() + FRAME_BUDGET_MS;
    while (owedMs >= 1) {
      const chunkMs = Math.min(Math.floor(owedMs), CHUNK_MS);
      owedMs -= chunkMs;
      advance(chunkMs);
      stale = true;
      if (performance.now() > untilMs) owedMs %= 1;
    }
  }

  return {
    speed: () => speed,
    setSpeed(times) {
      speed = times;
      stale = true;
    },
    paused: () => paused,
    setPaused(value) {
      paused = value;
      owedMs = 0;
      stale = true;
    },
    step(ms) {
      advance(ms);
      stale = true;
    },
    onFrame(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    touched() {
      stale = true;
    },
    end() {
      cancelAnimationFrame(frame);
      listeners.clear();
    },
  };
}
