import { weekOf } from '../platform/coarse-time.rules.ts';
import { keptSince } from '../platform/retention.catalogue.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { eraseAccount } from './erase-account.ts';

/** Where nobody at all was here for so long, it is the clock that is wrong, and nothing is erased. Milliseconds. */
const quiet = 28 * 86_400_000;

/**
 * Erases accounts that nobody has used for eighteen months (PR-7): their words stay under their names, and nothing leads from those to
 * anybody. Never an owner: without one, nobody could invite anybody again.
 */
export async function eraseForgotten(em: Em, tools: Tools): Promise<void> {
  const now = tools.clock.now();
  const [newest] = await em.execute<{ week: string | null }[]>(
    'select max(seen_week)::text as week from account',
  );
  if (newest?.week == null || newest.week < weekOf(new Date(now.getTime() - quiet))) return;
  const found = await em.execute<{ id: string }[]>(
    "select id from account where seen_week < ? and role <> 'owner' order by md5(id)",
    [weekOf(keptSince('inactiveErased', now))],
  );
  for (const { id } of found) await eraseAccount(em, tools, id, 'cut');
}
