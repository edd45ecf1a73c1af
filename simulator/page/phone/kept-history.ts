// Owns reading, out of the phone's storage, what this app keeps there. Refuses to change it: whoever looks on only reads.
import { exportedOf } from '../../../companion/log/exported-of';
import type { KeyValue } from '../../../companion/log/key-value';
import { createLog } from '../../../companion/log/log';
import type { Exported } from '../../../shared/export/exported';

function readOnly(stored: Readonly<Record<string, string>>): KeyValue {
  const refuse = (): never => {
    throw new Error('the phone is only looked at');
  };
  return {
    getItem: (key) => (Object.hasOwn(stored, key) ? stored[key] : undefined),
    setItem: refuse,
    removeItem: refuse,
    keys: () => Object.keys(stored),
  };
}

/** Nothing, but for the settings, where it is another app's storage. */
export function keptHistory(stored: Readonly<Record<string, string>>): Exported {
  return exportedOf(createLog(readOnly(stored)));
}
