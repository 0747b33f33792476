import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';

/** What the team last asked the author of a post to change, for its author alone; nothing where they asked for nothing. */
export async function findAsked(
  em: Em,
  keys: Keys,
  post: string,
): Promise<{ note: string; passage: string } | null> {
  const [row] = await em.execute<{ id: string; note: Buffer; passage: Buffer | null }[]>(
    `select id, note, passage from statement where post_id = ? and act = 'post.edit-asked'
     order by sequence desc limit 1`,
    [post],
  );
  if (row === undefined) return null;
  const note = keys.open('statement', row.id, row.note).toString();
  const passage = row.passage === null ? '' : keys.open('statement-passage', row.id, row.passage).toString();
  return { note, passage };
}
