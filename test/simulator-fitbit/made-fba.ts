// Owns small apps for a simulated Fitbit watch, made of a few lines of script. Refuses the built one: test/fitbit runs that.
import type { FbaPackage } from '../../simulator/fitbit/package';
import type { FitbitSimulation, FitbitSimulationOptions } from '../../simulator/fitbit/simulation';
import { createVmFitbitSimulation } from '../../simulator/world/vm';

export const FBA_START_MS = Date.UTC(2026, 10, 22, 18);

/** Before a script that needs both. */
export const ME = "var me = require('appbit').me; var document = require('document').default;";

const VIEWS = {
  'index.view':
    '<svg><rect id="low" x="0" y="0" width="100" height="100" fill="#102030" pointer-events="visible"/>' +
    '<text id="word" x="50" y="60" text-anchor="middle" text-length="8"/>' +
    '<image id="mark" x="0" y="0" width="44" height="44" href="mark.png"/></svg>',
  'other.view':
    '<svg><arc id="rim" x="4" y="4" width="328" height="328" arc-width="12" start-angle="0" sweep-angle="0"/></svg>',
};

/** @param index its entry; the log takes what it says by `console.log`. */
export function madeFba(index: string, more: Partial<FbaPackage> = {}): FbaPackage {
  return {
    ...{ platform: 'fitbit', name: 'Made', scripts: { 'index.js': index }, views: VIEWS, texts: {} },
    ...{ imagePaths: ['mark.png'], permissions: [] },
    ...more,
  };
}

export interface MadeWorld {
  readonly sim: FitbitSimulation;
  /** What the app has logged since it was asked last. */
  said(): readonly string[];
}

/** The app, opened. */
export function openFba(app: FbaPackage | string, more: Partial<FitbitSimulationOptions> = {}): MadeWorld {
  const made = typeof app === 'string' ? madeFba(app) : app;
  const sim = createVmFitbitSimulation({
    package: made,
    startMs: FBA_START_MS,
    language: 'en-US',
    stillHz: 0,
    ...more,
  });
  let heard = 0;
  sim.watch.launch();
  return {
    sim,
    said() {
      const lines = sim.log().slice(heard);
      heard = sim.log().length;
      return lines.map(({ text }) => text);
    },
  };
}
