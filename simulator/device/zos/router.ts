// Owns `@zos/router`: from page to page within the app. Refuses other apps.
import { guarded } from '../guard';
import type { Module, ScriptHost } from '../organs';

interface Target {
  readonly url: string;
  readonly params?: string | object;
}

export function createRouter({ organs, owner }: ScriptHost): Module {
  const { navigation, report } = organs;
  const paramsOf = ({ params }: Target): string | undefined =>
    params === undefined || typeof params === 'string' ? params : JSON.stringify(params);
  const live = (run: () => void): void => {
    if (owner.alive) run();
  };
  return guarded(
    '@zos/router',
    {
      push: (target: Target) => live(() => navigation.push(target.url, paramsOf(target))),
      replace: (target: Target) => live(() => navigation.replace(target.url, paramsOf(target))),
      back: () => live(() => navigation.back()),
      home: () => live(() => navigation.exit()),
      exit: () => live(() => navigation.exit()),
    },
    report,
  );
}
