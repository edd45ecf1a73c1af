// Owns drawing the settings. Buttons only: a slider is built anew under the finger by each change, and the platform's
// choice list shows no value at first on some phones. Refuses values and words: the view has them.
import type { SettingChange, SettingControl, SettingsView } from '../view/settings-view';
import { TEXT } from './palette';
import { body, button, card, quiet, row } from './parts';

export type Change = (change: SettingChange) => void;

export function settingsSection(view: SettingsView, change: Change): Rendered[] {
  return [card([quiet(view.note), ...view.controls.map((control) => controlPart(control, change))])];
}

function controlPart(control: SettingControl, change: Change): Rendered {
  return View({ style: { marginTop: '12px' } }, [
    body(control.label),
    row(control.kind === 'choice' ? choiceParts(control, change) : stepParts(control, change), { flexWrap: 'wrap' }),
  ]);
}

/** The chosen one has a tick as well as its colour. */
function choiceParts({ options }: Extract<SettingControl, { kind: 'choice' }>, change: Change): Rendered[] {
  return options.map((option) =>
    button(
      option.chosen ? `✓ ${option.label}` : option.label,
      () => change(option.change),
      option.chosen ? 'primary' : 'plain',
    ),
  );
}

function stepParts({ value, down, up }: Extract<SettingControl, { kind: 'steps' }>, change: Change): Rendered[] {
  return [
    stepButton('−', down, change),
    View({ style: { color: TEXT, fontSize: '18px', fontWeight: 'bold', minWidth: '100px', textAlign: 'center' } }, [
      Text({}, value),
    ]),
    stepButton('+', up, change),
  ];
}

/** At the end of the way the button stays where it is, pale and without effect, so that the other does not move. */
function stepButton(sign: string, to: SettingChange | undefined, change: Change): Rendered {
  return to === undefined
    ? button(sign, () => {}, 'plain', { opacity: '0.35' })
    : button(sign, () => change(to), 'plain');
}
