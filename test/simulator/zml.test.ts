// Owns what zml really does when the radio fails: the outbox is built on these. The real bundle, a fake radio, a driven clock.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Package } from '../../simulator/device/package';
import type { Simulation } from '../../simulator/world/driver';
import { createQuickJsSimulation } from '../../simulator/world/quick-js';
import type { SimulationOptions } from '../../simulator/world/simulation';
import { createVmSimulation } from '../../simulator/world/vm';
import { makePackage, ZML_APP, zmlPage, zmlSide } from './make-package';

const START_MS = Date.UTC(2026, 10, 22, 18);

/** Asks when the select key is clicked, and logs how that ended. */
const PAGE = `
  import { onKey } from '@zos/interaction';
  ${zmlPage(`
    onInit() {
      onKey({ callback: () => {
        this.request({ method: 'hello', long: 'ü'.repeat(4000) }, { timeout: 10000 })
          .then((answer) => log.log('answer ' + answer.echo.length))
          .catch((error) => log.log('failed ' + error.code + ' ' + error.message));
        return true;
      } });
    },
    build() {},
    onBleChanged(connected) { log.log('connected ' + connected); },
  `)}
`;

const SIDE = zmlSide(`
  onRequest(request, respond) {
    if (settingsLib.getItem('silent') !== 'yes') setTimeout(() => respond(null, { echo: request.long }), 100);
  },
`);

let made: Package;
beforeAll(async () => {
  made = await makePackage({ app: ZML_APP, pages: { 'page/index': PAGE }, side: SIDE });
});

const options = (): SimulationOptions => ({
  package: made,
  startMs: START_MS,
  screen: { widthPx: 480, heightPx: 480, shape: 'round' },
  language: 'en-US',
  screenTimeoutMs: 1e9,
});

/** What the page has logged, each with the time since the start, ms. */
const said = (simulation: Simulation): string[] =>
  simulation
    .log()
    .filter(({ from }) => from === 'page/index')
    .map(({ atMs, text }) => `${atMs - START_MS} ${text}`);

const worlds: readonly (readonly [string, () => Promise<Simulation>])[] = [
  ['node:vm', async () => createVmSimulation(options())],
  ['QuickJS', async () => await createQuickJsSimulation(options())],
];

describe.each(worlds)('zml over the fake radio, in %s', (_name, create) => {
  let simulation: Simulation;
  const launch = async (): Promise<void> => {
    simulation = await create();
    simulation.watch.launch();
    simulation.advance(1000);
  };
  const ask = (): void => void simulation.watch.press('SELECT');

  it('carries a request of several messages, and its answer', async () => {
    await launch();
    ask();
    simulation.advance(5000);
    expect(said(simulation)).toEqual(['1260 answer 4000']);
    expect(simulation.problems()).toEqual([]);
    expect(simulation.timers()).toEqual([]);
    expect(simulation.radio.messages().filter(({ bytes }) => bytes === 3600).length).toBeGreaterThan(2);
  });

  it('rejects at once with code 2 while the radio is down, and leaves a rejection that nobody takes', async () => {
    await launch();
    simulation.radio.set({ connected: false });
    ask();
    expect(said(simulation)).toEqual(['1000 connected false', '1000 failed 2 ble disconnect']);
    expect(simulation.strayRejections().length).toBe(1);
  });

  it('rejects with code 1 after 5 s when nothing answers the handshake', async () => {
    await launch();
    simulation.phone.setAsleep(true);
    ask();
    simulation.advance(60_000);
    expect(said(simulation)).toEqual(['6000 failed 1 shake timeout']);
  });

  it('rejects with code 4 after the given time when the side service never answers', async () => {
    await launch();
    simulation.phone.setStored('silent', 'yes');
    ask();
    simulation.advance(60_000);
    // The time begins when the handshake is through, 80 ms after the question.
    expect(said(simulation)).toEqual(['11080 failed 4 request id=10000 timeout in 10000ms']);
  });

  it('says nothing until the time is up when the radio drops in the middle', async () => {
    await launch();
    simulation.radio.set({ latencyMs: 2000 });
    ask();
    simulation.advance(5000);
    simulation.radio.set({ connected: false });
    simulation.advance(1000);
    expect(said(simulation)).toEqual(['6000 connected false']);
    simulation.advance(60_000);
    expect(said(simulation)[1]).toBe('15000 failed 4 request id=10000 timeout in 10000ms');
  });

  it('throws when the app ends while the radio is down, after the app itself has been told', async () => {
    await launch();
    simulation.radio.set({ connected: false });
    simulation.watch.exit();
    expect(simulation.problems()).toEqual(['app onDestroy: Error: send message error']);
    expect(simulation.watch.appRunning()).toBe(false);
  });

  it('throws where an answer comes after the time was up', async () => {
    await launch();
    simulation.radio.set({ latencyMs: 2000 });
    ask();
    simulation.advance(5500);
    simulation.radio.set({ latencyMs: 12_000 });
    simulation.advance(60_000);
    expect(said(simulation)).toEqual(['15000 failed 4 request id=10000 timeout in 10000ms']);
    expect(simulation.problems()).toHaveLength(1);
    expect(simulation.problems()[0]).toMatch(/^ble message: TypeError/);
  });
});
