// Owns a phone of the simulator with nothing but air before it: the watch's end is the test's own. Refuses a watch.
import { createDrivenClock } from '../../simulator/clock/driven-clock';
import type { LogLine } from '../../simulator/device/organs';
import { createAir } from '../../simulator/fitbit/air';
import { createFitbitPhone, type FitbitPhoneOptions } from '../../simulator/fitbit/phone/phone';
import type { DrivenPhone } from '../../simulator/phone/driven-phone';
import { createRadio, type RadioState } from '../../simulator/radio/radio';
import { drivePhone } from '../../simulator/world/drive-phone';
import { createVmEngine } from '../../simulator/world/vm';

export const START_MS = Date.UTC(2026, 10, 22, 18);

export function airOnly(state: Partial<RadioState> = {}) {
  const clock = createDrivenClock(START_MS, () => {});
  const radio = createRadio(clock, state);
  const air = createAir(clock, radio);
  return { clock, radio, air, advance: (ms: number) => clock.advanceTo(clock.nowMs() + ms) };
}

export interface PhoneWorldOptions extends Pick<FitbitPhoneOptions, 'texts'> {
  readonly package: Omit<FitbitPhoneOptions['package'], 'permissions'>;
  /** As the built package asks for them. */
  readonly permissions?: readonly string[];
  readonly language?: string;
  readonly radio?: Partial<RadioState>;
}

export function phoneWorld({
  language = 'en-US',
  permissions = ['access_internet'],
  package: scripts,
  ...options
}: PhoneWorldOptions) {
  let phone: DrivenPhone | undefined;
  const settle = (): void => phone?.settle();
  const clock = createDrivenClock(START_MS, settle);
  const radio = createRadio(clock, options.radio);
  const air = createAir(clock, radio);
  const [problems, strays, log]: [string[], string[], LogLine[]] = [[], [], []];
  const made = createFitbitPhone({
    ...{ ...options, language, clock, air, package: { ...scripts, permissions } },
    createEngine: createVmEngine,
    random: () => 0.5,
    report: (problem) => problems.push(problem),
    onStray: (rejection) => strays.push(rejection),
    log: (line) => log.push(line),
  });
  phone = made;
  return {
    ...{ clock, radio, air, problems, strays, log, settle },
    phone: made,
    driver: drivePhone(made, settle),
    advance: (ms: number) => clock.advanceTo(clock.nowMs() + ms),
  };
}
