// Owns the page behind More: the settings that are changed on the watch, and the pages that are seldom needed.
// Refuses to hold a setting: each change is kept before it is shown.
import { REST_SECONDS, TARGET_SECONDS } from '../../../shared/settings/limits';
import type { HapticStrength } from '../../../shared/settings/settings';
import { stepLoadable } from '../../../shared/training/plates';
import { beginTelling, keptKg, toldWeight } from '../../../shared/training/working-weight';
import { openJournal } from '../journal';
import type { Input, Page } from '../page';
import type { Cancel, Ports } from '../ports';
import { openWatchSettings } from '../watch-settings';
import { playCount } from './metronome-count';
import { listView, memoryView, restView, strengthView, targetView, workingWeightView } from './more-view';

const VIEWS = {
  list: listView,
  workingWeight: workingWeightView,
  strength: strengthView,
  target: targetView,
  rest: restView,
} as const;
type Shown = keyof typeof VIEWS | 'memory';

/** Bytes, of what code and data of the app have together. */
export interface Heap {
  readonly used: number;
  readonly total: number;
  /** The most that was used at once since the app began. */
  readonly peak: number;
}

/** @param heap where the platform tells of it. */
export function createMorePage(ports: Ports, _parameter = '', heap?: () => Heap): Page {
  const { clock, motor, router, screen, say } = ports;
  const kept = openWatchSettings(ports.store);
  let shown: Shown = 'list';
  let stopCount: Cancel = () => {};

  function show(next: Shown): void {
    shown = next;
    screen.show(
      next === 'memory'
        ? memoryView(say, openJournal(ports.store, ports.limits.journal).state(), heap?.())
        : VIEWS[next](say, kept.settings()),
    );
  }

  function quiet(): void {
    stopCount();
    stopCount = () => {};
    motor.stop();
  }

  function chooseStrength(strength: HapticStrength): void {
    quiet();
    kept.change('hapticStrength', strength, clock.nowMs());
    show('strength');
    motor.play('count', strength);
  }

  /** The whole count as it comes on the way down, its first pulse at once. */
  function feel(): void {
    quiet();
    stopCount = playCount(ports, { startMs: clock.nowMs() - 1000, settings: kept.settings(), onCount: () => {} });
  }

  function actOnList(id: string): void {
    const { unit, wrist } = kept.settings();
    const nowMs = clock.nowMs();
    switch (id) {
      case 'today':
      case 'assessment':
      case 'metronome':
        router.go(id);
        break;
      case 'checkIn':
        router.go('check-in');
        break;
      case 'sensorCheck':
        router.go('sensor-check');
        break;
      case 'firstRun':
        router.go('first-run');
        break;
      case 'workingWeight':
      case 'strength':
      case 'target':
      case 'rest':
      case 'memory':
        show(id);
        break;
      case 'wrist':
        kept.change('wrist', wrist === 'left' ? 'right' : 'left', nowMs);
        show('list');
        break;
      case 'unit':
        kept.change('unit', unit === 'kg' ? 'lb' : 'kg', nowMs);
        show('list');
        break;
    }
  }

  function act(id: string): void {
    if (shown === 'list') actOnList(id);
    else if (id === 'list') show('list');
    else if (id === 'light' || id === 'medium' || id === 'strong') chooseStrength(id);
    else if (id === 'feel') feel();
  }

  /** Where none was told the first step, either way, is to where the telling begins. */
  function stepWorkingWeight(by: number): void {
    const { unit, workingWeightKg } = kept.settings();
    const rack = kept.rackIn(unit);
    const weight = toldWeight(workingWeightKg, rack);
    const next = weight === undefined ? beginTelling(rack) : stepLoadable(weight, by, rack);
    if (next !== weight) kept.change('workingWeightKg', keptKg(next, rack), clock.nowMs());
  }

  function step(by: number): boolean {
    const { targetSeconds, restSeconds } = kept.settings();
    if (shown === 'target') {
      const next = stepped(targetSeconds, by, TARGET_SECONDS);
      if (next !== targetSeconds) kept.change('targetSeconds', next, clock.nowMs());
    } else if (shown === 'rest') {
      const next = stepped(restSeconds, by, REST_SECONDS);
      if (next !== restSeconds) kept.change('restSeconds', next, clock.nowMs());
    } else if (shown === 'workingWeight') stepWorkingWeight(by);
    else return false;
    show(shown);
    return true;
  }

  return {
    open: () => show('list'),
    input(input: Input) {
      if (input.kind === 'action') act(input.id);
      else if (input.kind === 'step') return step(input.by);
      else if (input.kind === 'back' && shown !== 'list') {
        quiet();
        show('list');
      } else return false;
      return true;
    },
    close: quiet,
  };
}

function stepped(
  value: number,
  by: number,
  { least, most, step }: { readonly least: number; readonly most: number; readonly step: number },
): number {
  return Math.min(most, Math.max(least, value + by * step));
}
