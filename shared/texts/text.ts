// Owns what a text is: one thing said in every language of the app, side by side. Refuses to choose one: the platform does.

/** In the order in which a text lists them. */
export const LANGUAGES = ['en', 'de', 'es', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `{name}` stands for a value. A text without one of the languages does not compile. */
export type Text = Readonly<Record<Language, string>>;
export type Texts = Readonly<Record<string, Text>>;

/** Values for the places in braces. Numbers come as they are to be read, rounded by the caller. */
export type TextValues = Readonly<Record<string, string | number>>;

/** `{name}` replaced by its value; a place without a value stays as it is, so that the fault is seen. */
export function fill(text: string, values: TextValues = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
}

/** Says a text in the language of the device. */
export type Say<Key extends string> = (key: Key, values?: TextValues) => string;
