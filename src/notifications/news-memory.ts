import type { OwnLockers } from '../accounts/own-lockers.ts';
import type { Member } from '../platform/actor.ts';
import { createBoundedMap } from '../platform/bounded-map.ts';
import type { Em } from '../platform/rows.ts';
import { hasNews } from './has-news.queries.ts';

/** Bytes of answers held by one process. */
const mostBytes = 2 * 1024 * 1024;

/**
 * Whether something has come (`hasNews`), asked once for each state of the own lockers and of the forum. All that can be
 * news raises the version of a space in its own transaction: words, their hiding and coming back, and what the team
 * tells an author. `of` holds those versions, read before.
 */
export function rememberNews() {
  const memory = createBoundedMap<{ of: string; news: boolean }>(mostBytes, (_, { of }) => 200 + of.length);
  return async (em: Em, member: Member, lockers: OwnLockers, of: string): Promise<boolean> => {
    const known = memory.get(member.account);
    if (known?.of === of) return known.news;
    const news = await hasNews(em, member, lockers);
    memory.set(member.account, { of, news });
    return news;
  };
}
