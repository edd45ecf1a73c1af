// Owns the engine with the core and the bench's own loops in it, as typed calls. Refuses to judge what it measures.
import { fileURLToPath } from 'node:url';
import { bundle, bundleCore } from '../build/bundle-core';
import { createEngine } from '../engine/quick-js';
import type { Feed, Timings } from './feed';

const INSIDE = fileURLToPath(new URL('./inside.ts', import.meta.url));
const GLOBAL = 'Inside';

export interface Probe {
  /** Every later call is about this feed. */
  load(feed: Feed): void;
  /** One run of baseline and core over the feed. */
  run(): void;
  /** Over all runs since the feed was loaded. */
  timings(): Timings;
  /** Passes so many samples, the feed again and again, to a live set that stays. */
  streamSamples(count: number): void;
  heapBytes(): number;
  /** JSON of all that the core announces over the feed. */
  announce(): string;
  dispose(): void;
}

export interface Scripts {
  readonly core: string;
  readonly inside: string;
}

/** The classic scripts of the core and of the loops. */
export async function bundleScripts(): Promise<Scripts> {
  const core = await bundleCore();
  const inside = await bundle(INSIDE, GLOBAL);
  return { core: core.iife, inside: inside.iife };
}

export async function createProbe(scripts: Scripts): Promise<Probe> {
  const engine = await createEngine();
  engine.run(scripts.core);
  engine.run(scripts.inside);
  const call = (method: string, argument?: string): string => engine.call(GLOBAL, method, argument);
  return {
    load: (feed) => void call('load', JSON.stringify(feed)),
    run: () => void call('run'),
    timings: () => JSON.parse(call('timings')),
    streamSamples: (count) => void call('streamSamples', String(count)),
    heapBytes: () => engine.heapBytes(),
    announce: () => call('announce'),
    dispose: () => engine.dispose(),
  };
}
