import { requireNoPause } from '../accounts/standing.ts';
import { raiseVersions } from '../forum/add-post.ts';
import { mayEdit } from '../forum/forum.policy.ts';
import { lockOwnPost } from '../forum/own-post.ts';
import type { Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { UsedStrategy } from './used-strategy.entity.ts';

/** Most strategies one story names. */
export const mostUsed = 10;

/**
 * Says which strategies an own story used; those said before and not now go (PO-4). Pages of the story and of all these
 * strategies show it at once. Refuses (404) what is not the opening post of an own story, (409) one that is not up,
 * (422) too many, and passes over what is no strategy that can be read.
 */
export async function useStrategies(
  em: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  member: Member,
  { post, strategies }: { post: string; strategies: readonly string[] },
): Promise<void> {
  if (strategies.length > mostUsed) throw new Problem(422, 'uses.many', { fields: { address: 'uses.many' } });
  await requireNoPause(em, tools, member);
  await inTransaction(em, async (tx) => {
    const own = await lockOwnPost(tx, tools, member, post);
    const verdict = mayEdit(own);
    if (verdict !== true) throw new Problem(409, verdict);
    const [story] = await tx.execute<{ id: string }[]>(
      "select id from thread where id = ? and kind = 'story'",
      [own.thread],
    );
    if (story === undefined || own.position !== 1) throw notFound();
    const wanted = await readableOnes(tx, strategies);
    const before = await tx.execute<{ strategy_id: string }[]>(
      'delete from used_strategy where story_id = ? returning strategy_id',
      [own.thread],
    );
    for (const strategy of wanted) await tx.insert(UsedStrategy, { story: own.thread, strategy });
    const changed = new Set([...before.map(({ strategy_id }) => strategy_id), ...wanted]);
    for (const id of [own.thread, ...[...changed].sort()]) await raiseVersions(tx, id);
  });
}

async function readableOnes(tx: Em, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await tx.execute<{ id: string }[]>(
    `select t.id from strategy s join thread t on t.id = s.thread_id and t.listed
       join post o on o.thread_id = t.id and o.position = 1 and o.state = 'up'
     where t.id = any(?::text[]) order by t.id`,
    [`{${ids.join(',')}}`],
  );
  return found.map(({ id }) => id);
}
