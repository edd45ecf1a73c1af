// Owns what the page behind More looks like: the list, the choice of strength, the settings with steps.
// Refuses to change anything: more.ts does.
import { HAPTIC_STRENGTHS, type Settings } from '../../../shared/settings/settings';
import { minutes, plainNumber, weightWords } from '../../../shared/texts/numbers';
import { rackOf } from '../../../shared/training/plates';
import { toldWeight } from '../../../shared/training/working-weight';
import type { JournalState } from '../journal';
import type { Ports } from '../ports';
import type { AdjustView, MenuView, TextView } from '../screen-view';
import type { Heap } from './more';
import { VERSION } from './more-version';

type Say = Ports['say'];

export function listView(say: Say, settings: Settings): MenuView {
  return {
    layout: 'menu',
    title: say('more.title'),
    items: [
      { id: 'today', label: say('more.today') },
      { id: 'checkIn', label: say('more.checkIn') },
      { id: 'assessment', label: say('more.assessment') },
      { id: 'workingWeight', label: say('more.workingWeight'), value: workingWeightText(say, settings) },
      { id: 'strength', label: say('more.strength'), value: say(`more.${settings.hapticStrength}`) },
      { id: 'target', label: say('more.target'), value: targetText(say, settings) },
      { id: 'rest', label: say('more.rest'), value: minutes(settings.restSeconds) },
      { id: 'wrist', label: say('more.wrist'), value: say(`firstRun.${settings.wrist}`) },
      { id: 'unit', label: say('more.unit'), value: settings.unit },
      { id: 'sensorCheck', label: say('sensorCheck.title') },
      { id: 'firstRun', label: say('more.firstRun') },
      { id: 'metronome', label: say('metronome.title') },
      { id: 'memory', label: say('more.memory') },
      { id: 'version', label: say('more.version'), value: VERSION },
    ],
  };
}

export function strengthView(say: Say, settings: Settings): MenuView {
  return {
    layout: 'menu',
    title: say('more.strength'),
    items: [
      ...HAPTIC_STRENGTHS.map((strength) => ({
        id: strength,
        label: say(`more.${strength}`),
        ...(strength === settings.hapticStrength ? { value: say('more.chosen') } : {}),
      })),
      { id: 'feel', label: say('more.feel') },
    ],
  };
}

export function targetView(say: Say, settings: Settings): AdjustView {
  return {
    layout: 'adjust',
    title: say('more.target'),
    value: targetText(say, settings),
    note: say('more.targetNote'),
    actions: [{ id: 'list', label: say('more.done'), primary: true }],
  };
}

export function workingWeightView(say: Say, settings: Settings): AdjustView {
  return {
    layout: 'adjust',
    title: say('more.workingWeight'),
    value: workingWeightText(say, settings),
    note: say('more.workingWeightNote'),
    actions: [{ id: 'list', label: say('more.done'), primary: true }],
  };
}

export function restView(say: Say, settings: Settings): AdjustView {
  return {
    layout: 'adjust',
    title: say('more.rest'),
    value: minutes(settings.restSeconds),
    actions: [{ id: 'list', label: say('more.done'), primary: true }],
  };
}

/** What the journal holds, and what it no longer does; and what room the app has. */
export function memoryView(say: Say, state: JournalState, heap?: Heap): TextView {
  const lines = [say('more.memoryWaiting', { waiting: state.unconfirmed.length, kept: state.ended.length })];
  if (state.droppedSessions > 0) lines.push(say('more.memoryDropped', { dropped: state.droppedSessions }));
  if (state.tornLines > 0) lines.push(say('more.memoryTorn', { torn: state.tornLines }));
  if (heap !== undefined) {
    const { used, total, peak } = heap;
    lines.push(say('more.memoryHeap', { used: wholeKb(used), total: wholeKb(total), peak: wholeKb(peak) }));
  }
  return {
    layout: 'text',
    title: say('more.memory'),
    body: lines.join('\n'),
    actions: [{ id: 'list', label: say('more.done'), primary: true }],
  };
}

function wholeKb(bytes: number): number {
  return Math.round(bytes / 1024);
}

/** A dash until it is told. */
function workingWeightText(say: Say, settings: Settings): string {
  const weight = toldWeight(settings.workingWeightKg, rackOf(settings, settings.unit));
  return weight === undefined ? '–' : weightWords(weight, settings.unit, say);
}

function targetText(say: Say, { targetSeconds }: Settings): string {
  return say('more.seconds', { seconds: plainNumber(targetSeconds, say) });
}
