// Owns the one movement on the page: which recording, worn how, where it is, and what was heard in it so far.
// Refuses to draw, and to keep time: the world's time goes on by itself.
import type { Recording } from '../../../shared/motion/recording';
import type { Announced } from '../../../watch/coach/announced';
import { MOTOR_PULSE } from '../../../watch/coach/motor-pulse';
import { createHearing, type Hearing } from '../../wrist/hearing';
import { createPlayer, type Player } from '../../wrist/player';
import { AS_RECORDED, type WristOptions, wornAs } from '../../wrist/worn';
import type { World } from '../world/world';
import type { ChosenRecording } from './recordings';

/** A run of the motor on the clock of the recording, ms. */
export interface MotorRun {
  readonly fromMs: number;
  readonly toMs: number;
}

export interface WristPlay {
  chosen(): ChosenRecording | undefined;
  /** Holds the wrist as the recording begins. */
  choose(chosen: ChosenRecording | undefined): void;
  options(): WristOptions;
  setOptions(options: WristOptions): void;
  /** The readings that the watch gets; undefined where nothing is chosen. */
  worn(): Recording | undefined;
  play(): void;
  stop(): void;
  seek(placeMs: number): void;
  playing(): boolean;
  placeMs(): number;
  lengthMs(): number;
  announced(): readonly Announced[];
  motorRuns(): readonly MotorRun[];
  /** Rises when the recording, its readings, or what was heard or felt is another. */
  version(): number;
  /** Rises when the readings are others. */
  readingsVersion(): number;
  /** To be called after each frame of the world. */
  frame(): void;
}

const atMsOf = (one: Announced): number => {
  if (one.kind === 'moment') return one.moment.atMs;
  return one.kind === 'cue' ? one.cue.tMs : one.atMs;
};

export function createWristPlay(world: World): WristPlay {
  const { simulation } = world;
  let chosen: ChosenRecording | undefined;
  let options = AS_RECORDED;
  let worn: Recording | undefined;
  let player: Player | undefined;
  let hearing: Hearing | undefined;
  let announced: Announced[] = [];
  let motorRuns: readonly MotorRun[] = [];
  let motorVersion = -1;
  let playedFromMs = 0;
  let version = 0;
  let readingsVersion = 0;

  const placeMs = (): number => player?.placeMs() ?? 0;
  const lengthMs = (): number => worn?.accel.tMs[worn.accel.tMs.length - 1] ?? 0;

  /** What lies after the place is not heard yet. */
  function hearFrom(fromMs: number): void {
    announced = announced.filter((one) => atMsOf(one) <= fromMs);
    motorRuns = motorRuns.filter((run) => run.fromMs <= fromMs);
    if (worn === undefined || chosen === undefined) return;
    hearing = createHearing(worn, {
      lift: chosen.lift,
      targetSeconds: chosen.targetSeconds,
      motorPulse: MOTOR_PULSE,
      fromMs,
      onAnnounced(one) {
        announced = [...announced, one];
        version += 1;
      },
    });
  }

  /** Puts readings in at a place of the movement, and goes on where it went on before. */
  function put(atMs: number, goOn: boolean): void {
    version += 1;
    hearFrom(atMs);
    if (goOn) player?.play(atMs);
    else player?.hold(atMs);
    playedFromMs = atMs;
    world.touched();
  }

  function wear(): void {
    worn = chosen === undefined ? undefined : wornAs(chosen.recording, options);
    player = worn === undefined ? undefined : createPlayer(simulation, worn);
    readingsVersion += 1;
    version += 1;
  }

  function feelMotor(): void {
    const { motor } = simulation.versions();
    if (player === undefined || !player.playing() || motor === motorVersion) return;
    motorVersion = motor;
    const zeroMs = player.zeroMs();
    const before = motorRuns.filter((run) => run.toMs <= playedFromMs);
    const now = simulation.watch.pulses().map(({ fromMs, toMs }) => ({ fromMs: fromMs - zeroMs, toMs: toMs - zeroMs }));
    motorRuns = [...before, ...now.filter((run) => run.fromMs >= playedFromMs)];
    version += 1;
  }

  return {
    chosen: () => chosen,
    choose(given) {
      chosen = given;
      announced = [];
      motorRuns = [];
      if (given === undefined) simulation.wrist.unfeed();
      wear();
      put(0, false);
    },
    options: () => options,
    setOptions(given) {
      const atMs = placeMs();
      const goOn = player?.playing() === true;
      options = given;
      wear();
      put(atMs, goOn);
    },
    worn: () => worn,
    play() {
      put(placeMs() >= lengthMs() ? 0 : placeMs(), true);
    },
    stop() {
      player?.stop();
      version += 1;
      world.touched();
    },
    seek: (atMs) => put(atMs, player?.playing() === true),
    playing: () => player?.playing() === true,
    placeMs,
    lengthMs,
    announced: () => announced,
    motorRuns: () => motorRuns,
    version: () => version,
    readingsVersion: () => readingsVersion,
    frame() {
      if (player === undefined || !player.playing()) return;
      feelMotor();
      player.frame();
      hearing?.advanceTo(placeMs());
      if (player.playing()) return;
      hearing?.finish();
      version += 1;
    },
  };
}
