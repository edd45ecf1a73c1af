// Owns the motor: haptic patterns as vibrations of Zepp OS. Refuses endless scenes, and to vibrate after the page is gone.
import { VIBRATOR_SCENE_DURATION, Vibrator } from '@zos/sensor';
import type { SensorReport } from '../../../shared/settings/sensor-report';
import type { HapticStrength } from '../../../shared/settings/settings';
import { type HapticPattern, hapticPattern } from '../../coach/haptic-pattern';
import { createOneWordMotor } from '../../coach/one-word';
import type { Cancel, Clock, Motor, Timers } from '../../coach/ports';
import { concludeMotor } from '../../coach/sensor-conclusions';

type Types = ReturnType<Vibrator['getType']>;

/** @param report asked for once, when something is first played: pulses are made as long as this motor needs. */
export function createMotor(clock: Clock, timers: Timers, report: () => SensorReport | undefined): Motor {
  const vibrator = new Vibrator();
  // Since API 3.6; some firmware of that level lacks it.
  const types = typeof vibrator.getType === 'function' ? vibrator.getType() : undefined;
  let known: { readonly report: SensorReport | undefined } | undefined;
  return createOneWordMotor(clock, {
    patternOf(word, strength) {
      known = known ?? { report: report() };
      return hapticPattern(word, strength, concludeMotor(known.report, strength).pulse);
    },
    start(pattern, nowMs) {
      if (types === undefined) return playScenes(vibrator, pattern, nowMs, timers);
      vibrator.start(actions(pattern, types));
      return [];
    },
    stop: () => vibrator.stop(),
  });
}

/** The names are the platform's; what each feels like on which watch is what the sensor check finds out. */
function typeOf(character: HapticStrength, types: Types): number {
  switch (character) {
    case 'light':
      return types.GENTLE_SHORT;
    case 'medium':
      return types.STANDARD_CROWN;
    case 'strong':
      return types.STRONG_SHORT;
  }
}

function actions(pattern: HapticPattern, types: Types): { type: number; duration: number }[] {
  const type = typeOf(pattern.character, types);
  const list: { type: number; duration: number }[] = [];
  for (const { onMs, offMs } of pattern.pulses) {
    list.push({ type, duration: onMs });
    if (offMs > 0) list.push({ type: types.PAUSE, duration: offMs });
  }
  return list;
}

/** A finite scene of 600 ms, stopped when the pulse is over; no word has a longer pulse. Strength cannot be told here. */
function playScenes(vibrator: Vibrator, pattern: HapticPattern, nowMs: number, timers: Timers): Cancel[] {
  const cancels: Cancel[] = [];
  let tMs = nowMs;
  for (const { onMs, offMs } of pattern.pulses) {
    if (tMs === nowMs) startScene(vibrator);
    else cancels.push(timers.at(tMs, () => startScene(vibrator)));
    cancels.push(timers.at(tMs + onMs, () => vibrator.stop()));
    tMs += onMs + offMs;
  }
  return cancels;
}

function startScene(vibrator: Vibrator): void {
  vibrator.setMode({ mode: VIBRATOR_SCENE_DURATION });
  vibrator.start();
}
