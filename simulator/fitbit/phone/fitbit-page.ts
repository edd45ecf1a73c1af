// Owns what a settings page of Fitbit's phone app finds around it. Refuses to open it: simulator/phone/settings-page.ts does.
import type { Report } from '../../device/guard';
import { FITBIT_COMPONENTS, type LiveNode, type MakeNode, makersOf, rootOf } from '../../phone/components';
import type { PageDialect } from '../../phone/settings-page';
import { strict } from '../strict';
import { webStorage } from './web-storage';

export interface FitbitPageOptions {
  /** As the phone's locale: the builder's own code looks the texts up by it. */
  readonly language: string;
  /** Whether a text field gives its text alone, or as the name of a choice, as it stores it under a key. Versions of the app differ. */
  readonly texts?: 'alone' | 'named';
}

export function fitbitPage({ language, texts = 'named' }: FitbitPageOptions): PageDialect {
  return {
    fileName: 'settings.js',
    names({ owner, storage, report, register }) {
      const makers = makersOf(FITBIT_COMPONENTS, report);
      const byComponent = new Map<unknown, MakeNode>();
      const components = Object.entries(makers).map(([name, make]) => {
        const component = strict(name, {}, { report });
        byComponent.set(component, make);
        return [name, component] as const;
      });
      const settingsStorage = webStorage({ storage, who: 'settings', owner, report }, {});
      const modules: Readonly<Record<string, object>> = {
        'user-settings': strict('user-settings', { locale: strict('locale', { language }, { report }) }, { report }),
      };
      return {
        ...Object.fromEntries(components),
        createComponent(component: unknown, props: unknown, ...children: unknown[]): LiveNode | undefined {
          const make = byComponent.get(component);
          if (make === undefined) report('createComponent got what is no component in the simulator');
          return make?.(props ?? {}, ...children);
        },
        registerSettingsPage(page: unknown): void {
          if (typeof page !== 'function') report('registerSettingsPage takes a function');
          else register(() => page({ settingsStorage, settings: Object.fromEntries(storage.values) }));
        },
        exports: {},
        require(name: string): object {
          const found = modules[name];
          if (found !== undefined) return found;
          const what = `the settings page requires ${name}, which is not in the simulator`;
          report(what);
          throw new TypeError(what);
        },
      };
    },
    rootOf(built, report) {
      const root = rootOf(built, report);
      if (root !== undefined) look(root, report);
      return root;
    },
    handed: ({ type, props }, value) =>
      type === 'TextInput' && props.useSimpleValue !== true && texts === 'named' && typeof value === 'string'
        ? { name: value }
        : value,
  };
}

/** What the phone app's page is documented to be: a Page of Sections, none within another. */
function look(root: LiveNode, report: Report): void {
  if (root.type !== 'Page') report(`the settings page is a ${root.type} and no Page`);
  const within = (node: LiveNode, inSection: boolean): void => {
    const isSection = node.type === 'Section';
    if (node.type === 'Page' && node !== root) report('a Page lies within the settings page');
    if (isSection && inSection) report('a Section lies within another');
    for (const child of node.children) if (typeof child !== 'string') within(child, inSection || isSection);
  };
  within(root, false);
}
