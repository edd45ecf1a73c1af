// Owns `@zos/utils`: logs, pixels, listeners by name, paths of pictures. Refuses to look whether a picture is there.

import { guarded } from '../guard';
import type { Module, ScriptHost } from '../organs';
import { fromUtf8, toUtf8 } from '../utf8';

export function createUtils({ organs, owner }: ScriptHost): Module {
  const { report, log, screen } = organs;
  const scale = screen.widthPx / organs.package.appJson.designWidth;
  function logger(name: string): object {
    const levels = ['log', 'info', 'debug', 'warn', 'error'].map((level) => [
      level,
      (...values: unknown[]) => log(name, level, values),
    ]);
    return guarded('log', { ...Object.fromEntries(levels), getLogger: logger }, report);
  }
  return guarded(
    '@zos/utils',
    {
      log: logger(owner.name),
      px: (value: number) => Math.round(value * scale),
      assets:
        (base: string) =>
        (...path: string[]): string =>
          [base, ...path].join('/'),
      EventBus: eventBusClass(),
      stringToBuffer: (text: string): ArrayBuffer => toUtf8(text).buffer,
      bufferToString: (bytes: ArrayBuffer): string => fromUtf8(new Uint8Array(bytes)),
    },
    report,
  );
}

type Heard = (...values: unknown[]) => void;

/** A class and not a closure: packages extend it. */
function eventBusClass(): new () => object {
  return class EventBus {
    private readonly heard = new Map<string, Heard[]>();

    on(name: string, listener: Heard): void {
      this.heard.set(name, [...(this.heard.get(name) ?? []), listener]);
    }

    off(name: string, listener?: Heard): void {
      const left = listener === undefined ? [] : (this.heard.get(name) ?? []).filter((one) => one !== listener);
      this.heard.set(name, left);
    }

    once(name: string, listener: Heard): void {
      const first: Heard = (...values) => {
        this.off(name, first);
        listener(...values);
      };
      this.on(name, first);
    }

    emit(name: string, ...values: unknown[]): void {
      for (const listener of this.heard.get(name) ?? []) listener(...values);
    }

    clear(): void {
      this.heard.clear();
    }

    count(name: string): number {
      return (this.heard.get(name) ?? []).length;
    }
  };
}
