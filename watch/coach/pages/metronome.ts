// Owns the metronome page: says why it stands in for the set, then shows its rhythm until it is stopped.
// Refuses to measure, judge or record: it does not feel the bar, and says so.
import { plainNumber } from '../../../shared/texts/numbers';
import type { Input, Page } from '../page';
import type { Cancel, Ports } from '../ports';
import { openWatchSettings } from '../watch-settings';
import { type Beat, playRhythm } from './metronome-rhythm';

/** @param why `noSensor`, `rateTooLow:14` with the rate in Hz, or nothing where the person has chosen it. */
export function createMetronomePage(ports: Ports, why = ''): Page {
  const { clock, motor, screen, power, router, say } = ports;
  let shown: 'why' | 'ready' | 'running' = 'why';
  let stopRhythm: Cancel = () => {};

  function because(): string {
    const [reason, hz = '0'] = why.split(':');
    if (reason === 'noSensor') return say('metronome.noSensor');
    if (reason === 'rateTooLow') return say('metronome.rateTooLow', { hz });
    return say('metronome.chosen');
  }

  function showWhy(): void {
    shown = 'why';
    screen.show({
      layout: 'text',
      title: say('metronome.title'),
      body: because(),
      actions: [
        { id: 'goOn', label: say('metronome.goOn'), primary: true },
        { id: 'home', label: say('metronome.home') },
      ],
    });
  }

  function showReady(): void {
    shown = 'ready';
    screen.show({
      layout: 'number',
      title: say('metronome.title'),
      number: plainNumber(openWatchSettings(ports.store).settings().targetSeconds, say),
      tone: 'plain',
      caption: say('metronome.seconds'),
      actions: [{ id: 'start', label: say('metronome.start'), primary: true }],
    });
  }

  function showBeat(beat: Beat): void {
    const down = beat.way === 'down';
    screen.show({
      layout: 'number',
      title: say('metronome.rep', { rep: beat.rep }),
      number: String(down ? beat.count : beat.leftSeconds),
      tone: down ? 'progress' : 'muted',
      caption: say(down ? 'metronome.down' : 'metronome.up'),
      ...(down ? { rim: beat.count / beat.counts } : {}),
      actions: [{ id: 'stop', label: say('metronome.stop') }],
    });
  }

  function start(): void {
    shown = 'running';
    power.stayAwake();
    stopRhythm = playRhythm(ports, openWatchSettings(ports.store).settings(), clock.nowMs(), showBeat);
  }

  function stop(): void {
    stopRhythm();
    stopRhythm = () => {};
    motor.stop();
    power.rest();
  }

  function press(): void {
    if (shown === 'why') {
      showReady();
    } else if (shown === 'ready') {
      start();
    } else {
      stop();
      showReady();
    }
  }

  return {
    open: showWhy,
    input(input: Input) {
      if (input.kind === 'action' && input.id === 'home') router.go('home');
      else if (input.kind === 'action' || input.kind === 'key') press();
      else return false;
      return true;
    },
    close: stop,
  };
}
