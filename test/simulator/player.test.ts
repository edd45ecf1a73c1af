// How a recording gets into the simulated watch's sensors: in time, in the platform's units, and without a jump.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Axes, Recording } from '../../shared/motion/recording';
import type { Package } from '../../simulator/device/package';
import type { Simulation } from '../../simulator/world/driver';
import { createVmSimulation } from '../../simulator/world/vm';
import { createPlayer } from '../../simulator/wrist/player';
import { makeApp, optionsFor, START_MS, said } from './made-app';

const listen = (sensor: string): string => `
  const ${sensor} = new sensor.${sensor}();
  ${sensor}.onChange(() => say('${sensor[0]}', Date.now() - ${START_MS}, ${sensor}.getCurrent().x));
  ${sensor}.start();
`;
const STEPS = `listen() { ${listen('Accelerometer')} ${listen('Gyroscope')} },`;

/** x counts the readings, so that each is known by its value. */
const axes = (count: number, firstMs = 0, periodMs = 20): Axes => ({
  tMs: Float64Array.from({ length: count }, (_, i) => firstMs + i * periodMs),
  x: Float64Array.from({ length: count }, (_, i) => i + 1),
  y: new Float64Array(count),
  z: new Float64Array(count).fill(9.81),
});

let made: Package;
beforeAll(async () => {
  made = await makeApp(STEPS, { permissions: ['device:os.accelerometer', 'device:os.gyroscope'] });
});

let simulation: Simulation;
let from = 0;
beforeEach(() => {
  // Still sensors are silent here: what is said comes from the player.
  simulation = createVmSimulation(optionsFor(made, { stillHz: 0, screenTimeoutMs: 1e9 }));
  simulation.watch.launch({ url: 'page/one', params: 'listen' });
  simulation.advance(10);
});

/** What the watch has read since: sensor, ms since the start, x. */
function read(): string[] {
  const all = said(simulation).filter((line) => line !== 'created');
  const now = all.slice(from);
  from = all.length;
  return now;
}
beforeEach(() => {
  from = 0;
});

const still: Recording = { name: 'no gyroscope', accel: axes(4) };
const turning: Recording = { name: 'with gyroscope', accel: axes(3), gyro: axes(3, -10) };

it('holds the wrist as the recording begins, then plays it at its own pace in cm/s²', () => {
  const player = createPlayer(simulation, still);
  player.hold(0);
  simulation.advance(500);
  expect(read()).toEqual(['"A" 10 100']);
  player.play(0);
  simulation.advance(45);
  expect(read().slice(1)).toEqual(['"A" 510 100', '"A" 530 200', '"A" 550 300']);
  expect(player.placeMs()).toBe(45);
});

it('gives the gyroscope’s readings between, and lets it rest at the end', () => {
  const player = createPlayer(simulation, turning);
  player.play(0);
  simulation.advance(200);
  player.frame();
  const turns = read().filter((line) => line.startsWith('"G"'));
  expect(turns).toEqual(['"G" 10 0', '"G" 20 2', '"G" 40 3', '"G" 210 0']);
  expect(player.playing()).toBe(false);
  expect(player.placeMs()).toBe(40);
});

it('goes on from a place in the middle, and stays where it was stopped', () => {
  const player = createPlayer(simulation, still);
  player.play(40);
  simulation.advance(10);
  expect(player.placeMs()).toBe(50);
  player.stop();
  simulation.advance(1000);
  player.frame();
  expect(player.placeMs()).toBe(50);
  expect(read().map((line) => line.split(' ')[2])).toEqual(['300', '300', '400']);
});

describe('a recording without a gyroscope', () => {
  it('has the watch’s gyroscope say nothing, rather than that nothing turns', () => {
    simulation = createVmSimulation(optionsFor(made));
    const player = createPlayer(simulation, still);
    player.hold(0);
    simulation.watch.launch({ url: 'page/one', params: 'listen' });
    simulation.advance(1000);
    expect(said(simulation).filter((line) => line.startsWith('"A"')).length).toBeGreaterThan(40);
    expect(said(simulation).filter((line) => line.startsWith('"G"'))).toEqual([]);
  });
});

it('lays a long recording ready piece by piece, without losing or doubling a reading', () => {
  const count = 15_000;
  const player = createPlayer(simulation, { name: 'five minutes', accel: axes(count) });
  player.play(0);
  read();
  const heard: number[] = [];
  for (let second = 0; second <= 300; second += 10) {
    simulation.advance(10_000);
    player.frame();
    // The log keeps the last lines only.
    const last = simulation.log().filter(({ text }) => text.startsWith('"A"'));
    heard.push(...last.map(({ text }) => Number(text.split(' ')[2])));
  }
  const different = [...new Set(heard)].sort((a, b) => a - b);
  expect(different.filter((x, i) => x !== (i + 1) * 100)).toEqual([]);
  expect(different).toHaveLength(count);
  expect(player.playing()).toBe(false);
});
