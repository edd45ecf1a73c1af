// Owns the types of what the phone app of Zepp OS gives to a settings page, as far as this page uses it: no package has them.
// From the platform's documentation: components are global functions that make parts of a page.

/** A part of the page, made by a component. */
interface Rendered {
  readonly rendered: never;
}

type Style = Readonly<Record<string, string | number>>;
type Children = readonly Rendered[];

declare function View(props: { readonly style?: Style }, children: Children): Rendered;
declare function Text(props: { readonly style?: Style; readonly paragraph?: boolean }, text: string): Rendered;
declare function Button(props: {
  readonly label: string;
  readonly color?: 'default' | 'primary' | 'secondary';
  readonly style?: Style;
  readonly onClick: () => void;
}): Rendered;

/** `onChange` comes when the person has left it or said so, with all of the text. */
declare function TextInput(props: {
  readonly label: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly multiline?: boolean;
  readonly rows?: number;
  readonly labelStyle?: Style;
  readonly subStyle?: Style;
  readonly onChange: (text: string) => void;
}): Rendered;

/** Strings only, shared with the side service. Every change builds the page anew. */
interface SettingsStorage {
  getItem(key: string): unknown;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  toObject(): Readonly<Record<string, unknown>>;
}

declare function AppSettingsPage(page: { build(props: { readonly settingsStorage: SettingsStorage }): Rendered }): void;

declare const console: { log(...words: unknown[]): void };

declare module 'i18n' {
  export function gettext(key: string): string;
}
