// Owns the buttons that save what the phone keeps as files on this computer. Shown where this app has kept a session; refuses to write
// a form: shared/export does.
import { useMemo } from 'preact/hooks';
import type { ExportFormat } from '../../../shared/export/exported';
import { useWorld } from '../world/world';
import { keptHistory } from './kept-history';
import type { MadeFile } from './made-file';

const BUTTONS: readonly (readonly [ExportFormat, string])[] = [
  ['json', 'JSON, complete'],
  ['strong', 'CSV for Strong'],
  ['hevy', 'CSV for Hevy'],
  ['fit', 'FIT, newest session'],
];

function download({ name, type, content }: MadeFile): void {
  const parts = typeof content === 'string' ? content : Uint8Array.from(content);
  const address = URL.createObjectURL(new Blob([parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

interface SaveProps {
  readonly version: number;
  readonly fail: (problem: string) => void;
}

export function SaveAsFile({ version, fail }: SaveProps) {
  const { phone, nowMs } = useWorld().simulation;
  const exported = useMemo(() => keptHistory(phone.storage()), [phone, version]);
  if (exported.sessions.length === 0) return null;

  async function save(format: ExportFormat): Promise<void> {
    try {
      const { madeFile } = await import('./made-file');
      const file = madeFile(format, exported, nowMs(), (tMs) => -new Date(tMs).getTimezoneOffset());
      if (file === undefined) fail('No session on the phone has ended.');
      else download(file);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <fieldset class="controls" aria-label="Save as file">
      <span>Save as file:</span>
      {BUTTONS.map(([format, label]) => (
        <button key={format} type="button" onClick={() => void save(format)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
