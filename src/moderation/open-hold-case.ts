import type { HoldCause } from '../forum/holds.catalogue.ts';
import { tellAuthor } from '../notifications/tell-author.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { software } from './moderation-acts.catalogue.ts';
import { openCase } from './open-case.ts';
import { recordEvent } from './record-event.ts';
import { tally } from './tally.ts';

/**
 * A post waits: the team gets a case, its author a statement by software that says so, and the log a line with a code
 * alone (MO-4, MO-6, MO-8, MO-10). Runs twice
 * without harm; what no longer waits when this runs needs nothing.
 */
export async function openHoldCase(em: Em, tools: Tools, { post }: { post: string }): Promise<void> {
  await inTransaction(em, async (tx) => {
    const [row] = await tx.execute<{ name: string; cause: HoldCause }[]>(
      `select name_id as name, held_for as cause from post p where id = ? and state = 'held'
         and not exists (select 1 from moderation_case c where c.post_id = p.id and c.kind = 'hold' and c.state <> 'closed')
       for update`,
      [post],
    );
    if (row === undefined) return;
    const { name, cause } = row;
    await openCase(tx, tools, { post, kind: 'hold', cause });
    await tellAuthor(tx, tools, { name, post, act: 'post.held', reason: null, note: '', bySoftware: true });
    await tally(tx, tools, 'act-by-software', 'post.held');
    await recordEvent(tx, tools, { actor: software, act: 'post.held', subject: post });
  });
}
