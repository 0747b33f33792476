import { requireMember } from '../platform/actor.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import type { LockerContents } from './lockers.ts';
import { readOwnLockers } from './sealed-link.ts';

/** What most pages of a member are made from. Other lockers are read where they are needed. */
export const usual = ['settings', 'names', 'following', 'drafts', 'standing'] as const;
export type OwnLockers = Pick<LockerContents, (typeof usual)[number]>;

/** The lockers of whoever is asking, read once a request, however many parts of the page need them. */
export function ownLockers(c: WebContext, web: Pick<WebTools, 'tools'>): Promise<OwnLockers> {
  const before = c.get('lockers') as Promise<OwnLockers> | undefined;
  if (before !== undefined) return before;
  const { account } = requireMember(c.get('actor'));
  const read = readOwnLockers(c.get('em'), web.tools.keys, account, usual);
  c.set('lockers', read);
  return read;
}
