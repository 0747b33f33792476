import { forgetWords } from '../forum/forget-words.ts';
import { recountAll } from '../forum/hide-posts.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { forgetLinks } from '../strategies/forget-links.ts';
import { arrayOf } from './own-posts.ts';

/** Posts in one transaction: few enough that nobody waits for them, many enough that ten thousand are gone within a minute. */
const atOnce = 100;

/** Takes the words of these posts for good, some at a time: what was done when the program is killed stays done. */
export async function eraseWords(em: Em, tools: Tools, posts: readonly string[]): Promise<void> {
  for (let from = 0; from < posts.length; from += atOnce) {
    const ids = posts.slice(from, from + atOnce);
    await inTransaction(em, async (tx) => {
      await tx.execute(
        `select id from thread where id in (select thread_id from post where id = any(?::text[])) order by id for update`,
        [arrayOf(ids)],
      );
      const threads = await forgetWords(tx, tools, ids, forgetLinks);
      if (threads.length > 0) await recountAll(tx, threads);
    });
  }
}

/** Takes all words of these names; going on where it was stopped. */
export async function eraseWordsOf(em: Em, tools: Tools, names: readonly string[]): Promise<void> {
  const found = await em.execute<{ id: string }[]>(
    "select id from post where name_id = any(?::text[]) and state <> 'withdrawn' order by id",
    [arrayOf(names)],
  );
  await eraseWords(
    em,
    tools,
    found.map(({ id }) => id),
  );
}
