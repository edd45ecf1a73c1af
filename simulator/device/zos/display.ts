// Owns `@zos/display`: how long the screen stays lit, and what may darken it. Refuses state: device/display.ts keeps it.
import { guarded } from '../guard';
import type { Module, ScriptHost } from '../organs';

/** As the numbers of a C library: done. */
const DONE = 0;

export function createDisplayModule({ organs, owner }: ScriptHost): Module {
  const { display, report } = organs;
  const pauser =
    (what: 'dropWrist' | 'palm') =>
    (option: { readonly duration?: number }): number => {
      if (owner.alive) display.pause(what, option.duration ?? 0);
      return DONE;
    };
  const resetter = (what: 'dropWrist' | 'palm') => (): number => {
    display.pause(what, undefined);
    return DONE;
  };
  let brightness = 60;
  let autoBrightness = true;
  return guarded(
    '@zos/display',
    {
      getBrightness: () => brightness,
      setBrightness(option: number | { readonly brightness: number }): number {
        brightness = typeof option === 'number' ? option : option.brightness;
        return DONE;
      },
      getAutoBrightness: () => autoBrightness,
      setAutoBrightness(option: boolean | { readonly autoBright: boolean }): void {
        autoBrightness = typeof option === 'boolean' ? option : option.autoBright;
      },
      getSettings: () => ({ screen: {}, wrist: {}, standby: {} }),
      setPageBrightTime(option: { readonly brightTime?: number }): number {
        const ms = option.brightTime ?? 0;
        if (!(ms >= 1000 && ms <= 2_147_483_000))
          report(`setPageBrightTime got ${ms} ms: 1000 to 2147483000 is allowed`);
        if (owner.alive) display.setBrightTime(ms);
        return DONE;
      },
      resetPageBrightTime(): number {
        display.setBrightTime(undefined);
        return DONE;
      },
      pauseDropWristScreenOff: pauser('dropWrist'),
      resetDropWristScreenOff: resetter('dropWrist'),
      pausePalmScreenOff: pauser('palm'),
      resetPalmScreenOff: resetter('palm'),
      setWakeUpRelaunch: (option: boolean | { readonly relaunch: boolean }): void =>
        display.setRelaunch(typeof option === 'boolean' ? option : option.relaunch),
      setScreenOff(): number {
        display.turnOff();
        return DONE;
      },
    },
    report,
  );
}
