import type { LimitName } from '../platform/limits.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';

/**
 * Counts one for the network a request comes from; refuses with 429. Not for a sign-in name the start option has
 * named (`who` from `limitsName`).
 */
export async function takeAddress(
  c: WebContext,
  web: WebTools,
  limit: LimitName,
  who: string,
): Promise<void> {
  if (!web.tools.limits.isLifted(who)) await web.tools.limits.take(limit, web.addressOf(c));
}
