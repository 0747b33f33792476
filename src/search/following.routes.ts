import { z } from 'zod';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { filtersOfText, filtersText } from '../strategies/filters.rules.ts';
import { followSearch } from './follow-search.ts';

const FollowSearchInput = z.strictObject({
  act: z.enum(['set', 'take'], 'problem.form-shape'),
  filters: z.string().max(4000),
  /** The list in one's own place. */
  back: z.literal('list').optional(),
  /** The sealed words of the page it was pressed on. */
  sealed: z
    .string()
    .regex(/^[\w-]{1,1000}$/)
    .optional(),
});

/** Begins or ends the following of some filters. Words are never part of it: they are not kept (SEARCH 6). */
export async function followSearchSent(c: WebContext, web: WebTools): Promise<Response> {
  const { act, filters: sent, back, sealed } = requireForm(c, FollowSearchInput);
  const filters = filtersText(filtersOfText(sent));
  if (filters === '') throw new Problem(400, 'problem.form-shape');
  const member = requireMember(c.get('actor'));
  await followSearch(c.get('em'), web.tools, member, { filters, follow: act === 'set' });
  const here = sealed === undefined ? paths.search(filters) : paths.searched(sealed, filters);
  const path = back === 'list' ? paths.myFollowing() : here;
  return c.redirect(paths.withDone(path, act === 'set' ? 'followed' : 'follow-stopped'), 303);
}
