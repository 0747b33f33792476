import { ownLockers } from '../accounts/own-lockers.ts';
import { dayIn } from '../platform/coarse-time.rules.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import type { ThreadRow } from './forum.queries.ts';
import { asideToday, isWaiting } from './waiting.rules.ts';

/** The day it is in this community: at its end, what was put aside comes back. */
export const communityDay = (web: Pick<WebTools, 'site' | 'tools'>): string =>
  dayIn(web.tools.clock.now(), web.site.current().timeZone);

/** The threads whoever is reading cannot answer today (RE-5); none for a guest. */
export async function ownAside(c: WebContext, web: Pick<WebTools, 'site' | 'tools'>): Promise<string[]> {
  if (c.get('actor').kind === 'guest') return [];
  return asideToday((await ownLockers(c, web)).settings.notToday, communityDay(web));
}

/** Whether this member is offered to put a thread that waits aside, or to take it back (RE-5). */
export async function notTodayFor(
  c: WebContext,
  web: Pick<WebTools, 'site' | 'tools'>,
  found: ThreadRow,
  own: string | undefined,
): Promise<'offer' | 'aside' | null> {
  const theirs = c.get('actor').kind === 'guest' || own === found.starter;
  if (theirs || !isWaiting(found, web.tools.clock.now())) return null;
  return (await ownAside(c, web)).includes(found.id) ? 'aside' : 'offer';
}
