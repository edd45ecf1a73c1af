// Owns where an error in a page is logged on Zepp OS. Refuses what becomes of it: watch/coach/guard.ts has that.
import { log } from '@zos/utils';
import { createGuard as createAnyGuard, type Guard } from '../coach/guard';

export type { Guard };

const logger = log.getLogger('threecount');

export function createGuard(tell: (line: string) => void): Guard {
  return createAnyGuard((line) => logger.error(line), tell);
}
