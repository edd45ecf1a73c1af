// Owns what a Zepp OS package is once it is read: plain data that can be handed into any world. Refuses archives.

export interface AppJson {
  readonly app: {
    readonly appId: number;
    readonly appName: string;
    readonly version: { readonly code: number; readonly name: string };
  };
  readonly permissions?: readonly string[];
  readonly runtime: { readonly apiVersion: { readonly minVersion: string } };
  readonly module: {
    readonly page: { readonly pages: readonly string[] };
    readonly 'app-side'?: { readonly path: string };
    readonly setting?: { readonly path: string };
  };
  readonly defaultLanguage: string;
  readonly designWidth: number;
}

/** Texts by language, then by key. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Package {
  readonly appJson: AppJson;
  /** The watch's scripts by their path without `.js`: `app`, and each page. */
  readonly scripts: Readonly<Record<string, string>>;
  readonly texts: Texts;
  /** Paths within `assets/`, for the pictures a page names. */
  readonly assetPaths: readonly string[];
  readonly side?: string;
  readonly setting?: string;
}
