import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { Above } from './beside.ts';

interface Forgotten {
  id: string;
  thread: string;
  position: number;
  edit_asked: boolean;
}

/**
 * Takes the words of posts for good: they leave the rows, with topics, which would tell what they were about, what people said to
 * them by reactions, whom they named, what was taken out of them, and what the team's words to their author quote; with an opening
 * post the thread's title goes too, and what stood beside it (PO-7). They go on the list that is replayed after a restore (PR-6).
 * Part of a transaction that holds the posts' threads and counts them afterwards. Gives the threads that have changed.
 */
export async function forgetWords(
  tx: Em,
  tools: Pick<Tools, 'announce' | 'erased'>,
  posts: readonly string[],
  onTakenBack: Above['takenBack'],
): Promise<string[]> {
  const found = await tx.execute<Forgotten[]>(
    `select id, thread_id as thread, position, edit_asked from post
     where id = any(?::text[]) and state <> 'withdrawn' order by id for update`,
    [arrayOf(posts)],
  );
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  await emptyRows(tx, arrayOf(ids));
  for (const { id, thread, position, edit_asked: asked } of found) {
    if (asked) await tools.announce(tx, 'post.mended', { post: id });
    if (position !== 1) continue;
    await tx.execute("update thread set title = '' where id = ?", [thread]);
    await onTakenBack(tx, thread);
  }
  await tools.erased.note('post', ids);
  return [...new Set(found.map(({ thread }) => thread))];
}

async function emptyRows(tx: Em, ids: string): Promise<void> {
  await tx.execute(
    `update post set state = 'withdrawn', source = null, sections = null, html = null, written_minute = null, quotes_id = null,
       labels = '{}', team_labels = '{}', edited = false, several = false, edit_asked = false, later = null, later_day = null,
       revision = revision + 1
     where id = any(?::text[])`,
    [ids],
  );
  for (const table of ['redaction', 'reaction', 'mention', 'likeness'])
    await tx.execute(`delete from ${table} where post_id = any(?::text[])`, [ids]);
  await tx.execute(
    'update statement set passage = null where post_id = any(?::text[]) and passage is not null',
    [ids],
  );
}

const arrayOf = (ids: readonly string[]): string => `{${ids.join(',')}}`;
