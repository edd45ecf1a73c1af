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
import { TEXT } from './palette';
import { body, button, card, quiet, row, title } from './parts';

export interface SettingTouches {
  change(changes: readonly SettingChange[]): void;
  ask(question: SettingQuestion): void;
}

export function settingsSection(view: SettingsView, touches: SettingTouches): Rendered[] {
  return view.groups.map((group) =>
    card([
      title(group.title),
      ...(group.note === undefined ? [] : [quiet(group.note)]),
      ...group.controls.map((control) => View({ style: { marginTop: '12px' } }, controlParts(control, touches))),
    ]),
  );
}

function controlParts(control: SettingControl, touches: SettingTouches): Rendered[] {
  const note = control.note === undefined ? [] : [quiet(control.note)];
  switch (control.kind) {
    case 'choice':
      return [body(control.label), wrapped(choiceParts(control, touches)), ...note];
    case 'steps':
      return [
        body(control.label),
        row(stepParts(control, touches)),
        ...(control.forget === undefined ? [] : [wrapped([deedPart(control.forget, touches)])]),
        ...note,
      ];
    case 'rows':
      return [body(control.label), ...note, ...control.rows.map((each) => rowPart(each, touches))];
    case 'deeds':
      return [body(control.label), ...note, wrapped(control.deeds.map((deed) => deedPart(deed, touches)))];
    case 'ask':
      return [wrapped([button(control.label, () => touches.ask(control.question))]), ...note];
  }
}

function wrapped(children: Rendered[]): Rendered {
  return row(children, { flexWrap: 'wrap' });
}

/** The chosen one has a tick as well as its colour. */
function choiceParts({ options }: Extract<SettingControl, { kind: 'choice' }>, { change }: SettingTouches): Rendered[] {
  return options.map((option) =>
    button(
      option.chosen ? `✓ ${option.label}` : option.label,
      () => change([option.change]),
      option.chosen ? 'primary' : 'plain',
    ),
  );
}

function rowPart(stepped: Stepped, touches: SettingTouches): Rendered {
  return row([
    View({ style: { color: TEXT, fontSize: '16px', minWidth: '72px' } }, [Text({}, stepped.label)]),
    ...stepParts(stepped, touches, '40px'),
  ]);
}

function stepParts({ value, less, more }: Stepped, touches: SettingTouches, minWidth = '88px'): Rendered[] {
  const buttons = (steps: readonly StepButton[]) => steps.map((step) => stepPart(step, touches));
  return [...buttons(less), View({ style: { ...VALUE_STYLE, minWidth } }, [Text({}, value)]), ...buttons(more)];
}

/** Apart from the buttons where it is a word. */
const VALUE_STYLE: Style = { color: TEXT, fontSize: '18px', fontWeight: 'bold', textAlign: 'center', padding: '0 4px' };

/** Narrow, so that four of them and the value stand in one line of a small phone. */
const STEP_STYLE: Style = { padding: '0 6px', margin: '2px' };

/** At the end of the way the button stays where it is, pale and without effect, so that the other does not move. */
function stepPart({ label, change }: StepButton, touches: SettingTouches): Rendered {
  return change === undefined
    ? button(label, () => {}, 'plain', { ...STEP_STYLE, opacity: '0.35' })
    : button(label, () => touches.change([change]), 'plain', STEP_STYLE);
}

function deedPart({ label, changes }: Deed, { change }: SettingTouches): Rendered {
  return button(label, () => change(changes));
}
