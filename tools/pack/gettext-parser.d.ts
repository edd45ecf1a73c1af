// Owns the types of the part of gettext-parser that is used here: the package brings none.
declare module 'gettext-parser' {
  export interface Translation {
    readonly msgid: string;
    readonly msgstr: readonly string[];
  }
  export interface TranslationFile {
    readonly charset: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly translations: Readonly<Record<string, Readonly<Record<string, Translation>>>>;
  }
  export const po: {
    compile(file: TranslationFile, options?: { readonly foldLength?: number }): Uint8Array;
    parse(text: Uint8Array | string): TranslationFile;
  };
}
