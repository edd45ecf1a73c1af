// Owns the platform's messages and files as the way to the phone. Refuses the rest: link.ts. Only pages that speak with the phone import it.
import { inbox, outbox } from 'file-transfer';
import { peerSocket } from 'messaging';
import type { Guard } from '../../coach/guard';
import type { Clock } from '../../coach/ports';
import { FILES } from './files';
import { openLink, type PageLink } from './link';

export function openPhoneLink(clock: Clock, guard: Guard): PageLink {
  return openLink({ peerSocket, outbox, inbox, files: FILES, clock, guard });
}
