// Owns drawing the settings. Buttons only: a slider is built anew under the finger by each change, and the platform's
// choice list shows no value at first on some phones. Refuses values and words: the view has them.
import type {
  Deed,
  SettingChange,
  SettingControl,
  SettingQuestion,
  StepButton,
  Stepped,
} from '../view/setting-controls';
import type { SettingsView } from '../view/settings-view';
import type { Parts, Rendered } from './parts';

export interface SettingTouches {
  change(changes: readonly SettingChange[]): void;
  ask(question: SettingQuestion): void;
}

export function settingsSection(draw: Parts, view: SettingsView, touches: SettingTouches): Rendered[] {
  return view.groups.map((group) =>
    draw.card([
      draw.title(group.title),
      ...(group.note === undefined ? [] : [draw.quiet(group.note)]),
      ...group.controls.map((control) => draw.group(controlParts(draw, control, touches))),
    ]),
  );
}

function controlParts(draw: Parts, control: SettingControl, touches: SettingTouches): Rendered[] {
  const note = control.note === undefined ? [] : [draw.quiet(control.note)];
  switch (control.kind) {
    case 'choice':
      return [draw.body(control.label), draw.wrap(choiceParts(draw, control, touches)), ...note];
    case 'steps':
      return [
        draw.body(control.label),
        draw.row(stepParts(draw, control, touches, 'wide')),
        ...(control.forget === undefined ? [] : [draw.wrap([deedPart(draw, control.forget, touches)])]),
        ...note,
      ];
    case 'rows':
      return [draw.body(control.label), ...note, ...control.rows.map((each) => rowPart(draw, each, touches))];
    case 'deeds':
      return [draw.body(control.label), ...note, draw.wrap(control.deeds.map((deed) => deedPart(draw, deed, touches)))];
    case 'ask':
      return [draw.wrap([draw.button(control.label, () => touches.ask(control.question))]), ...note];
  }
}

/** The chosen one has a tick as well as its colour. */
function choiceParts(
  draw: Parts,
  { options }: Extract<SettingControl, { kind: 'choice' }>,
  { change }: SettingTouches,
): Rendered[] {
  return options.map((option) =>
    draw.button(
      option.chosen ? `✓ ${option.label}` : option.label,
      () => change([option.change]),
      option.chosen ? 'primary' : 'plain',
    ),
  );
}

function rowPart(draw: Parts, stepped: Stepped, touches: SettingTouches): Rendered {
  return draw.row([draw.rowLabel(stepped.label), ...stepParts(draw, stepped, touches, 'narrow')]);
}

function stepParts(
  draw: Parts,
  { value, less, more }: Stepped,
  touches: SettingTouches,
  room: 'wide' | 'narrow',
): Rendered[] {
  const buttons = (steps: readonly StepButton[]) => steps.map((step) => stepPart(draw, step, touches));
  return [...buttons(less), draw.value(value, room), ...buttons(more)];
}

/** Without effect at the end of the way. */
function stepPart(draw: Parts, { label, change }: StepButton, touches: SettingTouches): Rendered {
  return change === undefined
    ? draw.button(label, () => {}, 'plain', 'spent')
    : draw.button(label, () => touches.change([change]), 'plain', 'step');
}

function deedPart(draw: Parts, { label, changes }: Deed, { change }: SettingTouches): Rendered {
  return draw.button(label, () => change(changes));
}
