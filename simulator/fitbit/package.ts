// Owns what a .fba is once it is read: plain data that can be handed into any world. Refuses archives and bytes.

/** The translated texts of one language, by the number that the watch makes of a key: see text-number.ts. */
export type NumberedTexts = Readonly<Record<string, string>>;

export interface FbaPackage {
  readonly platform: 'fitbit';
  readonly name: string;
  /** Of the watch's `app` folder, by their names there: `index.js` is the entry, the others are asked for as `./name`. */
  readonly scripts: Readonly<Record<string, string>>;
  /** The view files, by their names in `resources`: `number.view`. */
  readonly views: Readonly<Record<string, string>>;
  /** By locale as in the names of the `.po` files: `en-US`. */
  readonly texts: Readonly<Record<string, NumberedTexts>>;
  /** Pictures by their names in `resources`, as a view calls them: `verdict-held.png`. */
  readonly imagePaths: readonly string[];
  readonly permissions: readonly string[];
  /** One script each. The builder has put the settings page's texts of every language into its script. */
  readonly companion?: string;
  readonly settings?: string;
}
