// Owns the sensor check page: asks for a still wrist, shows how far it is, keeps the report and then shows its figures.
// Refuses to measure (sensor-check-run.ts does) and to keep figures of a check that did not come to its end.
import type { Input, Page } from '../page';
import type { Cancel, Ports } from '../ports';
import type { ScreenView, TextView } from '../screen-view';
import { openWatchSettings } from '../watch-settings';
import { noReadings } from './no-readings';
import { runSensorCheck, type SensorCheckProgress, type SensorCheckResult } from './sensor-check-run';
import { introView, progressView, resultView } from './sensor-check-view';

/** @param from `first` in the first run: then it may also be put off. */
export function createSensorCheckPage(ports: Ports, from = ''): Page {
  const { router, say, screen } = ports;
  const kept = openWatchSettings(ports.store);
  let running: Cancel | undefined;
  let actions: TextView['actions'] = [];
  /** Of a check that found too few readings; 0 where there were none. */
  let hz = 0;

  function show(view: ScreenView): void {
    actions = view.layout === 'menu' ? [] : view.actions;
    screen.show(view);
  }

  function start(): void {
    running = runSensorCheck(ports, onProgress, onOver);
  }

  function stop(): void {
    running?.();
    running = undefined;
  }

  function onProgress(progress: SensorCheckProgress): void {
    show(progressView(say, progress));
  }

  function onOver(result: SensorCheckResult): void {
    running = undefined;
    if (result.kind === 'report') kept.keepSensorReport(result.report);
    hz = result.kind === 'tooSlow' ? result.hz : 0;
    show(resultView(say, result, kept.settings().hapticStrength));
  }

  function act(id: string): void {
    if (running !== undefined) return;
    if (id === 'start') start();
    else if (id === 'home') router.go('home');
    else if (id === 'metronome') router.go('metronome', noReadings(hz));
  }

  return {
    open: () => show(introView(say, from === 'first')),
    input(input: Input) {
      if (input.kind === 'action') {
        act(input.id);
        return true;
      }
      const primary = actions.find((action) => action.primary === true);
      if (input.kind !== 'key' || primary === undefined) return false;
      act(primary.id);
      return true;
    },
    close: stop,
  };
}
