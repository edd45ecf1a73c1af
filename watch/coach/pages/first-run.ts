// Owns the first run: which wrist, which unit, the working weight, the count felt once without a bar, the one habit, the sensor check or not yet.
// Refuses to hold answers: each is kept before the next step is shown, and only the end marks the first run as done.
import { countTimesSeconds } from '../../../shared/tempo/count-times';
import { stepLoadable } from '../../../shared/training/plates';
import { beginTelling, keptKg, toldWeight } from '../../../shared/training/working-weight';
import type { Input, Page } from '../page';
import type { Cancel, Ports } from '../ports';
import type { AdjustView, TextView } from '../screen-view';
import { openWatchSettings } from '../watch-settings';
import { feelCount } from './first-run-feel';
import { workingView } from './first-run-working';

type Step = 'wrist' | 'unit' | 'working' | 'feel' | 'felt' | 'habit' | 'sensor';

const BEFORE: Readonly<Record<Step, Step | undefined>> = {
  wrist: undefined,
  unit: 'wrist',
  working: 'unit',
  feel: 'working',
  felt: 'feel',
  habit: 'felt',
  sensor: 'habit',
};

export function createFirstRunPage(ports: Ports): Page {
  const { clock, motor, power, router, screen, say } = ports;
  const kept = openWatchSettings(ports.store);
  let step: Step = 'wrist';
  /** As on the screen, in the unit chosen; kept when the person says so. */
  let working = 0;
  let feeling: Cancel | undefined;

  function show(next: Step): void {
    step = next;
    screen.show(viewOf(next));
  }

  function rack() {
    return kept.rackIn(kept.settings().unit);
  }

  function viewOf(of: Step): AdjustView | TextView {
    return of === 'working' ? workingView(say, working, rack()) : { layout: 'text', ...text(of) };
  }

  function text(of: Exclude<Step, 'working'>): Pick<TextView, 'title' | 'body' | 'actions'> {
    switch (of) {
      case 'wrist':
        return {
          title: say('firstRun.title'),
          body: say('firstRun.wrist'),
          actions: [
            { id: 'left', label: say('firstRun.left') },
            { id: 'right', label: say('firstRun.right') },
          ],
        };
      case 'unit':
        return {
          title: say('firstRun.unitTitle'),
          body: say('firstRun.unit'),
          actions: [
            { id: 'kg', label: 'kg' },
            { id: 'lb', label: 'lb' },
          ],
        };
      case 'feel':
        return {
          title: say('firstRun.feelTitle'),
          body: say('firstRun.feel', { pulses: countTimesSeconds(kept.settings().targetSeconds).length }),
          actions: [{ id: 'feel', label: say('firstRun.feelNow'), primary: true }],
        };
      case 'felt':
        return {
          title: say('firstRun.feelTitle'),
          body: say('firstRun.felt'),
          actions: [
            { id: 'next', label: say('firstRun.next'), primary: true },
            { id: 'again', label: say('firstRun.again') },
          ],
        };
      case 'habit':
        return {
          title: say('firstRun.habitTitle'),
          body: say('firstRun.habit'),
          actions: [{ id: 'next', label: say('firstRun.next'), primary: true }],
        };
      case 'sensor':
        return {
          title: say('sensorCheck.title'),
          body: say('firstRun.sensor'),
          actions: [
            { id: 'now', label: say('firstRun.now'), primary: true },
            { id: 'later', label: say('firstRun.later') },
          ],
        };
    }
  }

  /** Lowering the arm is what puts a watch to sleep: it must stay awake for just this. */
  function feel(): void {
    power.stayAwake();
    feeling = feelCount(ports, kept.settings(), () => {
      stopFeeling();
      show('felt');
    });
  }

  /** The last pulse is left to ring out where the count came to its end; `close` stops the motor. */
  function stopFeeling(): void {
    feeling?.();
    feeling = undefined;
    power.rest();
  }

  function leave(to: 'home' | 'sensor-check'): void {
    kept.markFirstRunDone();
    if (to === 'home') router.go(to);
    else router.go(to, 'first');
  }

  function act(id: string): void {
    if (feeling !== undefined) return;
    if (id === 'left' || id === 'right') {
      kept.change('wrist', id, clock.nowMs());
      show('unit');
    } else if (id === 'kg' || id === 'lb') {
      kept.change('unit', id, clock.nowMs());
      working = toldWeight(kept.settings().workingWeightKg, rack()) ?? beginTelling(rack());
      show('working');
    } else if (id === 'thisMuch') {
      kept.change('workingWeightKg', keptKg(working, rack()), clock.nowMs());
      show('feel');
    } else if (id === 'skip') show('feel');
    else if (id === 'feel' || id === 'again') feel();
    else if (id === 'next') show(step === 'felt' ? 'habit' : 'sensor');
    else if (id === 'now') leave('sensor-check');
    else if (id === 'later') leave('home');
  }

  function goBack(): boolean {
    const before = BEFORE[step];
    if (feeling !== undefined) {
      stopFeeling();
      motor.stop();
      show('feel');
    } else if (before === undefined) return false;
    else show(before);
    return true;
  }

  /** A key does what the button does that most people will want; where there is none it is not ours. */
  function key(): boolean {
    const primary = viewOf(step).actions.find((action) => action.primary === true);
    if (primary === undefined) return false;
    act(primary.id);
    return true;
  }

  function stepWorking(by: number): boolean {
    if (step !== 'working') return false;
    working = stepLoadable(working, by, rack());
    show('working');
    return true;
  }

  return {
    open: () => show('wrist'),
    input(input: Input) {
      if (input.kind === 'step') return stepWorking(input.by);
      if (input.kind === 'back') return goBack();
      if (input.kind === 'key') return key();
      if (input.kind !== 'action') return false;
      act(input.id);
      return true;
    },
    close() {
      stopFeeling();
      motor.stop();
    },
  };
}
