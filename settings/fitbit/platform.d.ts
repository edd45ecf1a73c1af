// Owns the types of what the phone app of Fitbit OS gives to a settings page, as far as this page uses it. Refuses guesses: each
// is in the platform's documentation.

declare const console: { log(...words: unknown[]): void; error(...words: unknown[]): void };

/** A part of the page, made by a component. */
interface Rendered {
  readonly rendered: never;
}

/** Only a name for `createComponent`: nothing calls it. */
interface Component<Props> {
  readonly takes: Props;
}

declare const Page: Component<null>;
/** Holds the others, and no other Section. */
declare const Section: Component<null>;
declare const Text: Component<{ readonly bold?: boolean } | null>;
declare const Button: Component<{ readonly label: string; readonly onClick: () => void }>;
/** `onChange` comes when the person has said so, with all of the text: alone, or as the name of a choice. */
declare const TextInput: Component<{
  readonly label: string;
  readonly title?: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly onChange: (given: unknown) => void;
}>;

/** What the builder makes of JSX. */
declare function createComponent<Props>(
  component: Component<Props>,
  props: Props,
  children?: readonly Rendered[] | string,
): Rendered;

/** Strings only, shared with the companion. Every change builds the page anew. */
interface SettingsStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

declare function registerSettingsPage(page: (props: { readonly settingsStorage: SettingsStorage }) => Rendered): void;

declare module 'i18n' {
  export function gettext(key: string): string;
}
