import type { Log } from '../platform/log.ts';
import { missingNow } from '../resources/near-frame.ts';

/** Says at the start what has still to be filled in before people can be sent to help (GO-6). Starting is not refused. */
export function tellMissingHelp(source: Parameters<typeof missingNow>[0], log: Log): void {
  const missing = missingNow(source) ?? [];
  if (missing.length > 0)
    log.warn('Help is not ready yet: see the page of helplines.', { code: missing.join(' ') });
}
