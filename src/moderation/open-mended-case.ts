import type { PostState } from '../forum/post.entity.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { urgesHarm } from '../safety/kindness/notice-unkind.rules.ts';
import { openCase } from './open-case.ts';

/**
 * An author has changed what the team asked them to change: somebody looks, and can put it back with one click; soon, where
 * the new words urge somebody to harm themselves (RE-6). Where they have taken it back instead, what waited for them waits
 * for the team again. Runs twice without harm.
 */
export async function openMendedCase(em: Em, tools: Tools, { post }: { post: string }): Promise<void> {
  await inTransaction(em, async (tx) => {
    const [row] = await tx.execute<{ state: PostState; words: string; waits: boolean }[]>(
      `select p.state, concat_ws(E'\\n', case when p.position = 1 then t.title end, p.source) as words, exists (select 1 from moderation_case c where c.post_id = p.id and c.state <> 'closed') as waits
       from post p join thread t on t.id = p.thread_id where p.id = ?`,
      [post],
    );
    if (row?.waits !== true) return;
    const cause = urgesHarm(row.words) ? 'incitement' : 'mended';
    if (row.state !== 'withdrawn') await openCase(tx, tools, { post, kind: 'mended', cause });
    else {
      await tx.execute(
        `update moderation_case c set state = 'open', version = version + 1
         where post_id = ? and state = 'waiting'
           and not exists (select 1 from proposal p where p.case_id = c.id and p.state = 'open')`,
        [post],
      );
    }
  });
}
