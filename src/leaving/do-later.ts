import { fade } from '../forum/choose-later.ts';
import { hideOwn } from '../forum/hide-own.ts';
import { lockThreadOf } from '../forum/own-post.ts';
import type { PostLater } from '../forum/post.entity.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { eraseWords } from './erase-words.ts';

/** What is hidden already, by whoever, only loses its plan. */
async function hide(tx: Em, post: string): Promise<void> {
  await hideOwn(tx, post, await lockThreadOf(tx, post));
  await tx.execute('update post set later = null, later_day = null where id = ?', [post]);
}

/** Once a day: what authors wanted for today or before becomes of their posts. May run any number of times. */
export async function doLater(em: Em, tools: Tools): Promise<void> {
  const due = await em.execute<{ id: string; later: PostLater }[]>(
    `select id, later from post where later_day <= ? order by md5(id)`,
    [tools.clock.now().toISOString().slice(0, 10)],
  );
  for (const { id } of due.filter(({ later }) => later === 'fade'))
    await inTransaction(em, async (tx) => fade(tx, id, await lockThreadOf(tx, id), true));
  for (const { id } of due.filter(({ later }) => later === 'hide'))
    await inTransaction(em, async (tx) => hide(tx, id));
  const gone = due.filter(({ later }) => later === 'erase');
  await eraseWords(
    em,
    tools,
    gone.map(({ id }) => id),
  );
}
