// Owns the kinds of controls that settings are shown with, as plain data, and how each is made of a list of values.
// Refuses to know which settings there are: see settings-view.ts.
import type { Settings } from '../../shared/settings/settings';
import type { PhoneTextKey } from '../../shared/texts/phone';

/** One setting given one value. */
export type SettingChange = {
  readonly [Name in keyof Settings]: { readonly name: Name; readonly value: Settings[Name] };
}[keyof Settings];

export interface ChoiceOption {
  readonly label: string;
  readonly chosen: boolean;
  readonly change: SettingChange;
}

/** Without a change it stays where it is and does nothing: the end of the way. */
export interface StepButton {
  readonly label: string;
  readonly change?: SettingChange;
}

/** A value, and the buttons on both sides of it, largest step outermost. */
export interface Stepped {
  readonly label: string;
  readonly value: string;
  readonly less: readonly StepButton[];
  readonly more: readonly StepButton[];
}

/** A button for something that happens at once. */
export interface Deed {
  readonly label: string;
  readonly changes: readonly SettingChange[];
}

/** What the person is asked to confirm before it happens; the page asks. */
export type SettingQuestion = 'planAgain';

/**
 * `choice`: all of a few values side by side. `steps`: one value; `forget` makes it unknown again. `rows`: several values of one setting.
 * `deeds`: what is done rather than set. `ask`: what is only done after a question.
 */
export type SettingControl =
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly note?: string;
      readonly options: readonly ChoiceOption[];
    }
  | ({ readonly kind: 'steps'; readonly note?: string; readonly forget?: Deed } & Stepped)
  | { readonly kind: 'rows'; readonly label: string; readonly note: string; readonly rows: readonly Stepped[] }
  | { readonly kind: 'deeds'; readonly label: string; readonly note: string; readonly deeds: readonly Deed[] }
  | { readonly kind: 'ask'; readonly label: string; readonly note: string; readonly question: SettingQuestion };

/** Settings with a text of their own. */
type Told = {
  readonly [Name in keyof Settings]: `settings.${Name}` extends PhoneTextKey ? Name : never;
}[keyof Settings];
/** What a control of one of these settings is called. */
export type LabelOf = (name: Told) => string;

export function choice<Name extends 'hapticStrength' | 'unit' | 'wrist' | 'startLessPercent'>(
  name: Name,
  values: readonly Settings[Name][],
  now: Settings,
  labelOf: LabelOf,
  words: (value: Settings[Name]) => string,
): Extract<SettingControl, { kind: 'choice' }> {
  return {
    kind: 'choice',
    label: labelOf(name),
    options: values.map((value) => ({
      label: words(value),
      chosen: value === now[name],
      change: { name, value } as SettingChange,
    })),
  };
}

/** One value out of a few, rising. */
export function ladderSteps(
  name: 'targetSeconds' | 'restSeconds' | 'barKg' | 'barLb',
  limits: { readonly least: number; readonly most: number; readonly step: number },
  now: Settings,
  label: string,
  words: (value: number) => string,
): SettingControl {
  const value = now[name];
  const to = (next: number): SettingChange | undefined =>
    next >= limits.least && next <= limits.most ? { name, value: next } : undefined;
  return {
    kind: 'steps',
    label,
    value: words(value),
    less: [stepButton('−', to(value - limits.step))],
    more: [stepButton('+', to(value + limits.step))],
  };
}

export function stepButton(label: string, change: SettingChange | undefined): StepButton {
  return change === undefined ? { label } : { label, change };
}
