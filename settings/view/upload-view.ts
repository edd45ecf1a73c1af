// Owns what is shown of sending to the person's own address: where to, and what came of the last time. Refuses to send, and to show
// the token.
import { isWaiting, type UploadOutcome, type UploadState } from '../../shared/export/upload';
import { dateTime, type PhoneSay, type ZoneMinutes } from './words';

export interface UploadView {
  readonly title: string;
  readonly note: string;
  readonly address: { readonly label: string; readonly value: string };
  /** The rest is there only with an address. */
  readonly token?: { readonly label: string; readonly hint: string };
  readonly forgetToken?: string;
  readonly forgetAddress?: string;
  /** Absent while it is waited for what the last one comes to. */
  readonly send?: string;
  /** Builds the page anew, and nothing else: only a touch does. */
  readonly look?: string;
  /** What became of the last request. */
  readonly state?: string;
}

export function uploadView(upload: UploadState, nowMs: number, zoneMinutes: ZoneMinutes, say: PhoneSay): UploadView {
  const { address, hasToken } = upload;
  const waiting = isWaiting(upload, nowMs);
  const state = waiting ? say('data.sending') : stateOf(upload, zoneMinutes, say);
  return {
    title: say('data.upload'),
    note: say('data.uploadNote'),
    address: { label: say('data.address'), value: address ?? '' },
    ...(address !== undefined && {
      token: { label: say('data.token'), hint: hasToken ? say('data.tokenSet') : '' },
      forgetAddress: say('data.forgetAddress'),
      ...(hasToken && { forgetToken: say('data.forgetToken') }),
      ...(waiting ? { look: say('data.look') } : { send: say('data.send') }),
      ...(state !== undefined && { state }),
    }),
  };
}

function stateOf({ requestMs, result }: UploadState, zoneMinutes: ZoneMinutes, say: PhoneSay): string | undefined {
  const failed = (atMs: number, reason: string): string =>
    say('data.notSent', { date: dateTime(atMs, zoneMinutes, say), reason });
  if (requestMs !== undefined && result?.requestMs !== requestMs) {
    return failed(requestMs, say('data.reason.unheard'));
  }
  if (result === undefined) return undefined;
  const reason = reasonOf(result.outcome, say);
  return reason === undefined
    ? say('data.sent', { date: dateTime(result.atMs, zoneMinutes, say) })
    : failed(result.atMs, reason);
}

/** Undefined where it was sent. */
function reasonOf(outcome: UploadOutcome, say: PhoneSay): string | undefined {
  switch (outcome.kind) {
    case 'sent':
      return undefined;
    case 'status':
      return say('data.reason.status', { status: `${outcome.status} ${outcome.text}`.trim() });
    case 'late':
      return say('data.reason.late');
    case 'error':
      return outcome.text;
  }
}
