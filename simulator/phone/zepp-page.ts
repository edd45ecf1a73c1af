// Owns what a settings page of Zepp OS finds around it. Refuses to open it: settings-page.ts does.
import { guarded, type Report } from '../device/guard';
import { makersOf, rootOf, ZEPP_COMPONENTS } from './components';
import type { PageDialect } from './settings-page';

export const zeppPage = (language: string): PageDialect => ({
  fileName: 'setting.js',
  names({ storage, report, register }) {
    const props = { settingsStorage: storage.face('settings') };
    return {
      ...makersOf(ZEPP_COMPONENTS, report),
      AppSettingsPage(hooks: Readonly<Record<string, unknown>>): void {
        register(() =>
          typeof hooks.build === 'function'
            ? hooks.build.call(hooks, guarded('props', { ...props }, report))
            : undefined,
        );
      },
      HmUtils: guarded('HmUtils', texts(language, report), report),
      userSettings: {},
    };
  },
  rootOf,
  handed: (_node, value) => value,
});

/** What the packer puts in the place of `import { gettext } from 'i18n'`. */
function texts(phoneLanguage: string, report: Report): object {
  type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;
  return {
    getLanguage: () => phoneLanguage,
    Lang: function Lang(language: string): object {
      return { language };
    },
    gettextFactory:
      (table: Table, lang: { readonly language: string }, otherwise: string) =>
      (key: string): string => {
        const text = table[lang.language]?.[key] ?? table[otherwise]?.[key];
        if (text === undefined) report(`the settings page has no text ${key}`);
        return text ?? key;
      },
  };
}
