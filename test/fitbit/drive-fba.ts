// Owns how a person goes through the built Fitbit app: the steps from the first run to the phone, in English. Refuses to assert.
import { GET_READY_MS } from '../session/drive';
import type { FbaRun } from './run-fba';

/** Between two taps, ms. */
const TAP_MS = 20;
/** A phone that is near has answered by then, ms. */
const ANSWERED_MS = 1000;

/** Taps one after another, and lets what follows come. */
export async function tap(run: FbaRun, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    await run.tap(label);
    await run.time.run(TAP_MS);
  }
}

/** From the very first start to the day's training. */
export async function firstRun(run: FbaRun): Promise<void> {
  await run.start();
  await tap(run, 'Left', 'kg', 'Skip', 'Press');
  await run.time.run(12_000);
  await tap(run, 'Go on', 'Go on', 'Later', 'Skip');
  await run.time.run(ANSWERED_MS);
}

/** Taps what leads to a set, and lets the countdown pass. Gives when the set was armed, ms. */
export async function arm(run: FbaRun, label: string): Promise<number> {
  const armedMs = run.time.clock.nowMs() + GET_READY_MS;
  await tap(run, label);
  await run.time.runTo(armedMs);
  return armedMs;
}

/** Ends the set by the button where it has not ended by itself; then it is the time of the rest. */
export async function endSet(run: FbaRun): Promise<void> {
  if (run.running().sensor) await run.press();
  // With the bar in the hands one press is not enough.
  if (run.texts().includes('Press again to end')) await run.press();
  await run.time.run(2000);
}

/** From the rest to what is done, the weight left as it is; then the phone is given time. */
export async function finish(run: FbaRun): Promise<void> {
  if (run.texts().includes('Keep it')) await tap(run, 'Keep it');
  await tap(run, 'Finish');
  await run.time.run(ANSWERED_MS);
}
