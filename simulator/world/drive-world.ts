// Owns what a driver has of a whole world beside its watch, on either platform: wrist, disk, radio, phone, time, and what was noted.
// Refuses to know which platform it is.
import type { DrivenClock } from '../clock/driven-clock';
import type { Disk } from '../device/disk';
import type { Motion } from '../device/motion';
import type { Motor } from '../device/motor';
import type { DrivenPhone } from '../phone/driven-phone';
import type { Radio } from '../radio/radio';
import { driveDisk } from './drive-disk';
import { drivePhone } from './drive-phone';
import { driveRadio } from './drive-radio';
import { driveWrist } from './drive-wrist';
import type { Simulation } from './driver';
import type { Notes } from './notes';

export interface DrivenWorld {
  readonly clock: DrivenClock;
  readonly radio: Radio;
  readonly phone: DrivenPhone;
  readonly notes: Notes;
  /** Of the watch. */
  readonly disk: Disk;
  readonly motion: Motion;
  readonly motor: Motor;
  /** Another number whenever the screen looks different. */
  readonly screenVersion: () => number;
  /** Lets promises that are ready go on. */
  readonly settle: () => void;
}

export function driveWorld(world: DrivenWorld): Omit<Simulation, 'watch'> {
  const { clock, radio, phone, notes, settle } = world;
  return {
    wrist: driveWrist(world.motion, clock, settle),
    disk: driveDisk(world.disk),
    radio: driveRadio(radio, settle),
    phone: drivePhone(phone, settle),
    nowMs: clock.nowMs,
    advance: (ms) => clock.advanceTo(clock.nowMs() + ms),
    advanceTo: clock.advanceTo,
    timers: () => clock.live().filter(({ owner }) => owner !== 'simulator'),
    problems: notes.problems,
    strayRejections: notes.strayRejections,
    log: notes.log,
    versions: () => ({
      screen: world.screenVersion(),
      motor: world.motor.version(),
      radio: radio.version(),
      phone: phone.version(),
      log: notes.logged(),
      problems: notes.problems().length,
    }),
  };
}
