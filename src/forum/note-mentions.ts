import type { Em } from '../platform/rows.ts';
import { findMentioned, type SpokenName } from './mentions.rules.ts';

interface SpeakingPost {
  id: string;
  thread: string;
  /** Who speaks: one's own name does not count. */
  name: string;
}

/**
 * Notes which names of its thread a new post speaks to, for their inboxes. Part of the transaction that writes the post and
 * holds the thread's row. Says nothing that the post does not say itself.
 */
export async function noteMentions(tx: Em, post: SpeakingPost, html: string): Promise<void> {
  await note(tx, post, await listSpokenTo(tx, post, html));
}

/** As `noteMentions`, for changed words: who is still spoken to does not hear of it again, who no longer is never will. */
export async function noteMentionsAgain(tx: Em, post: SpeakingPost, html: string): Promise<void> {
  const names = await listSpokenTo(tx, post, html);
  await tx.execute('delete from mention where post_id = ? and name_id <> all(?::text[])', [
    post.id,
    array(names),
  ]);
  await note(tx, post, names);
}

async function note(tx: Em, post: SpeakingPost, names: string[]): Promise<void> {
  if (names.length === 0) return;
  await tx.execute(
    `insert into mention (post_id, name_id, sequence)
     select ?, name, nextval('activity_sequence') from unnest(?::text[]) as name on conflict do nothing`,
    [post.id, array(names)],
  );
}

async function listSpokenTo(tx: Em, post: SpeakingPost, html: string): Promise<string[]> {
  if (!html.includes('@')) return [];
  const names = await tx.execute<SpokenName[]>(
    'select n.id, n.shown from voice v join name n on n.id = v.name_id where v.thread_id = ?',
    [post.thread],
  );
  return findMentioned(html, names).filter((id) => id !== post.name);
}

/** Public ids as one PostgreSQL array: they hold letters and digits only. */
const array = (ids: string[]): string => `{${ids.join(',')}}`;
