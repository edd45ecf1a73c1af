// Owns the tab of the person's data as it is shown: how much is kept, a copy of it, a copy back in, an upload. Refuses to keep any.
import { type Exported, TEXT_FORMATS, type TextFormat } from '../../shared/export/exported';
import type { UploadState } from '../../shared/export/upload';
import { writeText } from '../../shared/export/write-text';
import { decimal } from '../../shared/texts/numbers';
import { EXPORT_SPANS, type ExportSpan, withinSpan } from './export-span';
import { type UploadView, uploadView } from './upload-view';
import type { PhoneSay, ZoneMinutes } from './words';

export interface DataInput {
  readonly exported: Exported;
  /** Sessions that are kept though they cannot be read. */
  readonly sealed: number;
  readonly usedBytes: number;
  /** Undefined where no text is asked for. */
  readonly form: TextFormat | undefined;
  readonly span: ExportSpan;
  readonly upload: UploadState;
  readonly nowMs: number;
}

export interface DataOption<Value> {
  readonly label: string;
  readonly value: Value;
  readonly chosen: boolean;
}

export interface ExportView {
  readonly title: string;
  readonly note: string;
  readonly forms: readonly DataOption<TextFormat>[];
  /** Where a form is chosen. */
  readonly open?: {
    readonly spans: readonly DataOption<ExportSpan>[];
    readonly about: string;
    readonly text: string;
    readonly close: string;
  };
}

export interface DataTabView {
  readonly title: string;
  readonly used: string;
  readonly sealed?: string;
  /** Absent where there is nothing to take out or to delete. */
  readonly copy?: ExportView;
  readonly removeAll?: string;
  readonly takeIn: {
    readonly title: string;
    readonly note: string;
    readonly label: string;
    readonly deed: string;
  };
  readonly upload: UploadView;
}

export function dataView(input: DataInput, zoneMinutes: ZoneMinutes, say: PhoneSay): DataTabView {
  const { exported, sealed, usedBytes } = input;
  const { sessions, checkIns } = exported;
  const readable = sessions.length + checkIns.length > 0;
  return {
    title: say('data.kept'),
    used: say('data.used', { sessions: sessions.length, checkIns: checkIns.length, size: kilobytes(usedBytes, say) }),
    takeIn: {
      title: say('data.import'),
      note: say('data.importNote'),
      label: say('data.importLabel'),
      deed: say('data.importDo'),
    },
    upload: uploadView(input.upload, input.nowMs, zoneMinutes, say),
    ...(sealed > 0 && { sealed: say('data.sealed', { count: sealed }) }),
    ...(readable && { copy: exportView(input, zoneMinutes, say) }),
    ...((readable || sealed > 0) && { removeAll: say('data.deleteAll') }),
  };
}

function exportView({ exported, form, span, nowMs }: DataInput, zoneMinutes: ZoneMinutes, say: PhoneSay): ExportView {
  const forms = TEXT_FORMATS.map((value) => ({ label: say(`data.form.${value}`), value, chosen: value === form }));
  const view = { title: say('data.export'), note: say('data.exportNote'), forms };
  if (form === undefined) return view;
  const within = withinSpan(exported, span, nowMs);
  const text = writeText(form, within, zoneMinutes);
  const [sessions, all] = [within.sessions.length, exported.sessions.length];
  return {
    ...view,
    open: {
      spans: EXPORT_SPANS.map((value) => ({ label: say(`data.span.${value}`), value, chosen: value === span })),
      // What is left out is told: whoever moves to another phone wants all of it.
      about: say(sessions === all ? 'data.text' : 'data.textOf', { sessions, all, size: kilobytes(text.length, say) }),
      text,
      close: say('data.closeText'),
    },
  };
}

/** A text of these forms has one byte a letter, but for what an id or a reason may hold. */
function kilobytes(bytes: number, say: PhoneSay): string {
  return decimal(bytes / 1024, 1, say);
}
